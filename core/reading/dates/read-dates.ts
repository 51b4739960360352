import type { CivilDay } from '../../model/basics.ts'
import type { Direction, EntryKind } from '../../model/entry.ts'
import type { Fact, Reading } from '../../model/reading.ts'
import type { CaseMemory } from '../case-memory.ts'
import type { Scan } from '../scan.ts'
import { daysBetween } from './day.ts'
import { roleDates } from './date-roles.ts'
import type { RoledDate } from './date-roles.ts'
import { ownDates } from './own-date.ts'
import type { OwnDate } from './own-date.ts'

export interface ReadDates {
  own: OwnDate | null
  received: Fact<CivilDay> | null
  due: Fact<CivilDay> | null
  newDue: Fact<CivilDay> | null
  all: Reading['dates']
  conflicts: Reading['conflicts']
}

/** Every date of a letter with its role, and what follows from them. Nothing that is stated is changed. */
export function readDates(scan: Scan, direction: Direction, kind: EntryKind, memory: CaseMemory): ReadDates {
  const near = memory.lastDay ?? anyYear(scan) ?? memory.lastTold
  const stated = ownDates(scan, near)
  const own = stated[0] ?? null
  const conflicts: Reading['conflicts'] = []
  const other = stated.find(
    (one) => own !== null && one.value !== own.value && Math.abs(daysBetween(one.value, own.value)) > 1,
  )
  if (own && other)
    conflicts.push({
      what: `The letter is dated ${other.value} in its text and ${own.value} ${own.basis === 'header' ? 'by its header' : 'elsewhere in it'}.`,
      span: other.span ?? own.span,
    })
  const roled = roleDates(scan.own, scan.dates, own?.value ?? near)
  const ownSpans = new Set(stated.flatMap((one) => (one.span ? [one.span.start] : [])))
  const all: Reading['dates'] = roled.map((date) => ({
    value: date.value,
    span: { start: date.start, end: date.end },
    why: ownSpans.has(date.start) ? "The letter's own date." : WHY[date.role],
    sure: date.strength >= 2 || ownSpans.has(date.start) ? 'sure' : 'probable',
    role: ownSpans.has(date.start) ? 'sent' : date.role,
  }))
  if (direction !== 'incoming') return { own, received: null, due: null, newDue: null, all, conflicts }
  const usable = roled.filter(
    (date) => !ownSpans.has(date.start) || (date.strength >= 2 && date.start >= scan.anatomy.body.start),
  )
  const received = pick(usable, 'received')
  const amended = pick(usable, 'amended-due')
  const due = pick(usable, 'due')
  const delays = kind === 'delay-notice'
  const newDue =
    amended ?? (delays ? (due ?? onlyAhead(usable, own?.value ?? memory.lastDay ?? memory.lastTold)) : null)
  if (received && own && received.value > own.value)
    conflicts.push({
      what: `It says that it received the request on ${received.value}, after its own date ${own.value}.`,
      span: { start: received.start, end: received.end },
    })
  if (received && own && daysBetween(received.value, own.value) > 300 && kind === 'acknowledgement')
    conflicts.push({
      what: `It gives ${received.value} as the day of receipt, ${daysBetween(received.value, own.value)} days before its own date: perhaps a slip of the year.`,
      span: { start: received.start, end: received.end },
    })
  return {
    own,
    received: fact(received),
    due: delays && newDue === due ? null : fact(due),
    newDue: fact(newDue),
    all,
    conflicts,
  }
}

const WHY: Record<RoledDate['role'], string> = {
  sent: 'The words beside it say that something was sent that day.',
  received: 'The words beside it say that the request was received that day.',
  due: 'The words beside it say that an answer is due that day.',
  'amended-due': 'The words beside it give a new date for the answer.',
  mentioned: 'It is mentioned.',
}

/** In a notice of delay: the one day ahead that it names. */
function onlyAhead(dates: readonly RoledDate[], from: CivilDay | null): RoledDate | null {
  const ahead = dates.filter((date) => from !== null && date.value > from && date.role !== 'received')
  return new Set(ahead.map((date) => date.value)).size === 1 ? ahead[0]! : null
}

/** The date of a role with the strongest words; of equals the first. */
function pick(dates: readonly RoledDate[], role: RoledDate['role']): RoledDate | null {
  const found = dates.filter((date) => date.role === role && date.strength > 0)
  return found.find((date) => date.strength >= 2) ?? found[0] ?? null
}

function fact(date: RoledDate | null): Fact<CivilDay> | null {
  return (
    date && {
      value: date.value,
      span: { start: date.start, end: date.end },
      why: WHY[date.role],
      sure: date.strength >= 2 ? 'sure' : 'probable',
    }
  )
}

function anyYear(scan: Scan): CivilDay | null {
  return scan.dates.find((date) => date.value !== null)?.value ?? null
}
