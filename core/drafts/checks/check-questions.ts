import type { Check } from '../../model/draft.ts'
import type { Question } from '../../model/question.ts'
import { clocksOf, inWords, isLive } from '../case/view.ts'
import { fails, passes, type CheckInput } from './check-input.ts'

/** Labels of the case's questions that a text names: in a list (`8a) …`), in words ('questions 1, 2 and 8a') or as a range ('1-13'). */
export function labelsIn(text: string, questions: readonly Question[]): Set<string> {
  const labels = questions.map((question) => question.label)
  const found = new Set(
    labels.filter((label) => new RegExp(`(?:^|\\n)\\s*\\(?${escape(label)}[).:]\\s`, 'i').test(text)),
  )
  // Letters are labels only as they are written: 'question A matters' names no question a.
  const letters = labels.filter((label) => /^[a-z]+$/i.test(label)).map(escape)
  const label = ['\\d+[a-zA-Z]?', ...letters].map((one) => `${one}(?![\\p{L}\\p{N}])`).join('|')
  const phrases = new RegExp(
    `(?<![\\p{L}])(?:[Qq]uestions?|[Qq]|[Pp]arts?|[Pp]oints?)\\.?\\s*((?:\\(?(?:${label})\\)?(?:\\s*(?:,|&|-|–|—|(?:and|or|to)\\b))*\\s*)+)`,
    'gu',
  )
  for (const phrase of text.matchAll(phrases)) {
    const tokens = [...(phrase[1] ?? '').matchAll(new RegExp(`${label}|\\bto\\b|-|–|—`, 'gu'))].map((one) => one[0])
    tokens.forEach((name, at) => {
      if (/^(?:to|-|–|—)$/.test(name)) {
        const from = Number.parseInt(tokens[at - 1] ?? '', 10)
        const to = Number.parseInt(tokens[at + 1] ?? '', 10)
        for (const one of labels) if (Number.parseInt(one, 10) > from && Number.parseInt(one, 10) < to) found.add(one)
        return
      }
      const exact = labels.find((one) => one === name || (/\d/.test(name) && one.toLowerCase() === name.toLowerCase()))
      if (exact) found.add(exact)
      else for (const one of labels) if (new RegExp(`^${escape(name)}[a-z]$`).test(one)) found.add(one)
    })
  }
  return found
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const named = (list: readonly string[]): string => `${list.length === 1 ? 'question' : 'questions'} ${inWords(list)}`
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every question that the letter has to speak of stands in it. */
export function checkQuestions(input: CheckInput): Check[] {
  const { kind, view } = input.facts
  const all = view.case.questions.filter((question) => question.status !== 'withdrawn')
  if (all.length === 0) return [passes('questions', 'The request has no numbered questions.')]
  if (kind === 'narrow') return narrowed(input)
  if (kind === 'thanks') return finished(input)
  if (kind === 'correction-query' || kind === 'tribunal-notice' || kind === 'withdraw')
    return [passes('questions', 'This letter need not name every question.')]
  const decision = input.facts.decision
  const must =
    kind === 'internal-review' && decision
      ? [...decision.refused, ...decision.notHeld, ...decision.unanswered]
      : all.filter((one) => one.status === 'open' || one.status === 'ignored' || one.status === 'partly-answered')
  const labels = labelsIn(input.body, all)
  if (labels.size === 0 && !(kind === 'internal-review' && decision))
    return [passes('questions', 'The letter speaks of the whole request, so every open question is covered.')]
  const missing = must.filter(
    (question) => !labels.has(question.label) && !squeeze(input.body).includes(squeeze(question.text)),
  )
  if (missing.length > 0)
    return [fails('questions', `The letter says nothing of ${named(missing.map((one) => one.label))}, still open.`)]
  return [
    passes(
      'questions',
      must.length === 0
        ? 'No question is open.'
        : `Every open question is covered (${inWords(must.map((one) => one.label))}).`,
    ),
  ]
}

function narrowed(input: CheckInput): Check[] {
  const { kept, dropped, questions } = input.facts.narrowing
  const body = squeeze(input.body)
  const missing = kept.filter((one) => !body.includes(squeeze(one.now ?? one.was))).map((one) => one.question.label)
  const labels = labelsIn(
    input.body,
    questions.map((one) => one.question),
  )
  const checks: Check[] = []
  const silent = missing.filter((label) => !labels.has(label))
  if (silent.length > 0)
    checks.push(
      fails(
        'questions',
        `${sentence(named(silent))} neither asked nor left out in words: put ${silent.length === 1 ? 'it' : 'them'} back, or say that you leave ${silent.length === 1 ? 'it' : 'them'} out.`,
      ),
    )
  const changed = missing.filter((label) => labels.has(label))
  if (changed.length > 0)
    checks.push(
      fails(
        'questions',
        `The wording of ${named(changed)} is not the one in the case; a changed question can be read as a new one.`,
      ),
    )
  const back = dropped
    .filter((one) => body.includes(squeeze(one.was)) && one.was.length > 20)
    .map((one) => one.question.label)
  if (back.length > 0)
    checks.push(
      fails(
        'questions',
        `${sentence(named(back))}, which you leave out, ${back.length === 1 ? 'stands' : 'stand'} in the letter all the same.`,
      ),
    )
  if (dropped.length === 0 && !questions.some((one) => one.choice === 'reword'))
    checks.push(fails('questions', 'Nothing is left out or reworded, so the request is no narrower than before.'))
  if (checks.length > 0) return checks
  return [
    passes(
      'questions',
      `The letter asks ${named(kept.map((one) => one.question.label))}${dropped.length > 0 ? ` and leaves out ${named(dropped.map((one) => one.question.label))}` : ''}.`,
    ),
  ]
}

function finished(input: CheckInput): Check[] {
  const { view } = input.facts
  const open = view.case.questions
    .filter((one) => one.status === 'open' || one.status === 'ignored')
    .map((one) => one.label)
  if (open.length > 0)
    return [
      fails(
        'questions',
        `${sentence(named(open))} still open: thank them when ${open.length === 1 ? 'it has' : 'they have'} been answered.`.replace(
          / still open/,
          open.length === 1 ? ' is still open' : ' are still open',
        ),
      ),
    ]
  if ([...clocksOf(view, 'response'), ...clocksOf(view, 'internal-review')].some(isLive))
    return [fails('questions', 'An answer is still being waited for: thank them when it has come.')]
  return [passes('questions', 'Every question has been decided.')]
}
