import { formatDay } from '../calendar/format-day.ts'
import type { ClockEvent } from '../contract/clock.ts'
import type { ClockContext } from './clock-context.ts'
import type { Matter } from './matters.ts'
import { because, type Assumption } from './receipt.ts'
import { extrasOf } from './request-events.ts'

const HAPPENED: Record<ClockEvent['kind'], string> = {
  'clarification-requested': 'they asked what you mean',
  'clarification-received': 'your answer to their question was received',
  'identity-requested': 'they asked for proof of who you are',
  'identity-received': 'your proof of identity was received',
  'fees-notice': 'they asked for a fee',
  'fee-paid': 'the fee was received',
  extended: 'they extended the time',
  closed: 'it was closed',
}

/** 'the fee was received on Monday 3 March 2031', 'it was closed from … to …', 'they extended the time on … to …'. */
export function eventWords({ kind, on, to }: ClockEvent): string {
  const happened = HAPPENED[kind]
  if (to === undefined) return `${happened} on ${formatDay(on)}`
  if (kind === 'closed') return `${happened} from ${formatDay(on)} to ${formatDay(to)}`
  return `${happened} on ${formatDay(on)}, to ${formatDay(to)}`
}

const BODIES: Record<string, string> = {
  school: 'a school',
  archive: 'a public archive',
  'armed-forces': 'the armed forces',
  'held-abroad': 'information held abroad',
  police: 'the police or another body of law enforcement',
  'local-government': 'local government',
}

/** What the user said about a request that no letter holds: the sort of body, the calendar and events, each with their reason. */
export function saidFacts({ facts, pack, law }: ClockContext, matter: Matter): Assumption[] {
  const said: string[] = []
  if (facts.body !== undefined) {
    const own = pack.rules.some((rule) => rule.body === facts.body)
    const who = BODIES[facts.body] ?? facts.body
    said.push(`Counted as for ${who}, as you said.${own ? '' : ` ${pack.shortName} has no rule of its own for it.`}`)
  }
  if (facts.calendar !== undefined && facts.calendar !== pack.calendar)
    said.push(`Counted by the calendar of ${law.calendars.get(facts.calendar)?.name ?? facts.calendar}, as you chose.`)
  for (const { event, reason } of extrasOf(facts, matter))
    said.push(`You said that ${eventWords(event)}.${because(reason)}`)
  return said.map((what) => ({ what, evidence: null }))
}
