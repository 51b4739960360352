import { isCivilDay, toEpochDay, weekdayOfEpochDay } from '../../calendar/civil-day.ts'
import type { CivilDay } from '../../model/basics.ts'

/** A date as a letter writes it. `day` is null where the year is missing. */
export interface WrittenDay {
  text: string
  start: number
  end: number
  day: CivilDay | null
  /** `-MM-DD` for a date without a year. */
  monthDay: string
  weekday: string | null
  /** False for 31 June and the like. */
  exists: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const WORDS =
  /\b(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?:,?\s+(\d{4})\b)?/gi
const FIGURES = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b/g

const two = (value: string | number): string => String(value).padStart(2, '0')

/** Every date written in a text, day before month, oldest place first. */
export function daysIn(text: string): WrittenDay[] {
  const found: WrittenDay[] = []
  for (const match of text.matchAll(WORDS)) {
    const month = two(MONTHS.indexOf((match[3] ?? '').slice(0, 3).toLowerCase()) + 1)
    found.push(writtenDay(match, match[4] ?? null, month, two(match[2] ?? ''), match[1]?.toLowerCase() ?? null))
  }
  for (const match of text.matchAll(FIGURES))
    found.push(
      match[4] === undefined
        ? writtenDay(match, match[3] ?? null, two(match[2] ?? ''), two(match[1] ?? ''), null)
        : writtenDay(match, match[4], match[5] ?? '', match[6] ?? '', null),
    )
  return found.toSorted((a, b) => a.start - b.start)
}

function writtenDay(
  match: RegExpMatchArray,
  year: string | null,
  month: string,
  day: string,
  weekday: string | null,
): WrittenDay {
  const start = match.index ?? 0
  const exists = isCivilDay(`${year ?? '2024'}-${month}-${day}`)
  return {
    text: match[0],
    start,
    end: start + match[0].length,
    day: year !== null && exists ? `${year}-${month}-${day}` : null,
    monthDay: `-${month}-${day}`,
    weekday,
    exists,
  }
}

/** True where the weekday named is that of the day. */
export function weekdayFits(written: WrittenDay): boolean {
  if (written.day === null || written.weekday === null) return true
  return WEEKDAYS[weekdayOfEpochDay(toEpochDay(written.day)) - 1] === written.weekday
}
