import type { Letter } from '../model/letter.ts'
import { findDates, putsMonthFirst } from './dates/find-dates.ts'
import { headSign } from './split/line-signs.ts'
import { findStarts } from './split/find-starts.ts'
import type { Start } from './split/walk.ts'
import { givenOf } from './split/given.ts'
import { linesOf } from './text/lines.ts'
import type { Line } from './text/lines.ts'

/**
 * Splits a pasted page or mail chain into its entries: letters in and out, system messages, annotations, oldest first where every
 * entry has a date of its own. What stands before the first entry is the thread's title and becomes the first entry's
 * given subject. `startLine` counts from 1. Text without any sign of a letter is one entry; an empty text has none.
 */
export function splitThread(text: string): Letter[] {
  const source = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  if (source.trim() === '') return []
  const lines = linesOf(source)
  let starts = findStarts(lines)
  const first = lines.findIndex((line) => line.text !== '')
  if (starts.length === 0) starts = [{ line: first, sign: 'text' }]
  if (isLetterAbove(lines, starts[0]!.line)) starts = [{ line: first, sign: 'text' }, ...starts]
  const title = titleAbove(lines, starts[0]!.line)
  if (title === null && starts[0]!.line > first) starts[0] = { line: first, sign: starts[0]!.sign }
  const monthFirst = /\d\/\d{1,2}\/\d/.test(source) && putsMonthFirst(findDates(source.toLowerCase()))
  const letters = starts.map((start, i) => {
    const end = starts[i + 1]?.line ?? lines.length
    return letterAt(source, lines, start, end, monthFirst)
  })
  if (title !== null) letters[0]!.given.subject ??= title
  return newestFirst(letters) ? letters.toReversed() : letters
}

function letterAt(source: string, lines: readonly Line[], start: Start, end: number, monthFirst: boolean): Letter {
  const from = lines[start.line]!.start
  let last = end - 1
  while (last > start.line && lines[last]!.text === '') last--
  return {
    text: source.slice(from, lines[last]!.end),
    head: null,
    attachments: [],
    source: { form: 'paste', file: null, startLine: start.line + 1 },
    given: { ...givenOf(lines, start, end, monthFirst) },
  }
}

/** Whether somebody speaks above the first sign of a letter: a request that greets nobody. */
const isLetterAbove = (lines: readonly Line[], before: number): boolean =>
  lines.slice(0, before).some(({ text }) => text.split(/\s+/).length >= 6 && SPEAKS.test(text) && !FURNITURE.test(text))

const SPEAKS = /(?:^|[^\p{L}])(?:I|I['’](?:m|d|ve)|[Ww]e|[Mm]y|[Oo]ur|[Pp]lease|[Ii]ch|[Ww]ir|[Bb]itte)(?=$|[^\p{L}])/u
/** What sites write above a thread. */
const FURNITURE = /\b(?:made this|this request|if you are|sign in|log in|follow this|click|cookies)\b/i

/** The first line above the first entry where it reads as a title; null where those lines are a letterhead or absent. */
function titleAbove(lines: readonly Line[], before: number): string | null {
  const above = lines.slice(0, before).filter((line) => line.text !== '')
  const title = above[0]?.text
  if (!title || above.length > 12 || title.length > 300) return null
  return above.every((line) => headSign(line.text) !== 'no') && above.some((line) => headSign(line.text) === 'sure')
    ? null
    : title
}

function newestFirst(letters: readonly Letter[]): boolean {
  const dates = letters.map((letter) => letter.given.date)
  if (letters.length < 2 || dates.some((date) => date === null)) return false
  return dates.every((date, i) => i === 0 || date! <= dates[i - 1]!) && dates[0] !== dates.at(-1)
}
