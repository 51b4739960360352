import type { CivilDay } from '../model/basics.ts'

/** Days since 1 January 1970 in the Gregorian calendar, a plain integer: what all arithmetic on days is done in. */
export type EpochDay = number

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Text that is no civil day. The message is one sentence for people. */
export class CivilDayError extends Error {
  override readonly name = 'CivilDayError'
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const DAYS_PER_ERA = 146_097
const EPOCH_OFFSET = 719_468

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Length of a month in days; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** The epoch day of a year, month (1-12) and day of month, which must exist. Years count from March inside, so that 29 February comes last. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET
}

/** Year, month (1-12) and day of month of an epoch day. */
export function partsOfEpochDay(epochDay: EpochDay): { year: number; month: number; day: number } {
  const z = epochDay + EPOCH_OFFSET
  const era = Math.floor(z / DAYS_PER_ERA)
  const dayOfEra = z - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48
  return code >= 0 && code <= 9 ? code : Number.NaN
}
const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1)

/** The epoch day of `YYYY-MM-DD`, or null where the text is no day that exists. */
function readEpochDay(text: string): EpochDay | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null
  return epochDayOf(year, month, day)
}

/** True where the text is `YYYY-MM-DD` and that day exists. */
export function isCivilDay(text: string): boolean {
  return readEpochDay(text) !== null
}

/** The epoch day of a civil day. Throws `CivilDayError` with a sentence where the text is no day. */
export function toEpochDay(day: CivilDay): EpochDay {
  const read = readEpochDay(day)
  if (read !== null) return read
  if (/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new CivilDayError(`There is no day ${day} in the calendar; check the month and the day of the month.`)
  throw new CivilDayError(`“${day}” is not a day; write it as year, month and day, such as 2015-04-14.`)
}

/** Checks text from outside and hands it back as a civil day; throws `CivilDayError`. */
export function parseCivilDay(text: string): CivilDay {
  toEpochDay(text)
  return text
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const written = new Map<EpochDay, CivilDay>()

/** The civil day of an epoch day. */
export function fromEpochDay(epochDay: EpochDay): CivilDay {
  const known = written.get(epochDay)
  if (known !== undefined) return known
  const { year, month, day } = partsOfEpochDay(epochDay)
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  if (written.size < 50_000) written.set(epochDay, text)
  return text
}

export function weekdayOfEpochDay(epochDay: EpochDay): Weekday {
  return (((((epochDay + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Monday 1 to Sunday 7. */
export function weekday(day: CivilDay): Weekday {
  return weekdayOfEpochDay(toEpochDay(day))
}

/** The day `count` calendar days later, or earlier where negative. */
export function addDays(day: CivilDay, count: number): CivilDay {
  return fromEpochDay(toEpochDay(day) + count)
}

/** Calendar days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** Negative, zero or positive, for sorting. Civil days sort as text. */
export function compareDays(a: CivilDay, b: CivilDay): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function addMonthsToEpochDay(epochDay: EpochDay, count: number): EpochDay {
  const { year, month, day } = partsOfEpochDay(epochDay)
  const months = year * 12 + (month - 1) + count
  const targetYear = Math.floor(months / 12)
  const targetMonth = months - targetYear * 12 + 1
  return epochDayOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** The same day of the month `count` months later; where that month is too short, its last day. */
export function addMonths(day: CivilDay, count: number): CivilDay {
  return fromEpochDay(addMonthsToEpochDay(toEpochDay(day), count))
}
