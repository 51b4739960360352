import type { Evidence } from '../model/basics.ts'
import type { Question } from '../model/question.ts'
import type { Reference } from '../model/reference.ts'
import { normalOf } from '../reading/references/normal.ts'
import type { Placed } from './place-entries.ts'

/** The ledger of a case: every question in order of asking, its wordings, and the letter and passage that decided it. */
export function questionLedger(entries: readonly Placed[], references: readonly Reference[]): Question[] {
  const roles = new Map(references.map((ref) => [ref.normal, ref.role]))
  const questions = new Map<string, Question>()
  let current: string | null = null
  for (const told of entries) {
    const { reading } = told.entry
    if (told.direction === 'outgoing')
      for (const asked of reading.questions) ask(questions, asked.label, asked.text, { entry: told.id, ...asked.span })
    if (told.kind === 'withdrawal')
      for (const question of questions.values()) if (question.status === 'open') question.status = 'withdrawn'
    if (told.direction !== 'incoming') continue
    const role = told.kind === 'review-decision' ? 'internal-review' : 'request'
    const own =
      told.references.find((value) => roles.get(normalOf(value)) === role) ??
      told.references.find((value) => roles.get(normalOf(value)) === 'request') ??
      null
    if (told.kind !== 'review-decision') current = own ?? current
    for (const answer of reading.answers) {
      const question = questions.get(answer.label)
      if (!question) continue
      // A later silence takes nothing back that an earlier letter decided.
      if (answer.status === 'ignored' && question.status !== 'open') continue
      Object.assign(question, {
        status: answer.status,
        by: own ?? current,
        section: answer.section,
        why: answer.why,
        evidence: answer.span ? { entry: told.id, ...answer.span } : null,
      })
    }
  }
  return [...questions.values()]
}

function ask(questions: Map<string, Question>, label: string, text: string, evidence: Evidence): void {
  const parent = /^(\d+)[a-z]$/.exec(label)?.[1]
  const earlier = parent === undefined ? undefined : questions.get(parent)
  if (parent !== undefined) questions.delete(parent)
  const known = questions.get(label)
  if (known) {
    if (known.text === text) return
    known.text = text
    known.wordings.push({ text, evidence })
    return
  }
  const question: Question = {
    label,
    text,
    wordings: [...(earlier?.wordings ?? []), { text, evidence }],
    status: 'open',
    by: null,
    section: null,
    why: 'No letter decides it yet.',
    evidence: null,
  }
  if (parent === undefined) questions.set(label, question)
  else insertByLabel(questions, question)
}

/** Parts that take a number's place stand where the number stood. */
function insertByLabel(questions: Map<string, Question>, question: Question): void {
  const all = [...questions.values(), question].toSorted((a, b) => order(a.label) - order(b.label))
  questions.clear()
  for (const one of all) questions.set(one.label, one)
}

function order(label: string): number {
  const match = /^(\d+)([a-z]?)$/.exec(label)
  return match ? Number(match[1]) * 100 + (match[2] ? match[2].charCodeAt(0) - 96 : 0) : Infinity
}
