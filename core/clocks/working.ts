import type { WorkingDay } from '../model/clock.ts'
import { fromEpochDay, type EpochDay } from '../calendar/civil-day.ts'
import { formatDay } from '../calendar/format-day.ts'
import { reasonNotWorking } from '../calendar/holiday-calendar.ts'
import type { Computed } from './compute.ts'
import { leftOut, within } from './count-limit.ts'

const NOT = { counts: false, n: 0 } as const

/** Days that do not count, one after another, beyond which a stretch is no longer written out: a fee paid years later. */
const LONGEST_STRETCH = 400

/**
 * Every day from receipt to due: whether it counts, its number, and why not. Counted days are exactly as many as the limit asks,
 * or, where an extension's letter named a day, as many as reach it. Of a stretch of more than 400 days that do not count only the
 * first 400 are given.
 */
export function working(clock: Computed): WorkingDay[] {
  const { limit, last, due } = clock.final
  const { start, restartedBy } = clock.applied
  const out = leftOut(limit, clock.applied)
  const inWorkingDays = limit.unit === 'working-day'
  const dayWord = inWorkingDays ? 'Working day' : 'Day'
  const days: WorkingDay[] = []
  let n = 0
  let stretch = 0
  for (let day = clock.received; day <= due; day++) {
    const before = days.at(-1)
    stretch = before?.counts === false ? stretch + 1 : 0
    if (stretch >= LONGEST_STRETCH && before) {
      const next = nextOfInterest(clock, day)
      if (next > day) {
        stretch = 0
        day = next - 1
        continue
      }
    }
    const date = fromEpochDay(day)
    if (day < start) {
      days.push({ date, ...NOT, why: day === clock.received ? RECEIVED_BEFORE : beforeRestart(start) })
    } else if (day === start && limit.begins !== 'same-day') {
      days.push({
        date,
        ...NOT,
        why: restartedBy && start > clock.received ? RESTARTED[restartedBy.on] : 'Day of receipt: day 0',
      })
    } else if (day === start + 1 && limit.begins === 'from-next-day') {
      days.push({ date, ...NOT, why: 'The day after, taken as day 0' })
    } else if (day > last) {
      days.push({ date, ...NOT, why: rolled(clock, day, last) })
    } else {
      const why = within(out, day)?.why ?? (inWorkingDays ? reasonNotWorking(clock.calendar, day) : null)
      if (why !== null) days.push({ date, ...NOT, why })
      else {
        n += 1
        days.push({ date, counts: true, n, why: day === due ? `${dayWord} ${n}: the last day` : `${dayWord} ${n}` })
      }
    }
  }
  return days
}

/** The day on which a long stretch is over: the new day 0, or the day after a pause. */
function nextOfInterest(clock: Computed, day: EpochDay): EpochDay {
  if (day < clock.applied.start) return clock.applied.start
  const pause = within(clock.applied.pauses, day)
  return pause ? pause.to + 1 : day
}

const RECEIVED_BEFORE = 'First received; the count began again later'
const RESTARTED = {
  clarification: 'Your answer was received: day 0 of a new count',
  identity: 'Your proof of identity was received: day 0 of the count',
  fee: 'The fee was received: day 0 of a new count',
  extension: 'Day 0 of a new count',
} as const

const beforeRestart = (start: EpochDay): string => `Before the count began again on ${formatDay(fromEpochDay(start))}`

function rolled(clock: Computed, day: EpochDay, last: EpochDay): string {
  const why = reasonNotWorking(clock.calendar, day)
  if (why !== null) return `${why}: the limit moves on`
  return `The last day would be ${formatDay(fromEpochDay(last))}; the next working day is in time`
}
