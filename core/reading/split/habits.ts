import { isClosing } from '../anatomy/closing.ts'
import { isBodyName, isPersonName, isPlainName } from '../anatomy/names.ts'
import { hasTitle, salutationOf, surnameOf } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { blockAbove, lastText, nextText } from './blocks.ts'
import type { Block } from './blocks.ts'
import { dateLine, headSign } from './line-signs.ts'
import { blockKey } from './letterhead.ts'
import type { Habits } from './letterhead.ts'

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
    if (isBodyName(name) || /^(?:sir|madam)/i.test(name)) {
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
  return { footers, senders, signers: signersOf(lines), heads: headsOf(lines) }
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
  const bare = (text: string): string => text.toLowerCase().replace(/^the |[^\p{L}]/gu, '')
  const above = lastText(lines, block.from)
  // Right below a sentence it is who signs the letter above.
  if (above !== null && /[.!?]$/.test(lines[above]!.text)) return false
  return isBodyName(name) && bare(lines[block.from]!.text).includes(bare(name)) && block.to - block.from > 1
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
