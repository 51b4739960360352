import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import type { Move } from '../../model/draft.ts'
import type { Clock } from '../../model/clock.ts'
import { clocksOf, dayAfter, isLive, isPast, type CaseView } from '../case/view.ts'

const what = (clock: Clock): string =>
  (clock.kind === 'internal-review' ? 'the review' : 'the answer') +
  (clock.reference === null
    ? ''
    : clock.kind === 'internal-review'
      ? ` (${clock.reference})`
      : ` to ${clock.reference}`)

/** Waiting for an answer or a review that still has time, and for a promise that has not passed. */
export function waitMoves(view: CaseView): Move[] {
  const running = [...clocksOf(view, 'response'), ...clocksOf(view, 'internal-review')].filter(
    (clock) => isLive(clock) && clock.state !== 'paused',
  )
  const waits = running.filter((clock) => !isPast(view, clock)).map((clock) => waitFor(view, clock))
  const promises = running
    .filter((clock) => isPast(view, clock) && (clock.extendedByAuthorityTo ?? '') >= view.today)
    .map((clock) => waitForPromise(view, clock))
  return [...waits, ...promises]
}

function waitFor(view: CaseView, clock: Clock): Move {
  const review = clock.kind === 'internal-review'
  const most =
    clock.atMost && clock.atMost !== clock.due
      ? ` It should not take longer than ${formatDay(clock.atMost)} at most.`
      : ''
  return {
    id: `wait:${clock.id}`,
    kind: 'wait',
    title: `Wait for ${what(clock)} until ${formatDay(clock.due)}`,
    reference: clock.reference,
    entry: null,
    why: `They have until ${formatDay(clock.due)}${clock.basis === 'statute' ? '' : ', by usual practice'}.${most}`,
    basis: clock.basis === 'statute' ? 'statute' : 'practice',
    source: clock.source,
    first: clock.received !== null && clock.received > view.today ? clock.received : (clock.received ?? view.today),
    last: clock.due,
    effect: `No clock changes. From ${formatDay(dayAfter(clock.due))} ${review ? 'the review' : 'the answer'} is late and you can chase it.`,
    template: null,
    needs: [],
    weight: 'main',
    evidence: clock.evidence,
  }
}

function waitForPromise(view: CaseView, clock: Clock): Move {
  const until = clock.extendedByAuthorityTo ?? view.today
  return {
    id: `wait-promise:${clock.id}`,
    kind: 'wait',
    title: `Wait for ${what(clock)} until the day they promised, ${formatDay(until)}`,
    reference: clock.reference,
    entry: null,
    why: `They say that they will answer by ${formatDay(until)}. The time limit passed on ${formatDay(clock.due)} all the same: a promise does not move it.`,
    basis: 'practice',
    source: `the authority’s own letter; ${clock.source} gives it no such time`,
    first: dayAfter(clock.due),
    last: until,
    effect: `No clock changes: the answer stays late from ${formatDayPlain(dayAfter(clock.due))} on, and you lose no right by waiting.`,
    template: null,
    needs: [],
    weight: 'also',
    evidence: clock.evidence,
  }
}
