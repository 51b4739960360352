import type { Clock } from '../model/clock.ts'
import { fromEpochDay } from '../calendar/civil-day.ts'
import { formatDay } from '../calendar/format-day.ts'
import { boundByLetter } from './compute.ts'
import { computeKind, makeClock, standing, type ClockContext } from './clock-context.ts'
import { dayOf, type ClockEntry } from './clock-facts.ts'
import { requestName, type RequestClock } from './request-clock.ts'
import { dueOf } from './review-clock.ts'

/** The receipt that an authority must confirm in some regimes. Met by its first letter. */
export function acknowledgementClock(context: ClockContext, request: RequestClock): Clock[] {
  const counted = computeKind(context, 'acknowledgement', request.receipt.on)
  if (!counted) return []
  const first = request.matter.letters[0] ?? null
  return [
    makeClock(context, counted, {
      id: `acknowledgement:${request.id}`,
      reference: request.matter.reference?.value ?? null,
      title: `${counted.rule.title} of ${requestName(request)}`,
      answered: first?.date ?? null,
      over: first ? 'answered' : request.over,
      assumptions: [request.receipt.assumption],
    }),
  ]
}

/** A question of the authority that waits for the requester, and how long it may. */
export function clarificationClocks(context: ClockContext, request: RequestClock): Clock[] {
  return request.clarifications.flatMap(({ asked, reply }) =>
    fromLetter(context, request, asked, 'clarification-window', {
      answered: reply?.date ?? null,
      over: reply ? 'answered' : request.over,
    }),
  )
}

/** A fee that waits to be paid. A payment is an event that the user adds. */
export function paymentClocks(context: ClockContext, request: RequestClock): Clock[] {
  const paid = request.events.filter((event) => event.kind === 'fee-paid')
  return request.matter.letters
    .filter((letter) => letter.kind === 'fees-notice')
    .flatMap((letter) => {
      const on = dayOf(letter)
      const payment = paid.find((event) => on !== null && event.on >= on)
      return fromLetter(context, request, letter, 'payment-window', {
        answered: payment?.on ?? null,
        over: payment ? 'answered' : request.over,
      })
    })
}

function fromLetter(
  context: ClockContext,
  request: RequestClock,
  letter: ClockEntry,
  kind: 'clarification-window' | 'payment-window',
  end: Pick<Parameters<typeof makeClock>[2], 'answered' | 'over'>,
): Clock[] {
  const on = dayOf(letter)
  const counted = on === null ? null : computeKind(context, kind, on)
  if (!counted || on === null) return []
  const evidence = context.facts.evidenceFor?.(letter.id, 'date') ?? null
  return [
    makeClock(context, counted, {
      id: `${kind}:${letter.id}`,
      reference: request.matter.reference?.value ?? null,
      title: `${counted.rule.title}: ${requestName(request)}`,
      answered: end.answered,
      over: end.over ?? (context.today > fromEpochDay(counted.final.due) ? 'ended' : null),
      assumptions: [{ what: `The letter of ${formatDay(on)} (entry ${letter.n}).`, evidence }],
    }),
  ]
}

/** Once a request is late and nothing came: when to remind. Met by a reminder sent after the last day. */
export function chaseClock(context: ClockContext, request: RequestClock): Clock[] {
  const due = dueOf(request)
  if (request.over !== null || context.today <= due || request.counted.applied.awaiting.length > 0) return []
  const counted = computeKind(context, 'chase', due)
  if (!counted) return []
  const since = request.matter.request?.n ?? 0
  const chaser = context.facts.entries.find((entry) => {
    const on = dayOf(entry)
    return entry.kind === 'chaser' && entry.n > since && on !== null && on > due
  })
  return [
    makeClock(context, counted, {
      id: `chase:${request.id}`,
      reference: request.matter.reference?.value ?? null,
      title: `${counted.rule.title}: ${requestName(request)}`,
      answered: chaser ? dayOf(chaser) : null,
      assumptions: [{ what: `The last day for an answer was ${formatDay(due)}, and none has come.`, evidence: null }],
    }),
  ]
}

/** Every date that the authority gave of its own accord: never a due date, but kept, broken or superseded. */
export function promiseClocks(context: ClockContext, request: RequestClock): Clock[] {
  const promises = request.matter.letters.filter((letter) => letter.newDueDate !== undefined)
  return promises.flatMap((letter, at) => {
    const due = letter.newDueDate
    if (due === undefined) return []
    const later = promises[at + 1]
    const bound = boundByLetter(request.counted)
    const lawful = bound !== null && fromEpochDay(bound) === due
    if (lawful) return []
    const answered = request.answer?.date ?? null
    const over = later ? 'superseded' : request.over
    const { calendar, pack } = request.counted
    const evidence = context.facts.evidenceFor?.(letter.id, 'newDueDate') ?? null
    const clock: Clock = {
      id: `promise:${letter.id}`,
      kind: 'promise',
      reference: request.matter.reference?.value ?? null,
      regime: pack.id as Clock['regime'],
      title: `Promised answer to ${requestName(request)}`,
      waitingFor: 'them',
      rule: "the authority's own promise; it moves no legal limit",
      source:
        letter.date === null
          ? `an undated letter (entry ${letter.n})`
          : `the letter of ${formatDay(letter.date)} (entry ${letter.n})`,
      basis: 'promise',
      sure: 'high',
      calendar: calendar.id,
      received: dayOf(letter),
      due,
      atMost: null,
      dueBeforeExtension: null,
      dueAccordingToAuthority: due,
      dueEnglandAndWalesCalendar: null,
      extendedByAuthorityTo: null,
      ...standing(calendar, due, context.today, { answered: later ? null : answered, over }, false),
      provisional: false,
      rivals: [],
      working: [],
      assumptions: [{ what: `The authority promised an answer by ${formatDay(due)} (entry ${letter.n}).`, evidence }],
      evidence: evidence ? [evidence] : [],
    }
    return [clock]
  })
}
