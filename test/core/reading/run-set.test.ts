import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunSet } from '../../../core/reading/fold/run-set.ts'
import { runsOf, wordsOf } from '../../../core/reading/fold/shingles.ts'

test('a set of runs holds what a set holds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 3000 }), fc.array(fc.integer({ min: -9, max: 9 })), (some, few) => {
      const runs = new RunSet()
      const set = new Set<number>()
      for (const one of [...some, ...few]) {
        runs.add(one)
        set.add(one)
      }
      expect(runs.size).toBe(set.size)
      for (const one of [...few, -10, 0, 10, ...some.map((n) => (n + 1) | 0)]) expect(runs.has(one)).toBe(set.has(one))
    }),
  )
})

test('a run of words has one value wherever it stands', () => {
  const words = (text: string): number[] => [...runsOf(wordsOf(text))]
  expect(words('one two three four five')).toEqual([])
  const [alone] = words('we hold no such record here')
  expect(words('in truth we hold no such record here, or there').indexOf(alone!)).toBe(2)
  expect(words('we hold no such records here')).not.toContain(alone)
})

test('the words of a part of a text have its places', () => {
  const text = 'Our reply: nothing is held, x'
  const { starts, ends, hashes } = wordsOf(text, 11, 26)
  expect([...starts].map((start, i) => text.slice(start, ends[i]))).toEqual(['nothing', 'is', 'held'])
  expect([...hashes]).toEqual([...wordsOf('nothing is held').hashes])
  expect([...wordsOf('a').starts]).toEqual([0])
  expect(wordsOf('').starts).toHaveLength(0)
})
