import type { CivilDay, Span } from '../../model/basics.ts'
import { dayOf, fullYear } from './day.ts'
import { MONTHS, MONTH_PATTERN } from './months.ts'

/** A date as it stands in a text. Without a year it is given for the year that its reader finds likeliest. */
export interface FoundDate extends Span {
  day: number
  month: number
  year: number | null
  /** The civil day, null while the year is not known. */
  value: CivilDay | null
  /** The same figures read month first, where both are days of the calendar and differ. */
  monthFirst: CivilDay | null
  /** Figures that can be read in one order only say which order their writer uses. */
  shows: 'day-first' | 'month-first' | null
}

const WORDED = new RegExp(
  String.raw`(?<![\d/.-])(\d{1,2})(?:st|nd|rd|th|\.)?(?: +of)?[ -]{1,3}(?:[a-zâêîôûŵŷ]{3,11} ?/ ?)?(${MONTH_PATTERN})\.?(?![a-zäöüéû])(?:,?[ -]{1,3}((?:19|20)\d\d|'?\d\d(?![\d:.]|(?: ?(?:am|pm)))))?`,
  'g',
)
const MONTH_LED = new RegExp(
  String.raw`(?<![a-zäöüéû])(${MONTH_PATTERN})\.? {1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\d:/])(?:,? {1,3}((?:19|20)\d\d)(?!\d))?`,
  'g',
)
const FIGURES = /(?<![\d/.-]|[a-z]\d?\/)(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/g
const ISO = /(?<![\d/.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g

/**
 * Every date in a flat text, in order: figures (12/03/2015, 12.3.15, 2015-03-12) and words (12th March 2015, March 12,
 * 2015, 12 March). `monthFirst` reads 3/12/2015 as people in the United States write it.
 */
export function findDates(flat: string, monthFirst = false): FoundDate[] {
  const found: FoundDate[] = []
  const put = (
    start: number,
    length: number,
    y: number | null,
    m: number | undefined,
    d: number,
    swap = false,
  ): void => {
    if (m === undefined) return
    const year = y === null ? null : fullYear(y)
    const ahead = swap && year !== null ? dayOf(year, d, m) : null
    const usual = year === null ? null : dayOf(year, m, d)
    if (year !== null && !usual && !ahead) return
    if (year === null && !dayOf(2024, m, d)) return
    const useAhead = ahead !== null && (monthFirst || usual === null)
    found.push({
      start,
      end: start + length,
      day: useAhead ? m : d,
      month: useAhead ? d : m,
      year,
      value: useAhead ? ahead : usual,
      monthFirst: usual && ahead && usual !== ahead ? ahead : null,
      shows: !swap || year === null ? null : usual && !ahead ? 'day-first' : ahead && !usual ? 'month-first' : null,
    })
  }
  for (const match of flat.matchAll(WORDED))
    put(match.index, match[0].length, yearOf(match[3]), MONTHS.get(match[2]!), Number(match[1]))
  for (const match of flat.matchAll(MONTH_LED)) {
    if (match[3] === undefined && match[1] === 'may') continue
    put(match.index, match[0].length, yearOf(match[3]), MONTHS.get(match[1]!), Number(match[2]))
  }
  for (const match of flat.matchAll(FIGURES))
    put(match.index, match[0].length, Number(match[4]), Number(match[3]), Number(match[1]), match[2] === '/')
  for (const match of flat.matchAll(ISO))
    put(match.index, match[0].length, Number(match[1]), Number(match[3]), Number(match[4]))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((date, i) => i === 0 || date.start >= found[i - 1]!.end)
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace("'", ''))
}

/** Whether writers of these texts put the month first: some figures can only be read so, and none only the other way. */
export function putsMonthFirst(dates: Iterable<FoundDate>): boolean {
  let found = false
  for (const { shows } of dates) {
    if (shows === 'day-first') return false
    if (shows === 'month-first') found = true
  }
  return found
}

/** A date in figures read month first, where it can be. */
export function readMonthFirst(date: FoundDate): FoundDate {
  return date.monthFirst
    ? { ...date, day: date.month, month: date.day, value: date.monthFirst, monthFirst: null }
    : date
}

/** The year that puts a day and month nearest to a known day, at most half a year away. */
export function nearestYear(date: { day: number; month: number }, near: CivilDay): CivilDay | null {
  const year = Number(near.slice(0, 4))
  let best: CivilDay | null = null
  let least = Infinity
  for (const y of [year - 1, year, year + 1]) {
    const day = dayOf(y, date.month, date.day)
    if (!day) continue
    const apart = Math.abs(
      (y - year) * 365 + (date.month - Number(near.slice(5, 7))) * 30.4 + date.day - Number(near.slice(8)),
    )
    if (apart < least) [best, least] = [day, apart]
  }
  return best
}
