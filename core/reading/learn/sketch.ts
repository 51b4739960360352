import { runsOf, wordsOf } from '../fold/shingles.ts'

/** Numbers that a sketch holds. */
const SIZE = 48
/** Letters with fewer runs of words are too short to be known by their form. */
const LEAST_RUNS = 30

/**
 * A letter's form in a few numbers: the smallest of its runs of words. Two letters made from one form share most of them, whatever name,
 * day or number was put in. Empty where the letter is too short.
 */
export function sketchOf(flat: string): number[] {
  const runs = new Set(Array.from(runsOf(wordsOf(flat)), scatter))
  return runs.size < LEAST_RUNS ? [] : [...runs].toSorted((a, b) => a - b).slice(0, SIZE)
}

/** How much of two letters' runs is the same, from 0 to 1, as their sketches tell. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const [a, b] = [new Set(one), new Set(other)]
  const smallest = [...new Set([...one, ...other])].toSorted((x, y) => x - y).slice(0, SIZE)
  return smallest.filter((run) => a.has(run) && b.has(run)).length / smallest.length
}

/** Spreads hashes evenly over all numbers, so that the smallest are a fair sample. */
function scatter(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b)
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b)
  return (h ^ (h >>> 16)) >>> 0
}
