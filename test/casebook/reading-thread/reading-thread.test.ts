import { describe, expect, test } from 'vitest'
import { signsOf } from '../../../core/cases/grouping/signs.ts'
import { readPasted } from '../../../casebook/intake/text.ts'
import { openReadingThread, readHere } from '../../../casebook/reading-thread/reading-thread.ts'
import type { CaseToRead } from '../../../casebook/reading-thread/reading-thread.ts'

const page = (reference: string): CaseToRead => ({
  words: { title: null, authority: null, regime: null },
  entries: readPasted(
    `From: Tabitha Osei\n\nDear Larkmere Council,\n\nUnder the Freedom of Information Act please send me the repair costs.\n\nYours faithfully,\nTabitha Osei\n\nFrom: R. Petrie\nLarkmere Council\n\n20 February 2024\n\nDear Ms Osei,\n\nOur ref: ${reference}\n\nWe have your request.\n\nYours sincerely\nR. Petrie`,
  ).map(({ letter }, i) => ({ id: `${reference}-${i}`, letter, corrections: [] })),
})
const user = { name: 'Tabitha Osei', addresses: [] }

describe('reading in a thread', () => {
  test('reads as reading here does, several requests at once', async () => {
    const cases = ['LDC-1', 'LDC-2', 'LDC-3'].map(page)
    const thread = openReadingThread()
    try {
      const [all, one] = await Promise.all([thread.read(cases, user), thread.read([cases[1]!], user)])
      expect(all).toEqual(await readHere.read(cases, user))
      expect(one).toEqual([all![1]])
      expect(all[0]!.size).toBe(cases[0]!.entries.length)
    } finally {
      await thread.close()
    }
  })

  test('letters that were looked at are sent once, read alike, and forgotten', async () => {
    const thread = openReadingThread()
    try {
      const cases = ['LDC-4', 'LDC-5'].map(page)
      const letters = cases.flatMap((one) => one.entries.map((entry) => entry.letter))
      const expected = ['LDC-4', 'LDC-5'].map(page).flatMap((one) => one.entries.map((entry) => signsOf(entry.letter)))
      await thread.look(letters)
      expect(letters.map(signsOf)).toEqual(expected)
      const first = await thread.read(cases, user)
      expect(first).toEqual(await readHere.read(cases, user))
      thread.forget(letters)
      expect(await thread.read(cases, user)).toEqual(first)
    } finally {
      await thread.close()
    }
  })

  test('a request under way when the thread is closed fails instead of hanging', async () => {
    const thread = openReadingThread()
    const asked = thread.read([page('LDC-1')], user)
    const failed = expect(asked).rejects.toThrow(/ended/)
    await thread.close()
    await failed
  })
})
