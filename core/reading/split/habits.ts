import { isClosing } from '../anatomy/closing.ts'
import { isBodyName, isPersonName, isPlainName } from '../anatomy/names.ts'
import { hasTitle, salutationOf, surnameOf } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { blockAbove, lastText } from './blocks.ts'
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
      if (!dateLine(lines[block.from]!.text)) footers.add(blockKey(lines, block))
    } else if (block.to - block.from === 1) {
      const text = lines[block.from]!.text.replace(/,$/, '')
      const before = lastText(lines, block.from)
      if (
        // Nobody writes to themselves: that name ends the letter above.
        (surnameOf(name) === null || !text.toLowerCase().endsWith(surnameOf(name)!)) &&
        text.length <= 110 &&
        !/\d/.test(text) &&
        headSign(text) !== 'sure' &&
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
  for (const [text, times] of above) if (times > 1 && !footers.has(`${text}\n`)) senders.add(text)
  return { footers, senders, signers: signersOf(lines) }
}

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
