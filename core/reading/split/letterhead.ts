import { isBodyName, isPersonName } from '../anatomy/names.ts'
import { isClosing } from '../anatomy/closing.ts'
import { hasTitle } from '../anatomy/salutation.ts'
import { isRole, signatureOf } from '../anatomy/signature.ts'
import { lineAt } from '../text/lines.ts'
import type { Line } from '../text/lines.ts'
import { blockAbove, lastText } from './blocks.ts'
import type { Block } from './blocks.ts'
import { dateLine, headSign, isMarking, isPostal } from './line-signs.ts'

/** What a thread's own habits tell of a block above a greeting. */
export interface Habits {
  /** Blocks (lines joined) that end letters elsewhere in the thread: footers, not letterheads. */
  footers: ReadonlySet<string>
  /** Lines that stand alone above several greetings. */
  senders: ReadonlySet<string>
  /** Names that sign several letters. */
  signers: ReadonlySet<string>
  /** Blocks (lines joined) that head letters elsewhere in the thread: whoever wrote the first letter has their address there. */
  heads: ReadonlySet<string>
  /** First names of the people whose names stand alone. */
  firstNames: ReadonlySet<string>
  /** A day alone stands above every letter. */
  dated: boolean
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
  greeted = '',
): Above {
  const above: Above = { line: greeting, sure: false }
  let headed = false
  let from = greeting
  const signed = signedAt(lines, floor, greeting)
  for (let step = 0; step < 12; step++) {
    const block = blockAbove(lines, from, floor)
    if (!block) break
    const isSender = block.to - block.from === 1 && habits.senders.has(lines[block.from]!.text.replace(/,$/, ''))
    if (!isSender && habits.heads.has(blockKey(lines, block))) {
      above.line = from = block.from
      above.sure = true
      continue
    }
    if (habits.dated && block.to - block.from === 1 && dateLine(lines[block.from]!.text)) {
      above.line = block.from
      above.sure = true
      break
    }
    let part = addressPart(lines, block, greeted) ?? headPart(lines, block, floor, habits, toBody, greeted)
    if (part === 'no' && signed !== null && block.from > signed && !headed && isLoose(lines, block)) part = 'weak'
    if (part === 'no') break
    from = block.from
    // An address, a heading or a marking is of this head only where more of a head stands above it.
    if (part === 'weak') continue
    if (headed && !(part === 'part' || (part === 'top' && block.to - block.from === 1))) break
    above.line = block.from
    above.sure ||= part !== 'maybe'
    if (part === 'top' && (headed || block.to - block.from === 1)) break
    // A letterhead may itself stand below a reference and the line that names its sender.
    headed ||= part === 'top'
  }
  if (above.sure) above.line = startOfSender(lines, above.line, floor, habits)
  return above
}

/** The last line of the signature of the letter above a greeting; null where nobody has signed it. */
function signedAt(lines: readonly Line[], floor: number, greeting: number): number | null {
  if (floor === 0) return -1
  const signature = signatureOf(lines, Math.max(floor, greeting - 120), greeting)
  return signature && lineAt(lines, signature.span.end)
}

/** Whether nothing in a block is a sentence: such lines stand in heads of every sort. */
function isLoose(lines: readonly Line[], block: Block): boolean {
  for (let i = block.from; i < block.to; i++) {
    if (!isLooseLine(lines[i]!.text)) return false
  }
  return block.to - block.from <= 12
}

/** Whether a line is no sentence and ends no letter. */
export const isLooseLine = (text: string): boolean =>
  text.length <= 110 && !isClosing(text) && !(/[.!?;]$/.test(text) && text.split(' ').length > 3)

/** A marking or an address, the writer's own or one of a body without a word for one in its name, that stands above all else of a head. */
function startOfSender(lines: readonly Line[], at: number, floor: number, habits: Habits): number {
  const block = blockAbove(lines, at, floor)
  if (!block) return at
  const first = lines[block.from]!.text
  if (block.to - block.from === 1) return isMarking(first) ? block.from : at
  if (habits.footers.has(blockKey(lines, block))) return at
  return hasPlace(lines, block) && isSigned(lines, floor, block.from) ? block.from : at
}

/** Whether a block holds the lines of a place below its first: a street with a number, or a post code. */
function hasPlace(lines: readonly Line[], block: Block): boolean {
  let place = false
  for (let i = block.from + 1; i < block.to; i++) {
    const { text } = lines[i]!
    if (headSign(text) === 'no' || isRole(text)) return false
    place ||= /^(?:flat |unit |apt\.? )?\d+[a-z]?,? \p{Lu}/iu.test(text) || isPostal(text)
  }
  return place && block.to - block.from <= 8
}

/**
 * A block that is the address of whom the letter goes to: it names the person greeted, or a person above the lines of a place. Null for any
 * other block.
 */
function addressPart(lines: readonly Line[], block: Block, greeted: string): 'part' | 'weak' | null {
  const first = lines[block.from]!.text
  if (block.to - block.from === 1) return isMarking(first) ? 'weak' : null
  if (addressesBody(lines, block, greeted)) return 'part'
  if (block.to - block.from > 8 || !(hasTitle(first) || isPersonName(first))) return null
  for (let i = block.from + 1; i < block.to; i++) if (NO_ADDRESS.some((is) => is(lines[i]!.text))) return null
  const before = lastText(lines, block.from)
  if (before !== null && /[.!?]$/.test(lines[before]!.text)) return null
  const place = hasPlace(lines, block)
  // Two lines without a place are rather the signature of the letter above, which this one answers.
  if (sharesName(first, greeted) && (place || block.to - block.from >= 3)) return 'part'
  return place ? 'weak' : null
}

/** Whether a line names the body that is greeted. */
export function namesGreeted(line: string, greeted: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/^the |[^\p{L}]/gu, '')
  return isBodyName(greeted) && bare(line).includes(bare(greeted))
}

/** Whether a block is the address of the body that is greeted, below the day of the letter or its number. */
function addressesBody(lines: readonly Line[], block: Block, greeted: string): boolean {
  if (!namesGreeted(lines[block.from]!.text, greeted)) return false
  const above = lastText(lines, block.from)
  if (above === null || headSign(lines[above]!.text) !== 'sure') return false
  for (let i = block.from; i < block.to; i++) if (headSign(lines[i]!.text) === 'no') return false
  return true
}

/** Lines that stand in no address. */
const NO_ADDRESS: readonly ((line: string) => boolean)[] = [
  (line) => headSign(line) === 'no',
  (line) => dateLine(line) !== null,
  isRole,
  (line) => isBodyName(line) && !/\d/.test(line),
]

/** Whether two ways to name a person have a name in common. */
function sharesName(one: string, other: string): boolean {
  const names = (text: string): string[] =>
    text
      .replace(/^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|rev|cllr)\.? /i, '')
      .toLowerCase()
      .split(/[^\p{L}'-]+/u)
      .filter((word) => word.length > 1)
  const known = new Set(names(other))
  return names(one).some((word) => known.has(word))
}

/** Whether a block belongs to the head of the letter below it; `top` where nothing above it can. */
function headPart(
  lines: readonly Line[],
  block: Block,
  floor: number,
  habits: Habits,
  toBody: boolean,
  greeted: string,
): 'top' | 'part' | 'weak' | 'maybe' | 'no' {
  const size = block.to - block.from
  const first = lines[block.from]!.text
  if (size > 14 || isClosing(first)) return 'no'
  // Nobody writes to themselves: who is greeted below has signed the letter above.
  if (size === 1 && first === greeted && isSaid(lines, block.from, floor)) return 'no'
  if (size === 1 && isSenderLine(lines, block.from, floor, habits, toBody)) return 'top'
  if (habits.footers.has(blockKey(lines, block))) return 'no'
  let sure = false
  const letterhead = size > 1 && isBodyName(first) && !toBody
  for (let i = block.from; i < block.to; i++) {
    const sign = headSign(lines[i]!.text)
    // Below the name of a body a letterhead may say anything that is no sentence.
    if (sign === 'no' && !(letterhead && isLoose(lines, { from: i, to: i + 1 }))) return 'no'
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

/** Whether a sentence ends right above a line. */
function isSaid(lines: readonly Line[], at: number, floor: number): boolean {
  const above = lastText(lines, at, floor)
  return above !== null && /[.!?]$/.test(lines[above]!.text)
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
