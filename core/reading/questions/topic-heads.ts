import type { Scan } from '../scan.ts'
import { lineAt } from '../text/lines.ts'
import { bestIn, ownWords } from './own-words.ts'
import type { Remembered } from './question-memory.ts'

/** A passage that is headed by what it is about. */
export interface TopicHead {
  label: string
  start: number
  textStart: number
}

const BEFORE_COLON = /^(\p{L}[^.:?!]{2,59}):(?=\s|$)/u

/**
 * Where a reply heads its passages by what each is about and not by marks: 'Pump hours: …', or a short line above the passage. A head
 * belongs to the question whose own words it has; none are given unless two questions have one.
 */
export function topicHeads(scan: Scan, from: number, to: number, asked: readonly Remembered[]): TopicHead[] {
  if (asked.length < 2) return []
  const own = ownWords(asked)
  const out: TopicHead[] = []
  for (let i = lineAt(scan.lines, from); i < scan.lines.length && scan.lines[i]!.start < to; i++) {
    const line = scan.lines[i]!
    if (line.text === '' || (i > 0 && scan.lines[i - 1]!.text !== '' && !BEFORE_COLON.test(line.text))) continue
    const head =
      BEFORE_COLON.exec(line.text)?.[0] ?? (isShortHead(line.text, scan.lines[i + 1]?.text) ? line.text : null)
    if (head === null) continue
    const [label] = bestIn(scan.flat.slice(line.at, line.at + head.length), own)
    if (label !== undefined && !out.some((one) => one.label === label))
      out.push({ label, start: line.at, textStart: line.at + head.length })
  }
  return out.length >= 2 ? out : []
}

/** A few words without a stop, and what they head right below. */
const isShortHead = (text: string, below: string | undefined): boolean =>
  text.length <= 60 && /^\p{Lu}.*[\p{L}\d)'’]$/u.test(text) && below !== undefined && below.length > text.length
