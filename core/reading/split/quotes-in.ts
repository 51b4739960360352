import type { Line } from '../text/lines.ts'
import { headerDay } from './given.ts'

/** What of a thread's lines repeats earlier ones. */
export interface Quotes {
  /** Whether the first sentence below a line stands further up in the same words. */
  isRepeated(at: number): boolean
  /** Whether the header block at a line heads a copy of an earlier letter within the one that begins at `from`: older, and its words are known. */
  isEarlier(at: number, from: number): boolean
}

/** A line of fewer characters may be the same in any two letters. */
const LONG = 30
/** A quoted paragraph is often cut short. */
const begun = (text: string): string => text.slice(0, LONG)
/** Lines looked at below a head or greeting. */
const NEAR = 16

export function quotesIn(lines: readonly Line[]): Quotes {
  const first = new Map<string, number>()
  lines.forEach(({ text }, i) => {
    if (text.length >= LONG && !first.has(begun(text))) first.set(begun(text), i)
  })
  const isRepeated = (at: number): boolean => {
    for (let i = at + 1; i < lines.length && i < at + NEAR; i++) {
      const { text } = lines[i]!
      if (text.length >= LONG && !HEADER.test(text)) return first.get(begun(text))! < at
    }
    return false
  }
  return {
    isRepeated,
    isEarlier(at, from) {
      const [own, quoted] = [headerDay(lines, from), headerDay(lines, at)]
      return (own === null || (quoted !== null && quoted < own)) && isRepeated(at)
    },
  }
}

const HEADER = /^\*?[\p{L}-]{2,12}\*?\s*:/u
