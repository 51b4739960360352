import { isClosing } from '../anatomy/closing.ts'
import { isBodyName } from '../anatomy/names.ts'
import { salutationOf } from '../anatomy/salutation.ts'
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
        text.length <= 110 &&
        !/\d/.test(text) &&
        headSign(text) !== 'sure' &&
        !/[.!?;:]$/.test(text) &&
        !(before !== null && isClosing(lines[before]!.text))
      )
        above.set(text, (above.get(text) ?? 0) + 1)
    }
  }
  const last = blockAbove(lines, lines.length, 0)
  if (last) footers.add(blockKey(lines, last))
  const senders = new Set(addressed)
  for (const [text, times] of above) if (times > 1 && !footers.has(`${text}\n`)) senders.add(text)
  return { footers, senders }
}
