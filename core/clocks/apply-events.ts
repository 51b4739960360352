import { fromEpochDay, toEpochDay, type EpochDay } from '../calendar/civil-day.ts'
import { formatDay } from '../calendar/format-day.ts'
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts'
import type { ClockEvent } from '../contract/clock.ts'
import type { Effect, Rule } from '../law/rule-pack.ts'
import { countChoice, type Stretch } from './count-limit.ts'

/** What the events of a request did to its clock. */
export interface AppliedEvents {
  /** The day that the count runs from: receipt, or the event that started it again. */
  readonly start: EpochDay
  /** The rule that moved the start, where one did. */
  readonly restartedBy: Effect | null
  readonly pauses: readonly Stretch[]
  readonly closures: readonly Stretch[]
  /** An extension that was claimed in time; `to` where the letter named a day. */
  readonly extension: { readonly effect: Effect & { does: 'extend' }; readonly to: EpochDay | null } | null
  /** What the authority waits for, oldest first: while there is something, the clock stands still. */
  readonly awaiting: readonly { readonly what: Asked; readonly since: EpochDay }[]
  /** What was left out of account, and why: one sentence each. */
  readonly notes: readonly string[]
}

/** What an authority may ask for before it goes on. */
type Asked = 'clarification' | 'identity' | 'fee'

const OPENS = {
  'clarification-requested': 'clarification',
  'identity-requested': 'identity',
  'fees-notice': 'fee',
} as const
const CLOSES = {
  'clarification-received': 'clarification',
  'identity-received': 'identity',
  'fee-paid': 'fee',
} as const
const ASKED = {
  clarification: 'the question',
  identity: 'the request for proof of identity',
  fee: 'the fees notice',
} as const
const GIVEN = { clarification: 'the answer', identity: 'the proof', fee: 'the payment' } as const

const NONE: readonly Stretch[] = []

/** Applies events in order of day. Only effects that the rule names are applied; what came too late is noted and left out. */
export function applyEvents(
  rule: Rule,
  received: EpochDay,
  calendar: HolidayCalendar,
  events: readonly ClockEvent[],
): AppliedEvents {
  let state: AppliedEvents = {
    start: received,
    restartedBy: null,
    pauses: NONE,
    closures: NONE,
    extension: null,
    awaiting: [],
    notes: [],
  }
  if (events.length === 0) return state
  const closures = events.filter((event) => event.kind === 'closed').map(closure)
  if (closures.length > 0) {
    state = { ...state, closures }
    if (!skipsClosures(rule))
      state = noted(state, 'Days on which the body is closed count all the same under this rule.')
  }
  for (const event of events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const early = event.kind !== 'closed' && toEpochDay(event.on) < received
    state = early
      ? noted(state, `What happened on ${formatDay(event.on)}, before receipt, is left out.`)
      : applyOne(rule, calendar, state, event)
  }
  return state
}

function applyOne(rule: Rule, calendar: HolidayCalendar, state: AppliedEvents, event: ClockEvent): AppliedEvents {
  if (event.kind === 'closed') return state
  const on = toEpochDay(event.on)
  const due = (): EpochDay => countChoice(rule.limit, { ...state, calendar }).due
  if (event.kind === 'extended') {
    const effect = rule.effects.find((one) => one.does === 'extend')
    if (!effect) return noted(state, 'The law has no extension here; the one that was claimed is left out.')
    if (on > due())
      return noted(
        state,
        `The extension was claimed on ${formatDay(event.on)}, after the last day, ${formatDay(fromEpochDay(due()))}; it came too late and is left out.`,
      )
    return { ...state, extension: { effect, to: event.to === undefined ? null : toEpochDay(event.to) } }
  }
  if (event.kind === 'clarification-requested' || event.kind === 'identity-requested' || event.kind === 'fees-notice') {
    const what = OPENS[event.kind]
    if (!effectOf(rule, what)) return noted(state, `Under this rule ${ASKED[what]} does not stop the clock.`)
    if (on > due())
      return noted(
        state,
        `On ${formatDay(event.on)} the limit had passed; ${ASKED[what]} came too late to stop the clock.`,
      )
    return { ...state, awaiting: [...state.awaiting, { what, since: on }] }
  }
  return answered(rule, state, CLOSES[event.kind], on, event.kind)
}

function answered(rule: Rule, state: AppliedEvents, what: Asked, on: EpochDay, kind: string): AppliedEvents {
  const effect = effectOf(rule, what)
  if (!effect) return state
  const open = state.awaiting.find((one) => one.what === what)
  const since = open?.since ?? null
  // An answer settles every question before it; a payment settles one notice.
  const awaiting = state.awaiting.filter((one) => (what === 'fee' ? one !== open : one.what !== what))
  if (
    since === null &&
    (what === 'identity' || effect.does === 'pause' || state.notes.some((note) => note.includes(ASKED[what])))
  )
    return noted(
      state,
      `There is no ${ASKED[what].replace('the ', '')} in time that ${kind} could belong to; it is left out.`,
    )
  if (effect.does === 'restart') return { ...state, start: on, restartedBy: effect, awaiting }
  const why = `Between ${ASKED[what]} and ${GIVEN[what]}, both days included: not counted`
  return { ...state, awaiting, pauses: [...state.pauses, { from: since ?? on, to: on, why }] }
}

const effectOf = (rule: Rule, what: Asked): Effect | null => rule.effects.find((effect) => effect.on === what) ?? null

const noted = (state: AppliedEvents, note: string): AppliedEvents => ({ ...state, notes: [...state.notes, note] })

const closure = (event: ClockEvent): Stretch => ({
  from: toEpochDay(event.on),
  to: toEpochDay(event.to ?? event.on),
  why: 'A working day on which the school was closed',
})

const skipsClosures = (rule: Rule): boolean =>
  'earliestOf' in rule.limit ? rule.limit.earliestOf.some((limit) => limit.skipsClosures) : rule.limit.skipsClosures
