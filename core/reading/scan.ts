import type { Letter } from '../model/letter.ts'
import { anatomyOf } from './anatomy/anatomy.ts'
import type { Anatomy } from './anatomy/anatomy.ts'
import { findDates, readMonthFirst } from './dates/find-dates.ts'
import type { FoundDate } from './dates/find-dates.ts'
import { flatten, plain } from './text/flat.ts'
import { linesOf } from './text/lines.ts'
import type { Line } from './text/lines.ts'
import { blanked } from './text/spans.ts'

/** What one letter shows by its form alone, before anything is known of its case. All texts have the offsets of `text`. */
export interface Scan {
  letter: Letter
  text: string
  lines: readonly Line[]
  anatomy: Anatomy
  /** Plain quotes and blanks, own case. */
  plain: string
  /** Lower case, one paragraph a line. */
  flat: string
  /** `flat` without quoted mail and without what follows the signature. */
  own: string
  /** Dates in the letter's own words. */
  dates: readonly FoundDate[]
  subject: string
}

/** Letters beyond this many characters are read up to here; the rest is kept and searchable, not understood. */
export const READ_LIMIT = 400_000

/** No letter says anything with more dates than these. */
const DATES_LIMIT = 300

const scans = new WeakMap<Letter, Scan>()

/** Scans a letter, once for as long as the letter lives. */
export function scanLetter(letter: Letter): Scan {
  const known = scans.get(letter)
  if (known) return known
  const text = letter.text.length > READ_LIMIT ? letter.text.slice(0, READ_LIMIT) : letter.text
  const lines = linesOf(text)
  const anatomy = anatomyOf(lines)
  const plainText = plain(text)
  const flat = flatten(plainText)
  const own = blanked(flat, [...anatomy.quotes, anatomy.tail])
  const scan: Scan = {
    letter,
    text,
    lines,
    anatomy,
    plain: plainText,
    flat,
    own,
    dates: findDates(own).slice(0, DATES_LIMIT),
    subject: (letter.head?.subject ?? letter.given.subject ?? '').trim(),
  }
  scans.set(letter, scan)
  return scan
}

/** The scan of a letter whose writer puts the month first. */
export function monthFirst(scan: Scan): Scan {
  return scan.dates.some((date) => date.monthFirst) ? { ...scan, dates: scan.dates.map(readMonthFirst) } : scan
}
