import type { Clock } from '../model/clock.ts'
import { fromEpochDay } from '../calendar/civil-day.ts'
import { formatDay } from '../calendar/format-day.ts'
import { authorityDates, type AuthorityDate, type DueCandidate } from './authority-dates.ts'
import { clockContext, type ClockOptions } from './clock-context.ts'
import { withPossibleDays, type ClockFacts } from './clock-facts.ts'
import { findMatters } from './matters.ts'
import { countRequest, responseClock, type RequestClock } from './request-clock.ts'
import { findReviews, type Review } from './review-clock.ts'
import { acknowledgementClock, chaseClock, clarificationClocks, paymentClocks, promiseClocks } from './small-clocks.ts'
import { windowClocks } from './window-clocks.ts'

/**
 * Every clock of a case, in the order of its requests: responses with what hangs on them, then reviews, then the requester's own
 * time limits. Pure; nothing is stored. Throws `LawError` where there is no pack for the regime.
 */
export function caseClocks(given: ClockFacts, options: ClockOptions): Clock[] {
  const facts = withPossibleDays(given)
  const context = clockContext(facts, options)
  const matters = findMatters(facts)
  const requests = matters.flatMap((matter) => countRequest(context, matter, matters) ?? [])
  const reviews = findReviews(context, requests)
  const clocks = [
    ...requests.flatMap((request) => [
      ...acknowledgementClock(context, request),
      withPromise(responseClock(context, request), request),
      ...promiseClocks(context, request),
      ...clarificationClocks(context, request),
      ...paymentClocks(context, request),
      ...chaseClock(context, request),
    ]),
    ...reviews.flatMap((review) => review.clock ?? []),
    ...windowClocks(context, requests, reviews),
  ]
  const dates = authorityDates(facts, [...requests.map(requestCandidate), ...reviews.flatMap(reviewCandidate)])
  return clocks.map((clock) => withAuthorityDate(clock, dates.get(clock.id)))
}

/** Open clocks first, the soonest at the top; then those that are over, the latest first. */
export function soonestFirst(clocks: readonly Clock[]): Clock[] {
  const open = (clock: Clock): boolean => clock.daysLeft !== null
  return clocks.toSorted((a, b) => {
    if (open(a) !== open(b)) return open(a) ? -1 : 1
    const order = a.due < b.due ? -1 : a.due > b.due ? 1 : 0
    return open(a) ? order : -order
  })
}

function withPromise(clock: Clock, { matter }: RequestClock): Clock {
  const promised = matter.letters.findLast((letter) => letter.newDueDate !== undefined)?.newDueDate
  return promised === undefined ? clock : { ...clock, extendedByAuthorityTo: promised }
}

function requestCandidate({ id, matter, counted, clarifications }: RequestClock): DueCandidate {
  const restart = counted.applied.restartedBy ? clarifications.findLast((one) => one.reply !== null)?.reply : null
  return {
    id: `response:${id}`,
    reference: matter.reference,
    due: fromEpochDay(counted.final.due),
    letters: matter.letters.map((letter) => letter.n),
    since: restart?.n ?? 0,
  }
}

function reviewCandidate({ clock, reference, letters }: Review): DueCandidate[] {
  return clock
    ? [{ id: clock.id, reference, due: clock.due, letters: letters.map((letter) => letter.n), since: 0 }]
    : []
}

/** Sets the authority's own date beside the clock; where it differs, as a rival too, with the readings that give that date. */
function withAuthorityDate(clock: Clock, date: AuthorityDate | undefined): Clock {
  if (!date) return clock
  const evidence = date.evidence ? [...clock.evidence, date.evidence] : clock.evidence
  const what = `The authority gives ${formatDay(date.on)} as the last day (entry ${date.entry}).`
  const assumptions = [...clock.assumptions, { what, evidence: date.evidence }]
  const dated = { ...clock, dueAccordingToAuthority: date.on, assumptions, evidence }
  if (date.on === clock.due) return dated
  const same = clock.rivals.filter((rival) => rival.due === date.on)
  const why =
    same.length === 0
      ? `The authority's own date (entry ${date.entry}); it agrees with no reading of the rule.`
      : `The authority's own date (entry ${date.entry}). It is what one gets ${same.map((rival) => GIVES[rival.reading ?? ''] ?? 'by another count').join(', or ')}.`
  return {
    ...dated,
    rivals: [
      {
        reading: 'authority',
        calendar: same[0]?.calendar ?? clock.calendar,
        due: date.on,
        why,
        ...(same[0]?.working ? { working: same[0].working } : {}),
      },
      ...clock.rivals,
    ],
  }
}

const GIVES: Record<string, string> = {
  calendar: 'by the holidays of one part of the country only',
  'next-day-receipt': 'when the next working day is taken for the day of receipt',
  'first-day-counts': 'when the day of receipt is counted as day 1',
  'other-receipt': 'from another day of receipt',
  'no-clarification': 'when the question is taken not to have stopped the clock',
  limit: 'by another reading of the rule',
}
