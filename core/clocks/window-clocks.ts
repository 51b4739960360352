import type { CivilDay } from '../model/basics.ts'
import type { Clock, ClockKind } from '../model/clock.ts'
import { fromEpochDay } from '../calendar/civil-day.ts'
import { formatDay } from '../calendar/format-day.ts'
import { computeKind, makeClock, type ClockContext } from './clock-context.ts'
import { dayOf, type ClockEntry } from './clock-facts.ts'
import { names } from './matters.ts'
import type { Assumption } from './receipt.ts'
import { requestName, type RequestClock } from './request-clock.ts'
import { dueOf, reviewRanOutOn, type Review } from './review-clock.ts'

/** A day that starts a window of the requester's, with the letter it comes from. */
interface WindowStart {
  readonly on: CivilDay
  readonly n: number
  readonly id: string
  readonly reference: string | null
  readonly about: string
  readonly assumption: Assumption
}

/** The requester's own time limits: to ask for a review, to go to the regulator, to appeal. */
export function windowClocks(
  context: ClockContext,
  requests: readonly RequestClock[],
  reviews: readonly Review[],
): Clock[] {
  return [
    ...requests.flatMap((request) => reviewWindow(context, request)),
    ...windows(
      context,
      'regulator-window',
      ['regulator-complaint'],
      startsOf(context, 'regulator-window', requests, reviews),
    ),
    ...windows(context, 'appeal-window', ['appeal'], startsOf(context, 'appeal-window', requests, reviews)),
  ]
}

function reviewWindow(context: ClockContext, request: RequestClock): Clock[] {
  const { today } = context
  const due = dueOf(request)
  const answeredOn = request.answer ? dayOf(request.answer) : null
  const starts = context.pack.rules.find((rule) => rule.clock === 'review-window')?.starts
  const fromExpiry = starts === 'expiry-or-late-answer'
  const ranOut = request.over === null && today > due && request.counted.applied.awaiting.length === 0
  const letter = request.answer ? letterStart(context, request.answer) : null
  const from = fromExpiry
    ? answeredOn !== null && answeredOn > due
      ? answeredOn
      : request.over === 'answered' || ranOut
        ? due
        : null
    : answeredOn
  if (from === null || request.over === 'ended') return []
  const expiry: Assumption = { what: `The time for an answer ran out on ${formatDay(due)}.`, evidence: null }
  const start: WindowStart = {
    on: from,
    n: request.answer?.n ?? request.matter.request?.n ?? 0,
    id: request.id,
    reference: request.matter.reference?.value ?? null,
    about: requestName(request),
    assumption: from === answeredOn && letter ? letter : expiry,
  }
  return windows(context, 'review-window', ['review-request'], [start]).map((clock) =>
    fromExpiry && answeredOn !== null
      ? { ...clock, rivals: [...clock.rivals, ...fromAnswer(context, answeredOn, clock.due)] }
      : clock,
  )
}

/** Where the law counts from the end of the limit, the same days counted from the answer: the earlier and so the safe date. */
function fromAnswer(context: ClockContext, answeredOn: CivilDay, due: CivilDay): Clock['rivals'] {
  const counted = computeKind(context, 'review-window', answeredOn)
  const rival = counted?.rule.rivals.find((one) => one.reading === 'from-answer')
  if (!counted || !rival) return []
  const on = fromEpochDay(counted.final.due)
  return on === due ? [] : [{ reading: rival.reading, calendar: counted.calendar.id, due: on, why: rival.why }]
}

/** What starts a window, as the pack's rule says. */
function startsOf(
  context: ClockContext,
  kind: ClockKind,
  requests: readonly RequestClock[],
  reviews: readonly Review[],
): WindowStart[] {
  const starts = context.pack.rules.find((rule) => rule.clock === kind)?.starts
  const decisions = reviews.flatMap((one) => fromReview(context, one))
  const ranOut = reviews.flatMap((one) => fromSilentReview(context, one))
  const answers = requests.flatMap((request) => fromAnswerOf(context, request))
  switch (starts) {
    case 'review-decision':
      return decisions
    case 'review-decision-or-due':
      return [...decisions, ...ranOut]
    case 'last-decision':
      return decisions.length > 0 ? decisions : answers
    case 'answer':
      return answers
    case 'regulator-decision':
      return context.facts.entries
        .filter((entry) => entry.kind === 'regulator-decision')
        .flatMap((entry) => fromLetter(context, entry, regulatorReference(context, entry), 'the decision notice'))
    default:
      return []
  }
}

function regulatorReference({ facts }: ClockContext, entry: ClockEntry): string | null {
  const regulator = facts.references.filter((one) => one.role === 'regulator')
  const named = regulator.find((one) => names(entry, one))
  return named?.value ?? regulator.at(-1)?.value ?? entry.references[0] ?? null
}

/** The review's own number, else that of the request it is about. */
const reviewReference = (one: Review): string | null =>
  one.reference?.value ?? one.about?.matter.reference?.value ?? null

const fromReview = (context: ClockContext, one: Review): WindowStart[] =>
  one.decision ? fromLetter(context, one.decision, reviewReference(one), 'the review') : []

function fromSilentReview(context: ClockContext, one: Review): WindowStart[] {
  const on = reviewRanOutOn(one, context.today)
  if (on === null) return []
  const what = `The review was due on ${formatDay(on)} and did not come.`
  const reference = reviewReference(one)
  return [
    { on, n: one.asked?.n ?? 0, id: one.id, reference, about: 'the review', assumption: { what, evidence: null } },
  ]
}

const fromAnswerOf = (context: ClockContext, request: RequestClock): WindowStart[] =>
  request.answer
    ? fromLetter(context, request.answer, request.matter.reference?.value ?? null, requestName(request))
    : []

function fromLetter(context: ClockContext, letter: ClockEntry, reference: string | null, about: string): WindowStart[] {
  const on = dayOf(letter)
  if (on === null) return []
  return [{ on, n: letter.n, id: letter.id, reference, about, assumption: letterStart(context, letter) }]
}

function letterStart({ facts }: ClockContext, letter: ClockEntry): Assumption {
  const on = dayOf(letter)
  const when = on === null ? 'on an unknown day' : formatDay(on)
  if (letter.date === null)
    return {
      what: `The letter (entry ${letter.n}) bears no date; ${when} is where it stands between its neighbours.`,
      evidence: null,
    }
  return {
    what: `The letter of ${when} (entry ${letter.n}).`,
    evidence: facts.evidenceFor?.(letter.id, 'date') ?? null,
  }
}

/** Clocks of one kind from their starts; each is met by the first outgoing letter of the kinds given that follows it. */
function windows(
  context: ClockContext,
  kind: ClockKind,
  metBy: readonly ClockEntry['kind'][],
  starts: readonly WindowStart[],
): Clock[] {
  return starts.flatMap((start) => {
    const counted = computeKind(context, kind, start.on)
    if (!counted) return []
    const met = context.facts.entries.find((entry) => metBy.includes(entry.kind) && entry.n > start.n)
    const due = fromEpochDay(counted.final.due)
    return [
      makeClock(context, counted, {
        id: `${kind}:${start.id}`,
        reference: start.reference,
        title: `${counted.rule.title}: ${start.about}`,
        answered: met?.date ?? null,
        over: met ? 'answered' : context.today > due ? 'ended' : null,
        assumptions: [start.assumption],
      }),
    ]
  })
}
