import { hashStep, LEAST, MOST, neededWords } from './pattern-words.ts'
import type { Needed, WordStart } from './pattern-words.ts'

/** A pattern that is asked of many short texts in turn. */
export interface Family {
  test(text: string): boolean
}

const BITS = 13
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)

/**
 * Patterns that are asked of one sentence after the other. The words of a sentence are looked up once, and a pattern of which it holds no
 * word that every match begins with or contains is not sought in it. Patterns of which nothing can be told are always sought. What words
 * those are is found out when the first sentence is asked about.
 */
export function families<Name extends string>(patterns: Readonly<Record<Name, RegExp>>): Record<Name, Family> {
  const named = Object.entries<RegExp>(patterns)
  const here: { text: string | null; bits: number[] } = { text: null, bits: [] }
  let made: Made | null = null
  const look = (text: string): void => {
    made ??= make(named.map(([, pattern]) => pattern))
    here.text = text
    here.bits = bitsOf(text, made)
  }
  const entries = named.map(([name, pattern], at): [string, Family] => {
    const [table, bit] = placeOf(at)
    return [
      name,
      {
        test(text) {
          if (here.text !== text) look(text)
          return (here.bits[table]! & bit) !== 0 && pattern.test(text)
        },
      },
    ]
  })
  return Object.fromEntries(entries) as Record<Name, Family>
}

interface Made {
  /** By the hash of a word's beginning, the patterns that it may stand for; a bit for each. */
  tables: readonly [Uint32Array, Uint32Array]
  always: readonly [number, number]
}

const placeOf = (at: number): [table: number, bit: number] => [at >>> 5, 1 << (at & 31)]

function make(patterns: readonly RegExp[]): Made {
  const tables: Made['tables'] = [new Uint32Array(2 ** BITS), new Uint32Array(2 ** BITS)]
  const always: [number, number] = [0, 0]
  for (const [at, pattern] of patterns.entries()) {
    const [table, bit] = placeOf(at)
    if (table >= tables.length) throw new Error('more patterns than there is room for')
    const words = wordsOf(pattern)
    if (words === null) always[table]! |= bit
    else for (const hash of words) tables[table]![slotOf(hash)]! |= bit
  }
  return { tables, always }
}

/** Hashes of word beginnings of which every match holds at least one. */
function wordsOf(pattern: RegExp): number[] | null {
  const need = neededWords(pattern.source)
  const words = need === null ? [] : oneOf(need)
  return words.length === 0 || words.some(({ word }) => /[^a-z]/.test(word)) ? null : words.map(({ hash }) => hash)
}

function oneOf(need: Needed): WordStart[] {
  if ('word' in need) return [need]
  if ('any' in need) return need.any.flatMap(oneOf)
  // Of all that is needed, what the fewest words stand for.
  return need.all.map(oneOf).toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** The patterns that a text may hold: each word that begins in it, by its first three to seven letters. */
function bitsOf(text: string, { tables, always }: Made): number[] {
  const [low, high] = tables
  let [a, b] = always
  let length = 0
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (!((c >= 97 && c <= 122) || (c >= 48 && c <= 57))) {
      length = 0
      hash = 0
      continue
    }
    if (length >= MOST) continue
    hash = hashStep(hash, c)
    if (++length < LEAST) continue
    const slot = slotOf(hash)
    a |= low[slot]!
    b |= high[slot]!
  }
  return [a, b]
}
