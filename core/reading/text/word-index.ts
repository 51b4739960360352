import { hashStep, LEAST, MOST } from './pattern-words.ts'
import type { Needed } from './pattern-words.ts'

/**
 * The beginnings of a flat text's words, of three to seven letters: what a phrase is looked up in before it is sought. A bit for each by its
 * hash: it may say that a word is there which is not, never the other way round.
 */
export type WordIndex = Uint32Array

const BITS = 15

/** Makes the index in one pass. A word runs on over letters, figures and apostrophes. */
export function wordIndex(flat: string, from = 0, to = flat.length): WordIndex {
  const index = new Uint32Array(2 ** (BITS - 5))
  let length = 0
  let hash = 0
  for (let i = from; i < to; i++) {
    const c = flat.charCodeAt(i)
    if (!((c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 191 || (c === 39 && length > 0))) {
      length = 0
      hash = 0
      continue
    }
    if (length >= MOST) continue
    hash = hashStep(hash, c)
    if (++length < LEAST) continue
    const bit = bitOf(hash)
    index[bit >>> 5]! |= 1 << (bit & 31)
  }
  return index
}

/** Whether a text with this index can hold what is needed. */
export function holds(index: WordIndex, need: Needed): boolean {
  if ('word' in need) {
    const bit = bitOf(need.hash)
    return (index[bit >>> 5]! & (1 << (bit & 31))) !== 0
  }
  if ('all' in need) {
    for (const one of need.all) if (!holds(index, one)) return false
    return true
  }
  for (const one of need.any) if (holds(index, one)) return true
  return false
}

const bitOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)
