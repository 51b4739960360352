import type { CivilDay } from '../model/basics.ts'
import type { Clock } from '../model/clock.ts'
import { fromEpochDay, toEpochDay } from '../calendar/civil-day.ts'
import { formatDay, formatDayPlain } from '../calendar/format-day.ts'
import type { ClockEvent } from '../contract/clock.ts'
import { findRule } from '../law/find-rule.ts'
import { calendarOf, makeClock, type ClockContext } from './clock-context.ts'
import { dayOf, type ClockEntry } from './clock-facts.ts'
import { computeRule, type Computed } from './compute.ts'
import { names, type Matter } from './matters.ts'
import { because, receiptOf, type Assumption, type Receipt } from './receipt.ts'
import { clarifications, eventsOf, isUnneeded, type Clarification } from './request-events.ts'
import { saidFacts } from './said-facts.ts'
import { working } from './working.ts'

/** A request with its response clock counted: what all later clocks of that request start from. */
export interface RequestClock {
  readonly id: string
  readonly matter: Matter
  readonly receipt: Receipt
  readonly counted: Computed
  readonly events: readonly ClockEvent[]
  readonly clarifications: readonly Clarification[]
  /** The first letter that answers or refuses. */
  readonly answer: ClockEntry | null
  readonly over: 'answered' | 'superseded' | 'ended' | null
  readonly overWhy: string | null
}

const ANSWERS: ReadonlySet<string> = new Set(['refusal', 'partial-disclosure', 'disclosure', 'not-held'])

/** Counts the response clock of a request; null where no day of receipt is known or the pack has no rule for that day. */
export function countRequest(context: ClockContext, matter: Matter, all: readonly Matter[]): RequestClock | null {
  const { facts, pack } = context
  const asked = clarifications(facts, matter)
  const receipt = receiptOf(
    facts,
    matter,
    asked.flatMap((one) => (one.receivedOn === null ? [] : [one.receivedOn])),
  )
  const rule = receipt ? findRule(pack, 'response', receipt.on, facts.body) : null
  if (!receipt || !rule) return null
  const events = eventsOf(facts, matter, asked, rule)
  const counted = computeRule(pack, rule, calendarOf(context, rule), toEpochDay(receipt.on), events)
  const answer = matter.letters.find((letter) => ANSWERS.has(letter.kind)) ?? null
  return {
    id: matterId(matter, all),
    matter,
    receipt,
    counted,
    events,
    clarifications: asked,
    answer,
    ...ending(context, matter, all, answer),
  }
}

function matterId(matter: Matter, all: readonly Matter[]): string {
  const key = matter.reference?.normal ?? `entry-${matter.request?.id ?? matter.letters[0]?.id ?? '1'}`
  const first = all.find((other) => other.reference?.normal === matter.reference?.normal)
  return first === matter || matter.reference === null ? key : `${key}:${matter.request?.id ?? ''}`
}

function ending(
  { facts }: ClockContext,
  matter: Matter,
  all: readonly Matter[],
  answer: ClockEntry | null,
): Pick<RequestClock, 'over' | 'overWhy'> {
  if (answer) return { over: 'answered', overWhy: null }
  const since = matter.request?.n ?? 0
  const withdrawal = facts.entries.find(
    (entry) =>
      entry.kind === 'withdrawal' &&
      entry.n > since &&
      (entry.references.length === 0 || matter.reference === null || names(entry, matter.reference)),
  )
  if (withdrawal) return { over: 'ended', overWhy: `You withdrew the request (entry ${withdrawal.n}).` }
  const transfer = matter.letters.find((letter) => letter.kind === 'transfer')
  if (transfer && matter.reference?.relation !== 'transferred-from')
    return { over: 'ended', overWhy: `The request was passed to another authority (entry ${transfer.n}).` }
  const next = all.find((other) => other.request?.kind === 'narrowed-request' && narrows(other, matter, all))
  if (next) return { over: 'superseded', overWhy: `A narrowed request took its place (entry ${next.request?.n ?? 0}).` }
  return { over: null, overWhy: null }
}

function narrows(other: Matter, matter: Matter, all: readonly Matter[]): boolean {
  if (other === matter || (other.request?.n ?? 0) <= (matter.request?.n ?? 0)) return false
  const to = other.reference?.relation === 'narrows' ? other.reference.to : null
  if (to !== null) return matter.reference !== null && names({ references: [to] }, matter.reference)
  return all.indexOf(other) === all.indexOf(matter) + 1
}

/** How people name the request: by its number, else by its day. */
export function requestName({ matter, receipt }: RequestClock): string {
  if (matter.reference && matter.request?.kind !== 'narrowed-request') return matter.reference.value
  const what = matter.request?.kind === 'narrowed-request' ? 'the narrowed request' : 'the request'
  const number = matter.reference ? ` (${matter.reference.value})` : ''
  return `${what} of ${formatDayPlain(matter.request?.date ?? receipt.on)}${number}`
}

/** The response clock of a request as the case shows it, with rivals that come from the case rather than from the rule. */
export function responseClock(context: ClockContext, request: RequestClock): Clock {
  const { counted, receipt, answer, matter } = request
  const clock = makeClock(context, counted, {
    id: `response:${request.id}`,
    reference: matter.reference?.value ?? null,
    title: `${counted.rule.title} to ${requestName(request)}`,
    answered: answer?.date ?? null,
    over: request.over,
    events: request.events,
    assumptions: [
      receipt.assumption,
      ...clarificationFacts(context, request),
      ...saidFacts(context, matter),
      ...answerFacts(context, request),
    ],
  })
  return { ...clock, rivals: [...clock.rivals, ...caseRivals(context, request, clock.due)] }
}

function clarificationFacts({ facts }: ClockContext, request: RequestClock): Assumption[] {
  return request.clarifications.flatMap(({ asked, receivedOn }) => {
    const evidence = facts.evidenceFor?.(asked.id, 'date') ?? null
    const unneeded = isUnneeded(facts, asked)
    if (unneeded) {
      const what = `${askedFor(asked)}; you judged that it did not need to, so it stops nothing.`
      return [{ what: `${what}${because(unneeded.reason)}`, evidence }]
    }
    const answered =
      receivedOn === null ? 'it has not been answered' : `your answer was received on ${formatDay(receivedOn)}`
    return [{ what: `${askedFor(asked)}; ${answered}.`, evidence }]
  })
}

const askedFor = ({ asksIdentity, n }: ClockEntry): string =>
  `The authority asked ${asksIdentity ? 'for proof of who you are' : 'what you mean'} (entry ${n})`

function answerFacts({ facts }: ClockContext, { answer, overWhy }: RequestClock): Assumption[] {
  if (overWhy !== null) return [{ what: overWhy, evidence: null }]
  if (!answer) return []
  if (answer.date === null)
    return [
      {
        what: `Answered by an undated letter (entry ${answer.n}); whether it was late cannot be told.`,
        evidence: null,
      },
    ]
  return [
    {
      what: `Answered on ${formatDay(answer.date)} (entry ${answer.n}).`,
      evidence: facts.evidenceFor?.(answer.id, 'date') ?? null,
    },
  ]
}

/** Other last days that follow from the case: another day of receipt, an amendment taken for a new request, a question that was not needed. */
function caseRivals({ facts, detail }: ClockContext, request: RequestClock, due: CivilDay): Clock['rivals'] {
  const { counted, events, receipt, matter } = request
  const found: Clock['rivals'] = []
  const add = (from: CivilDay, given: readonly ClockEvent[], reading: string, why: string): void => {
    const other = computeRule(counted.pack, counted.rule, counted.calendar, toEpochDay(from), given)
    const on = fromEpochDay(other.final.due)
    if (on === due) return
    const days = detail === 'dates' ? {} : { working: working(other) }
    found.push({ reading, calendar: counted.calendar.id, due: on, why, ...days })
  }
  for (const other of receipt.others) add(other.on, events, 'other-receipt', other.why)
  const bouncedOn = matter.bounced ? dayOf(matter.bounced) : null
  if (bouncedOn !== null)
    add(
      bouncedOn,
      events,
      'first-sending',
      `From the first sending (entry ${matter.bounced?.n ?? 0}), which bounced; a bounce alone does not prove that it never came.`,
    )
  if (counted.applied.restartedBy || counted.applied.pauses.length > 0 || counted.applied.awaiting.length > 0)
    add(
      receipt.on,
      events.filter((event) => !/^(?:clarification|identity)/.test(event.kind)),
      'no-clarification',
      "If the authority's question was not needed: then it stopped nothing, and the count runs from first receipt.",
    )
  if (request.clarifications.some(({ asked }) => isUnneeded(facts, asked)))
    add(
      receipt.on,
      eventsOf({ ...facts, unneeded: [] }, matter, request.clarifications, counted.rule),
      'clarification',
      "If the authority's question was needed after all: then it stopped the clock, as the law says.",
    )
  const amended = amendmentAfter(request)
  if (amended !== null)
    add(
      amended.on,
      events,
      'amended',
      `If your later wording (entry ${amended.n}) is taken for a new request, as the regulator sometimes does.`,
    )
  return found
}

function amendmentAfter(request: RequestClock): { on: CivilDay; n: number } | null {
  const amended = request.matter.amendments.at(-1)
  const on = amended ? dayOf(amended) : null
  return amended && on !== null ? { on, n: amended.n } : null
}
