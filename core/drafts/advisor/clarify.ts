import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import { findRule } from '../../law/find-rule.ts'
import type { CaseEntry } from '../../model/case.ts'
import type { Move } from '../../model/draft.ts'
import { answerBy } from '../case/if-sent.ts'
import { clocksOf, dayOf, isLive, wholeLetter, type CaseView } from '../case/view.ts'

/** A letter asking for clarification (or a fee) that the user has not answered yet. */
export function openAsk(view: CaseView, kind: 'clarification-request' | 'fees-notice'): CaseEntry | null {
  const { entries } = view.case
  const asked = entries.findLast((entry) => entry.kind === kind)
  if (!asked) return null
  const answers =
    kind === 'clarification-request'
      ? ['clarification-reply', 'request-amended', 'narrowed-request']
      : ['clarification-reply']
  const after = entries.filter((entry) => entry.n > asked.n)
  const settled = after.some(
    (entry) =>
      answers.includes(entry.kind) ||
      ['refusal', 'partial-disclosure', 'disclosure', 'not-held', 'withdrawal'].includes(entry.kind),
  )
  return settled ? null : asked
}

/** Answering what the authority asked, or paying the fee it set. */
export function clarifyMoves(view: CaseView): Move[] {
  const moves: Move[] = []
  const asked = openAsk(view, 'clarification-request')
  if (asked) moves.push(clarify(view, asked))
  const fee = openAsk(view, 'fees-notice')
  if (fee) moves.push(pay(view, fee))
  return moves
}

function clarify(view: CaseView, asked: CaseEntry): Move {
  const day = dayOf(asked) ?? view.today
  const window = clocksOf(view, 'clarification-window').findLast(isLive) ?? null
  const rule = findRule(view.pack, 'response', day)
  const effectOn = (what: string) => rule?.effects.find((one) => one.on === what)
  const effect = (asked.asksIdentity ? effectOn('identity') : undefined) ?? effectOn('clarification')
  const by = answerBy(view, 'response')
  return {
    id: `clarify:${asked.id}`,
    kind: 'clarify',
    title: asked.asksIdentity
      ? `Send the proof of identity they asked for on ${formatDayPlain(day)}`
      : `Answer their question of ${formatDayPlain(day)}`,
    reference: asked.references.at(-1) ?? null,
    entry: asked.id,
    why: window
      ? `They need not go on until you answer, and may close the request after ${formatDay(window.due)} (${window.basis === 'statute' ? 'by law' : 'usual practice'}).`
      : 'They need not go on with the request until you answer.',
    basis: effect?.basis ?? 'practice',
    source: effect?.source ?? 'usual practice',
    first: day,
    last: window?.due ?? null,
    effect:
      effect?.does === 'pause'
        ? 'The clock stands still until they have your answer; then it goes on where it stopped.'
        : effect?.does === 'restart'
          ? `The clock starts afresh on the day they receive your answer${by ? `: ${by}` : ''}.`
          : 'The law names no effect on the clock.',
    template: 'clarification-reply',
    needs: [],
    weight: 'main',
    evidence: [wholeLetter(asked)],
  }
}

function pay(view: CaseView, notice: CaseEntry): Move {
  const day = dayOf(notice) ?? view.today
  const window = clocksOf(view, 'payment-window').findLast(isLive) ?? null
  return {
    id: `pay:${notice.id}`,
    kind: 'pay',
    title: `Pay the fee they asked for on ${formatDayPlain(day)}, or question it`,
    reference: notice.references.at(-1) ?? null,
    entry: notice.id,
    why: window
      ? `They need not answer unless the fee reaches them by ${formatDay(window.due)}.`
      : 'They need not answer until the fee is paid.',
    basis: window?.basis === 'statute' ? 'statute' : 'practice',
    source: window?.source ?? 'the fees notice',
    first: day,
    last: window?.due ?? null,
    effect: 'The days from the notice until they have the money are not counted.',
    template: null,
    needs: [],
    weight: 'main',
    evidence: [wholeLetter(notice)],
  }
}
