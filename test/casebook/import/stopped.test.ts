import { expect, test } from 'vitest'
import { partsOf, restOf } from '../../../casebook/import/parts.ts'
import type { Placing } from '../../../casebook/import/place.ts'
import { opened } from '../opened.ts'
import { mailbox } from './weirs.ts'

const LETTERS = 1300

test('stopped while keeping: what is in stays and is counted; the rest comes in with another go, nothing twice', async () => {
  const { client } = await opened()
  const { token } = await client.import.preview({ kind: 'files', files: [mailbox(LETTERS, 1)] })
  const watching = (async () => {
    let kept = 0
    for await (const progress of await client.import.progress({ job: 'keep' })) {
      kept = progress.kept
      if (kept > 0) await client.import.cancel({ job: 'keep' })
    }
    return kept
  })()
  await expect(client.import.keep({ token, job: 'keep' })).rejects.toThrow(
    'Stopped: 1,000 letters are in; bring the same files in again to go on, nothing comes in twice.',
  )
  expect(await watching).toBe(1000)
  expect(await client.case.list()).toHaveLength(500)

  // The preview is still held, and keeping it goes on where it stopped.
  expect(await client.import.keep({ token })).toMatchObject({ entries: LETTERS - 1000, duplicates: 1000 })
  expect(await client.case.list()).toHaveLength(LETTERS / 2)
})

test('kept in parts, it is one change: one step takes all of it back', async () => {
  const { client } = await opened()
  const { token } = await client.import.preview({ kind: 'files', files: [mailbox(LETTERS, 1)] })
  expect(await client.import.keep({ token })).toMatchObject({ entries: LETTERS, duplicates: 0, problems: [] })
  expect((await client.history.list({})).items).toMatchObject([
    { words: `Brought in 1300 letters and opened 650 cases` },
  ])
  await client.history.undo()
  expect(await client.case.list()).toEqual([])
})

/** As much of a placing as its parts are made from. */
const placingOf = (cases: string[][], loose: string[]): Placing =>
  ({
    placements: cases.map((keys) => ({ entries: keys.map((key) => ({ incoming: { key } })) })),
    duplicates: new Map([['known', 2]]),
    repeats: 1,
    unplaced: loose.map((key) => ({ incoming: { key } })),
  }) as unknown as Placing

const keysOf = (part: Placing): string[][] => [
  ...part.placements.map((one) => one.entries.map((entry) => entry.incoming?.key ?? '')),
  ...part.unplaced.map((one) => [one.incoming.key]),
]

test('parts hold whole cases, and cases that share a letter together; what is known already is told once', () => {
  const parts = partsOf(placingOf([['a', 'b'], ['c', 'shared'], ['d'], ['shared', 'e'], ['f']], ['g', 'h']), 3)
  expect(parts.map(keysOf)).toEqual([
    [
      ['c', 'shared'],
      ['shared', 'e'],
    ],
    [['a', 'b'], ['d']],
    [['f'], ['g'], ['h']],
  ])
  expect(parts.map((part) => [part.duplicates.size, part.repeats])).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
  ])
  const letters = ['a', 'd', 'f', 'h', 'known'].map((key) => ({ key }))
  const haul = { letters, problems: [{ file: 'x', at: '', message: 'said already' }], looks: [] }
  expect(restOf(haul as never, parts.slice(2))).toMatchObject({ letters: [{ key: 'f' }, { key: 'h' }], problems: [] })
})

test('few letters are one part', () => {
  const placing = placingOf([['a', 'b'], ['c']], ['d'])
  expect(partsOf(placing, 4)).toEqual([placing])
})
