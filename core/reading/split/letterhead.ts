import { isBodyName, isPersonName } from '../anatomy/names.ts'
import { isClosing } from '../anatomy/closing.ts'
import type { Line } from '../text/lines.ts'
import { blockAbove, lastText } from './blocks.ts'
import type { Block } from './blocks.ts'
import { dateLine, headSign } from './line-signs.ts'

/** What a thread's own habits tell of a block above a greeting. */
export interface Habits {
  /** Blocks (lines joined) that end letters elsewhere in the thread: footers, not letterheads. */
  footers: ReadonlySet<string>
  /** Lines that stand alone above several greetings. */
  senders: ReadonlySet<string>
}

/** The words of a block as one key. */
export function blockKey(lines: readonly Line[], block: Block): string {
  let key = ''
  for (let i = block.from; i < block.to && key.length < 600; i++) key += `${lines[i]!.text}\n`
  return key
}

/** The line at which the letter that greets at `greeting` begins: its sender line or letterhead above, down to `floor`. */
export function startAbove(
  lines: readonly Line[],
  greeting: number,
  floor: number,
  habits: Habits,
  toBody: boolean,
): number {
  let start = greeting
  for (let step = 0; step < 4; step++) {
    const block = blockAbove(lines, start, floor)
    if (!block) break
    if (isHead(lines, block, floor, habits, toBody)) start = block.from
    else break
  }
  return start
}

function isHead(lines: readonly Line[], block: Block, floor: number, habits: Habits, toBody: boolean): boolean {
  const size = block.to - block.from
  const first = lines[block.from]!.text
  if (size > 14) return false
  if (size === 1 && isSenderLine(lines, block.from, floor, habits, toBody)) return true
  if (habits.footers.has(blockKey(lines, block))) return false
  let sure = false
  for (let i = block.from; i < block.to; i++) {
    const sign = headSign(lines[i]!.text)
    if (sign === 'no') return false
    if (sign === 'sure') sure = true
  }
  const above = lastText(lines, block.from, floor)
  if (above !== null && isClosing(lines[above]!.text)) return false
  if (isClosing(first)) return false
  if (size === 1 && dateLine(first)) return !belongsAbove(lines, block.from, above)
  if (sure) return !isPersonName(first) || size > 3
  return false
}

/** A line alone above a greeting that says who writes. */
function isSenderLine(lines: readonly Line[], at: number, floor: number, habits: Habits, toBody: boolean): boolean {
  const text = lines[at]!.text.replace(/,$/, '')
  if (text.length > 110 || /[.!?;:]$/.test(text)) return false
  const above = lastText(lines, at, floor)
  if (above !== null && isClosing(lines[above]!.text)) return false
  if (/^(?:from|sent by|von)\s*:?\s+\S/i.test(text)) return true
  if (habits.senders.has(text)) return true
  if (isBodyName(text)) return !toBody && !habits.footers.has(`${lines[at]!.text}\n`)
  return isPersonName(text) && toBody && above !== null && hasSignedAbove(lines, at, floor)
}

function hasSignedAbove(lines: readonly Line[], at: number, floor: number): boolean {
  for (let i = at - 1, seen = 0; i >= floor && seen < 12; i--) {
    if (lines[i]!.text === '') continue
    seen++
    if (isClosing(lines[i]!.text)) return true
  }
  return false
}

/**
 * A date alone between a signature and the next greeting may end the one letter or head the other: it ends the one where the
 * next says that it answers a letter of that day.
 */
function belongsAbove(lines: readonly Line[], at: number, above: number | null): boolean {
  if (above === null || !isPersonName(lines[above]!.text)) return false
  const date = dateLine(lines[at]!.text)!
  const month = String(date.month)
  for (let i = at + 1, seen = 0; i < lines.length && seen < 14; i++) {
    const text = lines[i]!.text
    if (text === '') continue
    seen++
    for (const match of text.matchAll(/(\d{1,2})(?:st|nd|rd|th)?(?:[/.-]| (?:of )?)(\d{1,2}|[A-Z][a-z]{2,8})/g)) {
      const before = text.slice(0, match.index).toLowerCase()
      const named = /^\d/.test(match[2]!) ? String(Number(match[2])) === month : true
      if (Number(match[1]) === date.day && named && /(?:of|on|dated|received|your|from)\s*$/.test(before)) return true
    }
  }
  return false
}
