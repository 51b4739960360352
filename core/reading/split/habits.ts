import { isClosing } from '../anatomy/closing.ts'
import { isBodyName, isPersonName, isPlainName } from '../anatomy/names.ts'
import { hasTitle, salutationOf, surnameOf } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { blockAbove, lastText, nextText } from './blocks.ts'
import type { Block } from './blocks.ts'
import { dateLine, headSign } from './line-signs.ts'
import { blockKey, namesGreeted } from './letterhead.ts'
import type { Habits } from './letterhead.ts'

/** A line that says something names nobody. */
const SAYS = /\b(?:this|these|please|do not|don't|is|are|was|were|has|have)\b/i

/** Whether a greeting greets a body, or nobody in particular. */
const isImpersonal = (name: string): boolean => isBodyName(name) || /^(?:sir|madam)/i.test(name)

/** Learns from a whole thread which lines stand above greetings, and which blocks end letters. */
export function habitsOf(lines: readonly Line[], greetings: readonly number[]): Habits {
  const above = new Map<string, number>()
  const footers = new Set<string>()
  const addressed = new Set<string>()
  for (const at of greetings) {
    const name = salutationOf(lines[at]!.text)?.name ?? ''
    if (isBodyName(name)) addressed.add(name)
    const block = blockAbove(lines, at, 0)
    if (!block) continue
    if (isImpersonal(name)) {
      // A day alone above a greeting heads the letter below: it is no footer of the one above.
      if (!holdsDay(lines, block) && !isAddressed(lines, block, name)) footers.add(blockKey(lines, block))
    } else if (block.to - block.from === 1) {
      const text = lines[block.from]!.text.replace(/,$/, '')
      const before = lastText(lines, block.from)
      if (
        // Nobody writes to themselves: that name ends the letter above.
        (surnameOf(name) === null || !text.toLowerCase().endsWith(surnameOf(name)!)) &&
        text.length <= 110 &&
        !/\d/.test(text) &&
        headSign(text) !== 'sure' &&
        // A heading or a label, or what stands below a day or a number, is within a head and not its first line.
        !isHeading(text) &&
        !(before !== null && headSign(lines[before]!.text) === 'sure') &&
        !/[.!?;:]$/.test(text) &&
        !SAYS.test(text) &&
        !(before !== null && isClosing(lines[before]!.text))
      )
        above.set(text, (above.get(text) ?? 0) + 1)
    }
  }
  const first = greetings[0] === undefined ? '' : (salutationOf(lines[greetings[0]]!.text)?.name ?? '')
  if (/\s/.test(first) && !hasTitle(first) && standsAlone(lines, first)) addressed.add(first)
  const last = blockAbove(lines, lines.length, 0)
  if (last) footers.add(blockKey(lines, last))
  const senders = new Set(addressed)
  for (const text of headingNames(lines)) senders.add(text)
  for (const [text, times] of above) if (times > 1 && !footers.has(`${text}\n`)) senders.add(text)
  return {
    footers,
    senders,
    signers: signersOf(lines),
    firstNames: firstNamesOf(lines),
    dated: isDated(lines),
    heads: new Set([...headsOf(lines), ...letterheadsOf(lines, greetings, { footers, senders })]),
  }
}

/**
 * Blocks that stand above the first letter that greets a person, and above another that greets the same: what stands above the later
 * ones alone may rather end the letter before. Where a body is greeted they do.
 */
function letterheadsOf(
  lines: readonly Line[],
  greetings: readonly number[],
  { footers, senders }: Pick<Habits, 'footers' | 'senders'>,
): Set<string> {
  const first = new Map<string, Set<string>>()
  const heads = new Set<string>()
  for (const at of greetings) {
    const name = salutationOf(lines[at]!.text)?.name ?? ''
    if (isImpersonal(name)) continue
    const greeted = surnameOf(name) ?? name.toLowerCase()
    const zone = zoneAbove(lines, at, senders)
    const known = first.get(greeted)
    if (!known) first.set(greeted, zone)
    else for (const key of zone) if (known.has(key) && !footers.has(key)) heads.add(key)
  }
  return heads
}

/** The blocks above a greeting up to the end of the letter before. */
function zoneAbove(lines: readonly Line[], greeting: number, senders: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>()
  let at = greeting
  for (let step = 0; step < 10; step++) {
    const block = blockAbove(lines, at, 0)
    if (!block || block.to - block.from > 10) break
    const first = lines[block.from]!.text
    const before = lastText(lines, block.from)
    if (block.to - block.from === 1 && senders.has(first.replace(/,$/, ''))) break
    if (isClosing(first) || (before !== null && isClosing(lines[before]!.text))) break
    if ((isPersonName(first) || isPlainName(first)) && !hasTitle(first)) break
    const isProse = (n: number): boolean => lines[n]!.text.length > 90 || /[.!?]$/.test(lines[n]!.text)
    if (range(block.from, block.to).some(isProse)) break
    keys.add(blockKey(lines, block))
    at = block.from
  }
  return keys
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n)

function firstNamesOf(lines: readonly Line[]): Set<string> {
  const names = new Set<string>()
  for (const { text } of lines) {
    if (text.length > 40 || !text.includes(' ') || !isPersonName(text) || hasTitle(text)) continue
    const first = text.split(' ')[0]!
    if (/^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)?$/u.test(first)) names.add(first)
  }
  return names
}

/** Whether a day alone stands above every letter, from the first on. */
function isDated(lines: readonly Line[]): boolean {
  const alone = (i: number): boolean =>
    lines[i + 1]?.text === '' && (i === 0 || lines[i - 1]!.text === '') && dateLine(lines[i]!.text) !== null
  const first = lines.findIndex(({ text }) => text !== '')
  if (first < 0 || !alone(first)) return false
  return lines.filter(({ text }, i) => text !== '' && text.length < 60 && alone(i)).length > 2
}

/** The address at the very beginning of a thread, above a day. */
function headsOf(lines: readonly Line[]): Set<string> {
  const from = lines.findIndex(({ text }) => text !== '')
  if (from < 0) return new Set()
  const end = lines.findIndex(({ text }, i) => i > from && text === '')
  const next = end < 0 ? null : nextText(lines, end)
  if (next === null || end - from < 2 || end - from > 6 || !dateLine(lines[next]!.text)) return new Set()
  for (let i = from; i < end; i++) if (headSign(lines[i]!.text) === 'no') return new Set()
  // The name may stand above it in the first letter only.
  const below = isPersonName(lines[from]!.text) && end - from > 2 ? from + 1 : from
  return new Set([blockKey(lines, { from, to: end }), blockKey(lines, { from: below, to: end })])
}

/** Names of bodies that stand alone, more than once, right above a letter's number or its day. */
function headingNames(lines: readonly Line[]): string[] {
  const counts = new Map<string, number>()
  lines.forEach(({ text }, i) => {
    if (text === '' || lines[i + 1]?.text !== '' || (i > 0 && lines[i - 1]!.text !== '') || !isBodyName(text)) return
    const next = nextText(lines, i)
    if (next !== null && headSign(lines[next]!.text) === 'sure') counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  return [...counts].filter(([, times]) => times > 1).map(([text]) => text)
}

function holdsDay(lines: readonly Line[], block: Block): boolean {
  for (let i = block.from; i < block.to; i++) if (dateLine(lines[i]!.text)) return true
  return false
}

/** Whether a block is the address of the body that is greeted. */
function isAddressed(lines: readonly Line[], block: Block, name: string): boolean {
  const above = lastText(lines, block.from)
  // Right below a sentence it is who signs the letter above.
  if (above !== null && /[.!?]$/.test(lines[above]!.text)) return false
  return namesGreeted(lines[block.from]!.text, name) && block.to - block.from > 1
}

/** Whether a line is a heading in capitals, or a label with what it labels. */
const isHeading = (text: string): boolean =>
  /^[\p{L} -]{2,24}:\s/u.test(text) || (text === text.toUpperCase() && /\s/.test(text) && !isBodyName(text))

/** Whether a name that the first letter greets stands alone as other letters' sender line, not below the phrase that ends one. */
function standsAlone(lines: readonly Line[], name: string): boolean {
  return lines.some(({ text }, i) => {
    if (text !== name || lines[i + 1]?.text !== '' || (i > 0 && lines[i - 1]!.text !== '')) return false
    const above = lastText(lines, i)
    return above !== null && !isClosing(lines[above]!.text)
  })
}

/** People's names that stand alone at the head of a block more than once. */
function signersOf(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  lines.forEach(({ text }, i) => {
    if (text === '' || text.length > 50 || (i > 0 && lines[i - 1]!.text !== '' && !isClosing(lines[i - 1]!.text)))
      return
    if (isPersonName(text) || isPlainName(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  return new Set([...counts].filter(([, times]) => times > 1).map(([text]) => text))
}
