import { expect, test } from 'vitest'
import { gather } from '../../../casebook/import/gather.ts'
import type { Haul, Incoming } from '../../../casebook/import/incoming.ts'
import type { IntakeItem } from '../../../casebook/intake/intake-item.ts'
import { letterItem, originalOf, plainLetter } from '../../../casebook/intake/letters.ts'
import type { Originals } from '../../../casebook/storage/originals.ts'

const BATCH = 100

function item(n: number, text: string, thread: string | null): IntakeItem {
  const original = originalOf(`${n}.txt`, new TextEncoder().encode(text))
  return letterItem(
    plainLetter(text, 'text', `${n}.txt`),
    original,
    thread === null ? null : { key: thread, title: null, authority: null },
  )
}

async function gathered(items: readonly IntakeItem[], size: number) {
  const looked: (readonly Incoming[])[] = []
  let kept = 0
  let flushes = 0
  const originals = {
    batch: () => ({
      add: () => Promise.resolve(void kept++),
      flush: () => Promise.resolve(void flushes++),
    }),
  } as unknown as Originals
  async function* batches() {
    for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH)
  }
  const look = (letters: readonly Incoming[]): Promise<void> => Promise.resolve(void looked.push(letters))
  const hauls: Haul[] = []
  for await (const haul of gather(batches(), originals, { size, look })) hauls.push(haul)
  return { hauls, looked, kept, flushes }
}

const letters = (hauls: readonly Haul[]): Incoming[] => hauls.flatMap((haul) => haul.letters)

test('each letter is kept once and looked at at most once; a slice is flushed once, with all its looks under way', async () => {
  const items = Array.from({ length: 1000 }, (_, n) => item(n, `Letter ${n}`, null))
  const { hauls, looked, kept, flushes } = await gathered(items, 400)
  expect(hauls.map((haul) => haul.letters.length)).toEqual([400, 400, 200])
  // The last few are looked at where they are placed.
  expect(looked.flat()).toEqual(letters(hauls).slice(0, 800))
  expect(hauls.map((haul) => haul.looks.length)).toEqual([2, 2, 0])
  expect([kept, flushes]).toEqual([1000, 3])
})

test('few letters are not looked at ahead', async () => {
  const { hauls, looked } = await gathered(
    Array.from({ length: 200 }, (_, n) => item(n, `Letter ${n}`, null)),
    400,
  )
  expect([hauls.length, looked.length]).toEqual([1, 0])
})

test('a slice of long letters ends early, and no thread is parted', async () => {
  const long = 'word '.repeat(1_000_000)
  const { hauls } = await gathered(
    Array.from({ length: 20 }, (_, n) => item(n, long, null)),
    400,
  )
  expect(hauls.map((haul) => haul.letters.length)).toEqual([4, 4, 4, 4, 4])
  const threads = await gathered(
    Array.from({ length: 9 }, (_, n) => item(n, `Letter ${n}`, `thread ${Math.floor(n / 3)}`)),
    2,
  )
  expect(threads.hauls.map((haul) => haul.letters.length)).toEqual([3, 3, 3])
})
