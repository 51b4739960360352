import type { CivilDay } from '../../model/basics.ts'

/** A civil day from its numbers, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): CivilDay | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  if (day > length) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Two-digit years stand for 1970 to 2069. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year
}

/** Days between two civil days, by their number in the proleptic Gregorian count. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to) - dayNumber(from)
}

function dayNumber(day: CivilDay): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + date
}
