import { wordsOf } from '../fold/shingles.ts'
import type { Scan } from '../scan.ts'
import { lineAt } from '../text/lines.ts'
import type { Remembered } from './question-memory.ts'

/** A question's own words at the head of a line of a reply. */
export interface QuotedQuestion {
  label: string
  start: number
  /** Where its words end. */
  end: number
}

/** Words of a question that must stand together at the head of a line. */
const LEAST = 3

/** What may stand before a question that is repeated. */
const LED =
  /^(?:[•·▪◦‣]\s*)?(?:(?:you (?:asked|requested|wrote|said)|(?:your )?(?:question|request|query))(?: for| us)?\s*[:–-]\s*)?/i

/**
 * Where a reply repeats the questions that were asked, by their words and not by their marks: answers to a list of bullets, or under
 * headings. In order of place; each question once.
 */
export function quotedQuestions(scan: Scan, from: number, to: number, asked: readonly Remembered[]): QuotedQuestion[] {
  const { flat, lines } = scan
  const words = wordsOf(flat, from, to)
  const heads = new Map<number, number[]>()
  words.hashes.forEach((hash, i) => {
    const start = words.starts[i]!
    const line = lines[lineAt(lines, start)]!
    const lead = line.at + LED.exec(line.text)![0].length
    if (start - lead > 6 || start < lead || (i > 0 && words.starts[i - 1]! >= Math.max(lead, line.start))) return
    const list = heads.get(hash)
    if (list) list.push(i)
    else heads.set(hash, [i])
  })
  const out: QuotedQuestion[] = []
  for (const question of asked) {
    const own = wordsOf(question.text.toLowerCase()).hashes
    if (own.length < LEAST) continue
    const places = (heads.get(own[0]!) ?? []).map((i) => ({ i, length: runLength(words.hashes, i, own) }))
    const best = places.toSorted((a, b) => b.length - a.length)[0]
    if (!best || best.length < Math.max(LEAST, own.length * 0.6)) continue
    out.push({
      label: question.label,
      start: words.starts[best.i]!,
      end: words.ends[best.i + best.length - 1]!,
    })
  }
  return out.toSorted((a, b) => a.start - b.start)
}

function runLength(hashes: Int32Array, at: number, own: Int32Array): number {
  let length = 0
  while (length < own.length && hashes[at + length] === own[length]) length++
  return length
}
