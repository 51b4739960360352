import type { CivilDay } from '../model/basics.ts'
import type { Clock } from '../model/clock.ts'
import { fromEpochDay } from '../calendar/civil-day.ts'
import { formatDay } from '../calendar/format-day.ts'
import { computeKind, makeClock, type ClockContext } from './clock-context.ts'
import { dayOf, type ClockEntry, type ClockReference } from './clock-facts.ts'
import { names } from './matters.ts'
import type { Assumption } from './receipt.ts'
import type { RequestClock } from './request-clock.ts'

/** An internal review: who asked when, under what number, about which request, and its decision. */
export interface Review {
  readonly id: string
  readonly reference: ClockReference | null
  readonly about: RequestClock | null
  readonly asked: ClockEntry | null
  readonly letters: readonly ClockEntry[]
  readonly decision: ClockEntry | null
  readonly received: CivilDay | null
  readonly assumption: Assumption | null
  readonly clock: Clock | null
}

/** The reviews of a case in order, each with its clock. A review number belongs to the request for a review that its first letter answers. */
export function findReviews(context: ClockContext, requests: readonly RequestClock[]): Review[] {
  const { facts } = context
  const entries = facts.entries.toSorted((a, b) => a.n - b.n)
  const asked = entries.filter((entry) => entry.kind === 'review-request')
  const numbers = facts.references
    .filter((reference) => reference.role === 'internal-review')
    .map((reference) => ({ reference, first: entries.find((entry) => names(entry, reference))?.n ?? Infinity }))
    .toSorted((a, b) => a.first - b.first)
  const reviews: Review[] = []
  for (const { reference, first } of numbers) {
    const request = asked.findLast((entry) => entry.n <= first) ?? null
    if (request) asked.splice(asked.indexOf(request), 1)
    reviews.push(review(context, requests, reference, request, entries))
  }
  for (const request of asked) {
    const repeated = reviews.some((one) => one.asked && one.asked.n < request.n && one.decision === null)
    if (!repeated) reviews.push(review(context, requests, null, request, entries))
  }
  return reviews.toSorted((a, b) => (a.asked?.n ?? 0) - (b.asked?.n ?? 0))
}

function review(
  context: ClockContext,
  requests: readonly RequestClock[],
  reference: ClockReference | null,
  asked: ClockEntry | null,
  entries: readonly ClockEntry[],
): Review {
  const since = asked?.n ?? 0
  const letters = entries.filter(
    (entry) =>
      entry.direction === 'incoming' &&
      entry.n > since &&
      (reference ? names(entry, reference) : entry.kind.startsWith('review-')),
  )
  const decision =
    letters.find((letter) => letter.kind === 'review-decision') ??
    entries.find((entry) => entry.kind === 'review-decision' && entry.n > since && asked !== null) ??
    null
  const about = requestUnderReview(requests, reference, since)
  const { received, assumption } = reviewReceipt(context, asked, letters)
  const id = reference?.normal ?? `entry-${asked?.id ?? letters[0]?.id ?? ''}`
  const bare = { id, reference, about, asked, letters, decision, received, assumption }
  return { ...bare, clock: reviewClock(context, bare) }
}

function requestUnderReview(
  requests: readonly RequestClock[],
  reference: ClockReference | null,
  since: number,
): RequestClock | null {
  const to = reference?.to ?? null
  const named = requests.find(
    ({ matter }) => to !== null && matter.reference !== null && names({ references: [to] }, matter.reference),
  )
  const before = requests.filter(({ matter }) => (matter.request?.n ?? 0) < since)
  return named ?? before.findLast(({ answer }) => answer !== null && answer.n < since) ?? before.at(-1) ?? null
}

function reviewReceipt(
  { facts }: ClockContext,
  asked: ClockEntry | null,
  letters: readonly ClockEntry[],
): { received: CivilDay | null; assumption: Assumption | null } {
  const stating = [...(asked ? [asked] : []), ...letters].find((entry) => entry.receivedByAuthority !== undefined)
  if (stating?.receivedByAuthority !== undefined) {
    const what = `The request for a review was received on ${formatDay(stating.receivedByAuthority)}, as entry ${stating.n} says.`
    const evidence = facts.evidenceFor?.(stating.id, 'receivedByAuthority') ?? null
    return { received: stating.receivedByAuthority, assumption: { what, evidence } }
  }
  const sent = asked ? dayOf(asked) : null
  if (asked === null || sent === null) return { received: null, assumption: null }
  const what = `The request for a review was received on ${formatDay(sent)}, the day on which it was sent.`
  return { received: sent, assumption: { what, evidence: facts.evidenceFor?.(asked.id, 'date') ?? null } }
}

function reviewClock(context: ClockContext, one: Omit<Review, 'clock'>): Clock | null {
  const counted = one.received === null ? null : computeKind(context, 'internal-review', one.received)
  if (!counted) return null
  const undated = one.decision !== null && one.decision.date === null
  const decided: Assumption[] = undated
    ? [
        {
          what: `Decided by an undated letter (entry ${one.decision?.n ?? 0}); whether it was late cannot be told.`,
          evidence: null,
        },
      ]
    : []
  return makeClock(context, counted, {
    id: `internal-review:${one.id}`,
    reference: one.reference?.value ?? one.about?.matter.reference?.value ?? null,
    title: one.about?.matter.reference
      ? `${counted.rule.title} of ${one.about.matter.reference.value}`
      : counted.rule.title,
    answered: one.decision?.date ?? null,
    over: one.decision ? 'answered' : null,
    assumptions: [...(one.assumption ? [one.assumption] : []), ...decided],
  })
}

/** The last day for a review that was not decided: the outer limit where there is one. Null where it was decided. */
export function reviewRanOutOn({ clock, decision }: Review, today: CivilDay): CivilDay | null {
  if (decision !== null || clock === null) return null
  const last = clock.atMost ?? clock.due
  return today > last ? last : null
}

export const dueOf = (request: RequestClock): CivilDay => fromEpochDay(request.counted.final.due)
