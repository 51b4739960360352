import { isBodyName, isPersonName } from '../anatomy/names.ts'
import { isClosing } from '../anatomy/closing.ts'
import { signatureOf } from '../anatomy/signature.ts'
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
  /** Names that sign several letters. */
  signers: ReadonlySet<string>
}

const SENDER_LINE = /^(?:from|sent by|von)\s*:?\s+\S/i

/** The words of a block as one key. */
export function blockKey(lines: readonly Line[], block: Block): string {
  let key = ''
  for (let i = block.from; i < block.to && key.length < 600; i++) key += `${lines[i]!.text}\n`
  return key
}

/** Where a letter begins, and whether something above its greeting says that one does. */
export interface Above {
  line: number
  sure: boolean
}

/** The line at which the letter that greets at `greeting` begins: its sender line or letterhead above, down to `floor`. */
export function startAbove(
  lines: readonly Line[],
  greeting: number,
  floor: number,
  habits: Habits,
  toBody: boolean,
): Above {
  const above: Above = { line: greeting, sure: false }
  let headed = false
  for (let step = 0; step < 6; step++) {
    const block = blockAbove(lines, above.line, floor)
    if (!block) break
    const part = headPart(lines, block, floor, habits, toBody)
    if (part === 'no') break
    if (headed && !(part === 'part' || (part === 'top' && block.to - block.from === 1))) break
    above.line = block.from
    above.sure ||= part !== 'maybe'
    if (part === 'top' && (headed || block.to - block.from === 1)) break
    // A letterhead may itself stand below a reference and the line that names its sender.
    headed ||= part === 'top'
  }
  return above
}

/** Whether a block belongs to the head of the letter below it; `top` where nothing above it can. */
function headPart(
  lines: readonly Line[],
  block: Block,
  floor: number,
  habits: Habits,
  toBody: boolean,
): 'top' | 'part' | 'maybe' | 'no' {
  const size = block.to - block.from
  const first = lines[block.from]!.text
  if (size > 14 || isClosing(first)) return 'no'
  if (size === 1 && isSenderLine(lines, block.from, floor, habits, toBody)) return 'top'
  if (habits.footers.has(blockKey(lines, block))) return 'no'
  let sure = false
  for (let i = block.from; i < block.to; i++) {
    const sign = headSign(lines[i]!.text)
    if (sign === 'no') return 'no'
    if (sign === 'sure') sure = true
  }
  const above = lastText(lines, block.from, floor)
  if (above !== null && isClosing(lines[above]!.text)) return 'no'
  if (size === 1 && dateLine(first)) return belongsAbove(lines, block.from, above) ? 'no' : 'part'
  const byPerson = isPersonName(first)
  if (sure) return byPerson && size <= 3 ? 'no' : isBodyName(first) ? 'top' : 'part'
  if (isBodyName(first) && !toBody) return isSigned(lines, floor, block.from) ? 'top' : 'no'
  return toBody &&
    size <= 8 &&
    isSigned(lines, floor, block.from) &&
    (byPerson || isBodyName(first) || isBodyName(lines[block.to - 1]!.text))
    ? 'maybe'
    : 'no'
}

/** Whether the letter above has been signed before a line, so that what stands there is no signature. */
function isSigned(lines: readonly Line[], floor: number, before: number): boolean {
  return floor === 0 || signatureOf(lines, Math.max(floor, before - 120), before) !== null
}

/** A line alone above a greeting that says who writes. */
function isSenderLine(lines: readonly Line[], at: number, floor: number, habits: Habits, toBody: boolean): boolean {
  const text = lines[at]!.text.replace(/,$/, '')
  if (text.length > 110 || /[.!?;:]$/.test(text)) return false
  const above = lastText(lines, at, floor)
  if (above !== null && isClosing(lines[above]!.text)) return false
  if (SENDER_LINE.test(text)) return true
  if (habits.senders.has(text)) return true
  if (isBodyName(text)) return !toBody && !habits.footers.has(`${lines[at]!.text}\n`) && isSigned(lines, floor, at)
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
  if (above === null || !isPersonName(lines[above]!.text) || SENDER_LINE.test(lines[above]!.text)) return false
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
