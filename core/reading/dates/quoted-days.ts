import type { CivilDay } from '../../model/basics.ts'
import { announcesQuote } from '../anatomy/quotes.ts'
import type { Scan } from '../scan.ts'
import { headerDay } from '../split/given.ts'
import { flatten, plain } from '../text/flat.ts'
import { latin } from '../text/latin.ts'
import { within } from '../text/spans.ts'
import { findDates } from './find-dates.ts'

/** A letter that another quotes: the day that its head gives it, and its words. */
interface QuotedLetter {
  day: CivilDay
  words: string
}

/** Words of a letter by which it is known again where it is quoted. */
const ENOUGH = 40

/** The letters that a letter quotes under a head with a day: 'From: … Sent: …', 'On 3 May 2031 … wrote:'. */
export function quotedLetters({ lines, anatomy, text }: Scan): QuotedLetter[] {
  const out: QuotedLetter[] = []
  if (anatomy.quotes.length === 0) return out
  lines.forEach((line, i) => {
    if (!within(anatomy.quotes, line.start)) return
    const day =
      headerDay(lines, i) ?? (announcesQuote(lines, i) ? dayIn(`${line.text} ${lines[i + 1]?.text ?? ''}`) : null)
    if (day !== null) out.push({ day, words: bare(text.slice(line.end, line.end + 1500)) })
  })
  return out
}

/** Whether a quoted letter is this one: it holds the words with which this one begins. */
export function isQuotedIn({ words }: QuotedLetter, { own, anatomy }: Scan): boolean {
  const opening = bare(own.slice(anatomy.body.start, anatomy.body.end)).slice(0, 120)
  return opening.length >= ENOUGH && words.includes(opening.slice(0, 80))
}

const dayIn = (line: string): CivilDay | null => findDates(flatten(plain(line)))[0]?.value ?? null

const NO_WORD = latin(/[^\p{L}\p{N}]+/gu)
const bare = (text: string): string => flatten(plain(text)).replace(NO_WORD(text), '')
