import type { Scan } from '../scan.ts'
import type { Line } from '../text/lines.ts'
import { lineAt } from '../text/lines.ts'
import type { AskedQuestion } from './find-questions.ts'

/** How a line begins that names one thing of several. */
const NAMES_ONE =
  /^(?:an?|the|any|all|every(?:thing)?|each|both|how|what(?:ever)?|which|whether|when|where|who|why|your|its|their|those|cop(?:y|ies)|details|minutes|numbers?|names?|total|lists?|e-?mails?|correspondence|records?|letters?|reports?|dates?|costs?|invoices?|contracts?)\b/i
/** A line whose sentence goes on in the next, or that holds more than one. */
const IS_PROSE = /[.?!] \p{Lu}|\b(?:an?|the|of|to|in|for|by|with|at|on|from|which|that|who|is|are|was|were|be)$/u

/**
 * Items of a list without any marks: below a line that ends in a colon, lines that each name one thing, from two on. Running prose that is
 * broken into lines is none.
 */
export function unmarkedItems(scan: Scan): AskedQuestion[] {
  const { lines, anatomy } = scan
  const first = lineAt(lines, anatomy.body.start)
  for (let i = first; i < lines.length && lines[i]!.start < anatomy.body.end; i++) {
    if (!lines[i]!.text.endsWith(':')) continue
    const items = itemsBelow(lines, i + 1, anatomy.body.end)
    if (items.length >= 2)
      return items.map((line, n) => ({
        label: String(n + 1),
        text: line.text.replace(/[;,.]?(?: and| or)?$/, ''),
        span: { start: line.at, end: line.at + line.text.length },
      }))
  }
  return []
}

function itemsBelow(lines: readonly Line[], from: number, end: number): Line[] {
  const items: Line[] = []
  for (let i = from; i < lines.length && lines[i]!.start < end; i++) {
    const line = lines[i]!
    if (line.text === '') continue
    if (!NAMES_ONE.test(line.text) || line.text.length < 8 || line.text.length > 300) {
      // What follows at once and names nothing goes on with the line above: these are lines of prose.
      return i > from && lines[i - 1]!.text !== '' ? [] : items
    }
    if (IS_PROSE.test(line.text)) return []
    items.push(line)
    if (/[.?!]$/.test(line.text)) return items
  }
  return items
}
