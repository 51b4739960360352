import { addMonthsToEpochDay, partsOfEpochDay, toEpochDay, type EpochDay } from '../../core/calendar/civil-day.ts'
import type { Case } from '../../core/model/case.ts'
import { text } from '../messages/en-gb.ts'

/** The days that the band shows: `from` and the days shown, which may be a fraction. */
export interface View {
  from: number
  days: number
}

export type Zoom = 'whole' | 'year' | 'quarter' | 'month' | 'week' | 'day'
export const ZOOMS: readonly Zoom[] = ['whole', 'year', 'quarter', 'month', 'week', 'day']
const ZOOM_DAYS: Record<Exclude<Zoom, 'whole'>, number> = { year: 366, quarter: 92, month: 31, week: 7, day: 1 }

export interface Extent {
  first: EpochDay
  last: EpochDay
}

/**
 * First and last day that the case speaks of. Today belongs to it while a clock runs or when it is near, so that the
 * hairline of a live case is always in sight and an old case is not squeezed by the years since.
 */
export function extentOf(c: Pick<Case, 'entries' | 'clocks'>, today: string): Extent {
  const days: EpochDay[] = []
  for (const entry of c.entries) if (entry.placedOn) days.push(toEpochDay(entry.placedOn))
  for (const clock of c.clocks)
    for (const day of [clock.received, clock.answered, clock.due]) if (day) days.push(toEpochDay(day))
  const now = toEpochDay(today)
  if (days.length === 0) return { first: now - 15, last: now + 15 }
  const first = days.reduce((a, b) => Math.min(a, b))
  const last = days.reduce((a, b) => Math.max(a, b))
  const near = Math.max(45, (last - first) / 2)
  return {
    first: Math.min(first, now > first - near ? Math.min(first, now) : first),
    last: now > last && now < last + near ? now : last,
  }
}

/** The view for a zoom, around `centre` (a day) where it is narrower than the case. */
export function viewFor(zoom: Zoom, extent: Extent, centre: number): View {
  const length = extent.last - extent.first + 1
  const margin = Math.max(2, length * 0.03)
  if (zoom === 'whole') return { from: extent.first - margin, days: length + 2 * margin + length * 0.06 }
  const days = ZOOM_DAYS[zoom]
  return { from: centre - days / 2 + 0.5, days }
}

/** Moves a view by a share of its width, no further than half a width past the case. */
export function pan(view: View, share: number, extent: Extent): View {
  const from = view.from + view.days * share
  return { ...view, from: Math.max(extent.first - view.days / 2, Math.min(from, extent.last + 1 - view.days / 2)) }
}

/** The view moved just far enough that the day stands in it with some room. */
export function reveal(view: View, day: number): View {
  const room = view.days * 0.1
  if (day < view.from + room) return { ...view, from: day - room }
  if (day + 1 > view.from + view.days - room) return { ...view, from: day + 1 - view.days + room }
  return view
}

export interface Tick {
  day: EpochDay
  label: string
  /** True where the tick begins a year, or is the first that is seen: it carries the year too. */
  major: boolean
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const month = (n: number): string => MONTHS[n - 1] ?? ''

/** The ticks of a view that is `width` pixels wide: days, weeks, months, quarters or years, never closer than 44 pixels. */
export function ticksOf(view: View, width: number): Tick[] {
  const perDay = width / view.days
  const end = view.from + view.days
  const ticks: Tick[] = []
  const first = Math.ceil(view.from)
  if (perDay >= 8) {
    const step = perDay >= 76 ? 1 : 7
    const start = step === 1 ? first : first + ((7 - ((first + 3) % 7)) % 7)
    for (let day = start; day < end; day += step) ticks.push(dayTick(day, step === 1))
  } else {
    const months = [1, 3, 6, 12, 24, 60, 120].find((n) => n * 30.4 * perDay >= 44) ?? 240
    let day = startOfStep(first, months)
    while (day < first) day = addMonthsToEpochDay(day, months)
    for (; day < end; day = addMonthsToEpochDay(day, months)) ticks.push(monthTick(day, months))
  }
  return withYears(ticks)
}

function dayTick(day: EpochDay, withWeekday: boolean): Tick {
  const parts = partsOfEpochDay(day)
  const name = withWeekday ? `${text.clocks.weekdays[(((day + 3) % 7) + 7) % 7] ?? ''} ` : ''
  return { day, label: `${name}${parts.day} ${month(parts.month)}`, major: parts.month === 1 && parts.day <= 7 }
}

function monthTick(day: EpochDay, step: number): Tick {
  const parts = partsOfEpochDay(day)
  return step >= 12
    ? { day, label: String(parts.year), major: true }
    : { day, label: month(parts.month), major: parts.month === 1 }
}

function startOfStep(day: EpochDay, months: number): EpochDay {
  const { year, month: m, day: d } = partsOfEpochDay(day)
  const monthStart = day - d + 1
  const index = year * 12 + m - 1
  return addMonthsToEpochDay(monthStart, Math.floor(index / months) * months - index)
}

function withYears(ticks: Tick[]): Tick[] {
  return ticks.map((tick, i) => {
    if (/^\d{4}$/.test(tick.label) || (i > 0 && !tick.major)) return tick
    return { ...tick, major: true, label: `${tick.label} ${partsOfEpochDay(tick.day).year}` }
  })
}
