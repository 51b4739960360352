import { z } from 'zod'
import { epochDayOf, weekdayOfEpochDay, type EpochDay } from './civil-day.ts'

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write a day of the year as MM-DD')
const isoWeekday = z.int().min(1).max(7)

/** How a holiday's day is found in a year: a fixed date, the nth weekday of a month, a weekday by a date, or days from Easter Sunday. */
const whenSchema = z.union([
  z.strictObject({ on: monthDay }),
  z.strictObject({ month: z.int().min(1).max(12), weekday: isoWeekday, nth: z.int().min(-1).max(5) }),
  z.strictObject({ weekday: isoWeekday, onOrBefore: monthDay }),
  z.strictObject({ easter: z.int() }),
])

/**
 * A holiday that returns by a rule. `observed` says what happens where it falls on a weekend: nothing, the next weekday that is
 * free, the following Monday, or the nearest weekday (Saturday to Friday, Sunday to Monday).
 */
export const holidayRuleSchema = z.strictObject({
  name: z.string().min(1),
  when: whenSchema,
  observed: z
    .enum(['as-it-falls', 'next-free-weekday', 'monday', 'monday-after-sunday', 'nearest-weekday'])
    .default('as-it-falls'),
  fromYear: z.int().optional(),
  toYear: z.int().optional(),
  exceptYears: z.array(z.int()).default([]),
  onlyYears: z.array(z.int()).optional(),
})
export type HolidayRule = z.infer<typeof holidayRuleSchema>

/** Easter Sunday of a year (Gregorian computus, in integers). */
export function easterSunday(year: number): EpochDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25)
  const h = (19 * a + d + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return epochDayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

const fixedDay = (year: number, text: string): EpochDay =>
  epochDayOf(year, Number(text.slice(0, 2)), Number(text.slice(3)))

function dayInYear(when: HolidayRule['when'], year: number): EpochDay {
  if ('on' in when) return fixedDay(year, when.on)
  if ('easter' in when) return easterSunday(year) + when.easter
  if ('onOrBefore' in when) {
    const latest = fixedDay(year, when.onOrBefore)
    return latest - ((weekdayOfEpochDay(latest) - when.weekday + 7) % 7)
  }
  if (when.nth === -1) {
    const last = (when.month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, when.month + 1, 1)) - 1
    return last - ((weekdayOfEpochDay(last) - when.weekday + 7) % 7)
  }
  const first = epochDayOf(year, when.month, 1)
  return first + ((when.weekday - weekdayOfEpochDay(first) + 7) % 7) + 7 * (when.nth - 1)
}

const applies = (rule: HolidayRule, year: number): boolean =>
  (rule.onlyYears === undefined || rule.onlyYears.includes(year)) &&
  year >= (rule.fromYear ?? -Infinity) &&
  year <= (rule.toYear ?? Infinity) &&
  !rule.exceptYears.includes(year)

/** The weekdays that are holidays by these rules in a year, with their names; substitutes fall behind the days that stand. */
export function holidaysInYear(rules: readonly HolidayRule[], year: number): Map<EpochDay, string> {
  const found = new Map<EpochDay, string>()
  const onWeekend: { rule: HolidayRule; day: EpochDay }[] = []
  for (const rule of rules) {
    if (!applies(rule, year)) continue
    const day = dayInYear(rule.when, year)
    if (weekdayOfEpochDay(day) >= 6) onWeekend.push({ rule, day })
    else found.set(day, rule.name)
  }
  for (const { rule, day } of onWeekend.toSorted((a, b) => a.day - b.day)) {
    const moved = substitute(rule.observed, day, found)
    if (moved !== null) found.set(moved, `${rule.name} (substitute day)`)
  }
  return found
}

function substitute(
  observed: HolidayRule['observed'],
  day: EpochDay,
  taken: ReadonlyMap<EpochDay, string>,
): EpochDay | null {
  const weekdayNumber = weekdayOfEpochDay(day)
  if (observed === 'as-it-falls') return null
  if (observed === 'monday-after-sunday') return weekdayNumber === 7 ? day + 1 : null
  if (observed === 'nearest-weekday') return weekdayNumber === 6 ? day - 1 : day + 1
  let moved = day + (8 - weekdayNumber)
  if (observed === 'next-free-weekday') while (taken.has(moved) || weekdayOfEpochDay(moved) >= 6) moved += 1
  return moved
}
