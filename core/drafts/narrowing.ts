import type { z } from 'zod'
import type { DraftChoices, narrowedQuestionSchema, narrowingSchema } from '../model/draft.ts'
import type { Question } from '../model/question.ts'
import { lastCostRefusal } from './case/cost-refusal.ts'
import { answerBy } from './case/if-sent.ts'
import { sectionWord } from './letter/act-words.ts'
import { fact, inWords, type CaseView } from './case/view.ts'

export type NarrowedQuestion = z.infer<typeof narrowedQuestionSchema>
export type Narrowing = z.infer<typeof narrowingSchema>

/**
 * The questions of the request with what the authority said of each. Where the user chose nothing, those refused for cost are left out
 * (unless that would leave nothing) and the rest keep their wording.
 */
export function narrowing(view: CaseView, choices: Pick<DraftChoices, 'drop' | 'reword'> = {}): Narrowing {
  const found = lastCostRefusal(view)
  const offered = new Set(found?.refusal.offeredQuestions ?? [])
  const refused = view.case.questions.filter((one) => one.status === 'refused').map((one) => one.label)
  const all = view.case.questions.filter((one) => one.status !== 'withdrawn')
  const usual = refused.length < all.length ? refused : []
  const drop = new Set(choices.drop ?? usual)
  const questions = all.map((question): NarrowedQuestion => {
    const reworded = choices.reword?.[question.label]?.trim()
    const choice = drop.has(question.label) ? 'drop' : reworded && reworded !== question.text ? 'reword' : 'keep'
    return {
      question,
      said: said(question, offered, sectionWord(view)),
      evidence: question.evidence,
      choice,
      was: question.text,
      now: choice === 'drop' ? null : choice === 'reword' ? (reworded ?? question.text) : question.text,
    }
  })
  const kept = questions.filter((one) => one.choice !== 'drop')
  const dropped = questions.filter((one) => one.choice === 'drop')
  return { questions, kept, dropped, warnings: warnings(view, kept, dropped) }
}

function said(question: Question, offered: ReadonlySet<string>, part: string): string {
  const under = question.section ? ` under ${part} ${question.section}` : ''
  switch (question.status) {
    case 'refused':
      return `refused${under}${question.by ? ` (${question.by})` : ''}`
    case 'not-held':
      return 'they say that they do not hold it'
    case 'answered':
      return `answered${question.by ? ` (${question.by})` : ''}`
    case 'partly-answered':
      return 'answered in part'
    default:
      return offered.has(question.label) ? 'they said that it could be answered' : 'nothing said yet'
  }
}

function warnings(view: CaseView, kept: readonly NarrowedQuestion[], dropped: readonly NarrowedQuestion[]): string[] {
  const list: string[] = []
  if (fact(view, 'narrowed-request-is-new')?.holds !== false) {
    const by = answerBy(view, 'response')
    list.push(`The clock starts afresh: a narrowed request counts as a new one${by ? ` – ${by}` : ''}.`)
  }
  if (dropped.length > 0)
    list.push(
      `${dropped.length === 1 ? 'Question' : 'Questions'} ${inWords(dropped.map((one) => one.question.label))} ${
        dropped.length === 1 ? 'is' : 'are'
      } left out of this letter and kept in the case for a later request.`,
    )
  const risky = kept.filter((one) => one.question.status === 'refused' && one.choice === 'keep')
  if (risky.length > 0)
    list.push(
      `${risky.length === 1 ? 'Question' : 'Questions'} ${inWords(risky.map((one) => one.question.label))} ${
        risky.length === 1 ? 'was' : 'were'
      } refused and ${risky.length === 1 ? 'stands' : 'stand'} here unchanged: expect the same answer.`,
    )
  const known = kept.filter((one) => one.question.status === 'answered')
  if (known.length > 0)
    list.push(
      `${known.length === 1 ? 'Question' : 'Questions'} ${inWords(known.map((one) => one.question.label))} ${
        known.length === 1 ? 'has' : 'have'
      } been answered already.`,
    )
  return list
}
