import { lastText } from './blocks.ts'
import { isLooseLine } from './letterhead.ts'
import { dateLine, headSign } from './line-signs.ts'
import { hasTitle } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { blankAbove, type Walk } from './walk.ts'

/** Whether all lines between two are such as stand above a greeting. */
export function isHead(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (lines[i]!.text !== '' && headSign(lines[i]!.text) === 'no' && !isLooseLine(lines[i]!.text)) return false
  return true
}

/** Whether a head leads from a line to a greeting, within so many lines with words. */
export function greetsSoon({ lines, greetings }: Walk, at: number, within = 6): boolean {
  let seen = 0
  for (let i = at + 1; i < lines.length && seen < within; i++) {
    if (greetings.has(i)) return isHead(lines, at + 1, i)
    if (lines[i]!.text !== '') seen++
  }
  return false
}

/** A block that gives both a reference and a day, as letters have it that greet nobody. */
export function isLetterhead(lines: readonly Line[], at: number): boolean {
  let [ref, day] = [false, false]
  for (let i = at; i < lines.length && i < at + 6 && lines[i]!.text !== ''; i++) {
    const { text } = lines[i]!
    if (headSign(text) === 'no') return false
    if (/\b(?:ref(?:erence)?|case|file|aktenzeichen|zeichen)\b.{0,20}\d/i.test(text)) ref = true
    if (dateLine(text)) day = true
  }
  return ref && day
}

/** A name with a title alone above a letter greets: 'Mrs Budd'. */
export function belowTitle(lines: readonly Line[], i: number): number {
  const above = lastText(lines, i)
  return above !== null &&
    hasTitle(lines[above]!.text) &&
    lines[above]!.text.split(/\s+/).length <= 4 &&
    blankAbove(lines, above)
    ? above
    : i
}
