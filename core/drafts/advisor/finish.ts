import { formatDayPlain } from '../../calendar/format-day.ts'
import type { Move } from '../../model/draft.ts'
import type { QuestionStatus } from '../../model/reading.ts'
import { lastCostRefusal } from '../case/cost-refusal.ts'
import { decisionsOf } from '../case/decisions.ts'
import { reviewName } from '../case/review-name.ts'
import { answerBy, wouldRun } from '../case/if-sent.ts'
import {
  capital,
  clocksOf,
  dayOf,
  fact,
  inWords,
  isLive,
  theRegulator,
  wholeLetter,
  type CaseView,
} from '../case/view.ts'

/** Appealing against the regulator's decision, inside its window. */
export function appealMoves(view: CaseView): Move[] {
  const decision = view.case.entries.findLast((entry) => entry.kind === 'regulator-decision')
  if (!decision || view.case.entries.some((entry) => entry.kind === 'appeal' && entry.n > decision.n)) return []
  const day = dayOf(decision)
  const window = clocksOf(view, 'appeal-window').at(-1) ?? null
  const run = !window && day ? wouldRun(view, 'appeal-window', day) : null
  const last = window?.due ?? run?.due ?? null
  if (last !== null && last < view.today) return []
  return [
    {
      id: `appeal:${decision.id}`,
      kind: 'appeal',
      title: `Appeal to ${view.pack.tribunal ? view.pack.tribunal.replace(/^(?!the )/i, 'the ') : 'the court'}`,
      reference: decision.references.at(-1) ?? null,
      entry: decision.id,
      why: `${capital(theRegulator(view))} decided${day ? ` on ${formatDayPlain(day)}` : ''}; either side may appeal.`,
      basis: (window?.basis ?? run?.basis) === 'practice' ? 'practice' : 'statute',
      source: window?.source ?? run?.source ?? fact(view, 'onward-appeal')?.source ?? 'the decision notice',
      first: day ?? view.today,
      last,
      effect: 'While an appeal is open the decision need not be carried out.',
      template: 'tribunal-notice',
      needs: [],
      weight: 'main',
      evidence: [wholeLetter(decision)],
    },
  ]
}

/** After an answer: a question about it, asking again for what was refused, thanks. And withdrawing while anything is open. */
export function finishMoves(view: CaseView): Move[] {
  const running = [...clocksOf(view, 'response'), ...clocksOf(view, 'internal-review')].some(isLive)
  const decisions = decisionsOf(view.case)
  const last = decisions.at(-1)
  const { questions } = view.case
  const gave = questions.length === 0 || questions.some((one) => GIVEN.has(one.status))
  const open = questions.some((one) => one.status === 'open' || one.status === 'ignored')
  const answered = last && last.entry.kind !== 'refusal' && gave ? last : null
  const moves: Move[] = []
  if (answered && !running && !open) moves.push(thank(view, answered.entry))
  if (answered) moves.push(query(view, answered.entry))
  const again = answered && !running ? askAgain(view) : null
  if (again) moves.push(again)
  if (running) moves.push(withdraw(view))
  return moves
}

/** What an answer does to a question that gets something: words, or that there are none. */
const GIVEN = new Set<QuestionStatus>(['answered', 'partly-answered', 'not-held'])

type Answer = Parameters<typeof wholeLetter>[0]

const plain: Pick<Move, 'needs' | 'basis' | 'source'> = {
  needs: [],
  basis: 'practice',
  source: 'no rule; common courtesy and good order',
}

const thank = (view: CaseView, answer: Answer): Move => ({
  ...plain,
  id: `thank:${answer.id}`,
  kind: 'thank',
  title: 'Thank them and close the case',
  reference: answer.references.at(-1) ?? null,
  entry: answer.id,
  why: `They have answered${stillRefused(view).length > 0 ? `; ${questionsInWords(stillRefused(view))} stay refused` : ''}, and nothing is waited for.`,
  first: dayOf(answer) ?? view.today,
  last: null,
  effect: 'No clock changes. Your right to a review or a complaint is not given up by thanks.',
  template: 'thanks',
  weight: 'main',
  evidence: [wholeLetter(answer)],
})

const query = (view: CaseView, answer: Answer): Move => ({
  ...plain,
  id: `query:${answer.id}`,
  kind: 'query',
  title: 'Ask about something in the answer that looks wrong',
  reference: answer.references.at(-1) ?? null,
  entry: answer.id,
  why: 'A slip is most quickly put right by asking the person who wrote the answer.',
  first: dayOf(answer) ?? view.today,
  last: null,
  effect:
    reviewName(view.pack) === null
      ? 'No clock changes.'
      : 'No clock changes, and the days for a review go on running: do not let them pass while you wait for a correction.',
  template: 'correction-query',
  weight: 'also',
  evidence: [wholeLetter(answer)],
})

const stillRefused = (view: CaseView): string[] =>
  view.case.questions.filter((question) => question.status === 'refused').map((question) => question.label)

function askAgain(view: CaseView): Move | null {
  const refusal = lastCostRefusal(view)
  const left = stillRefused(view)
  if (!refusal?.narrowed || left.length === 0) return null
  const aggregation = fact(view, 'aggregation')
  const by = answerBy(view, 'response')
  return {
    ...plain,
    id: 'ask-again',
    kind: 'ask-again',
    title: `Ask for ${questionsInWords(left)} in a new request`,
    reference: null,
    entry: refusal.refusal.id,
    why: `They were left out for cost.${aggregation ? ` ${aggregation.text}` : ''}`,
    basis: aggregation?.basis ?? 'practice',
    source: aggregation?.source ?? plain.source,
    first: view.today,
    last: null,
    effect: `A new request with a new clock${by ? `: ${by}` : ''}.`,
    template: null,
    weight: 'also',
    evidence: [wholeLetter(refusal.refusal)],
  }
}

const withdraw = (view: CaseView): Move => ({
  ...plain,
  id: 'withdraw',
  kind: 'withdraw',
  title: 'Withdraw the request, or a part of it',
  reference: null,
  entry: null,
  why: 'You may take a request back at any time before it is answered.',
  first: view.today,
  last: null,
  effect: 'The clocks of what you withdraw end. You can ask again at any time, with a new clock.',
  template: 'withdraw',
  weight: 'also',
  evidence: [],
})

const questionsInWords = (labels: readonly string[]): string =>
  `question${labels.length === 1 ? '' : 's'} ${inWords(labels)}`
