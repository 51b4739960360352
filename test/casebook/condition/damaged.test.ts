import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDesk } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { bytesOf, filledAndClosed, flipBits, makeLarge, overwrite, truncate } from './spoil.ts'

async function desk(dir: string) {
  const casebook = await openDesk({ dir, shell: 'web', settings: memoryStore(), today: '2031-05-06' })
  onTestFinished(() => casebook.close())
  return { casebook, client: createRouterClient(casebook.router, { context: casebook.context }) }
}

async function damaged(spoil: (dir: string) => void): Promise<string> {
  const dir = join(temporaryFolder(), 'casebook')
  await filledAndClosed(dir)
  spoil(dir)
  return dir
}

test('bit-flipped: the look over it finds it, and from then on it is only read, never written', async () => {
  const dir = await damaged(flipBits)
  const before = bytesOf(dir)
  const { client } = await desk(dir)
  await client.safety.check()
  await vi.waitFor(async () => expect(await client.safety.condition()).toMatchObject({ kind: 'damaged' }))
  const condition = await client.safety.condition()
  expect(condition).toMatchObject({ blocks: 'changes', folder: dir })
  expect(condition?.sentence).toMatch(
    /^The casebook in .+ is damaged: it was left as it is, and what can still be read/,
  )
  expect(condition?.details.join('\n')).toMatch(/damaged/)
  const letters = condition?.readable.find((one) => one.what === 'letters')
  expect(letters).toMatchObject({ whole: false })
  expect(letters?.rows).toBeGreaterThan(150)
  expect(condition?.readable.find((one) => one.what === 'notes')).toEqual({ what: 'notes', rows: 1, whole: true })

  const rows = await client.case.list()
  expect(rows.length).toBeGreaterThan(0)
  const shown = await client.case.get({ id: rows[0]?.id ?? '' })
  expect((await client.entry.open({ id: shown.entries[0]?.id ?? '' })).text).toContain('Dear')
  expect((await client.search.query({ q: 'shelters' })).hits.length).toBeGreaterThan(0)
  for (const change of [
    client.case.update({ id: rows[0]?.id ?? '', title: 'x' }),
    client.note.add({ on: { kind: 'case', caseId: rows[0]?.id ?? '' }, text: 'x' }),
    client.import.bring({ kind: 'paste', text: 'Dear council, how many lamps are there?' }),
    client.safety.snapshot(),
    client.case.delete({ id: rows[0]?.id ?? '', snapshots: 'keep' }),
    client.reminder.mute({ caseId: rows[0]?.id ?? '', untilOn: null }),
    client.history.undo(),
  ])
    await expect(change).rejects.toThrow('is damaged: it was left as it is')
  expect(bytesOf(dir)).toEqual(before)
}, 60_000)

test('one too large to be looked over first: it opens, is looked over by itself, and from then on is only read', async () => {
  const dir = await damaged((at) => {
    makeLarge(at)
    flipBits(at)
  })
  const { client, casebook } = await desk(dir)
  expect(await client.safety.condition()).toBeNull()
  // The case whose letters are whole.
  const caseId = (await client.case.list()).find((row) => row.entries === 3)?.id ?? ''
  await client.note.add({ on: { kind: 'case', caseId }, text: 'written before it was known' })
  const told: string[] = []
  casebook.onChange(() => told.push('anew'))
  await vi.waitFor(async () => expect(await client.safety.condition()).toMatchObject({ kind: 'damaged' }), 45_000)
  expect(told).toContain('anew')
  expect(await client.safety.condition()).toMatchObject({ blocks: 'changes', folder: dir })
  const before = bytesOf(dir)
  await expect(client.note.add({ on: { kind: 'case', caseId }, text: 'x' })).rejects.toThrow('is damaged')
  await expect(client.case.update({ id: caseId, title: 'x' })).rejects.toThrow('is damaged')
  expect((await client.note.list({})).map((note) => note.text)).toContain('written before it was known')
  expect(bytesOf(dir)).toEqual(before)
}, 90_000)

test('the last good snapshot: what would be lost is said first, then it is one call, and work goes on in the same process', async () => {
  const dir = await damaged(truncate)
  const before = bytesOf(dir)
  const { client, casebook } = await desk(dir)
  await client.safety.check()
  await vi.waitFor(async () => expect(await client.safety.condition()).toMatchObject({ kind: 'damaged' }))
  // What lies before the cut can be read.
  const readable = (await client.safety.condition())?.readable ?? []
  expect(readable.find((one) => one.what === 'letters')).toMatchObject({ whole: false })
  expect(readable.find((one) => one.what === 'letters')?.rows).toBeGreaterThan(20)
  const good = await client.safety.lastGood()
  expect(good).toMatchObject({ heldThen: { entries: 200, notes: 0 }, snapshot: { why: 'asked' } })
  // The history lies in the part that was cut off or not; what can be read of it is told.
  expect(good?.lost.every((words) => words.length > 0)).toBe(true)
  const heard: string[] = []
  casebook.onChange((event) => heard.push(event.nouns.join()))
  let started = 0
  casebook.whileWorking(() => started++)
  const done = await client.safety.recover({ from: 'snapshot' })
  expect(done).toMatchObject({ from: 'snapshot', snapshot: { id: good?.snapshot.id } })
  expect(await client.safety.condition()).toBeNull()
  expect([heard.length > 0, started]).toEqual([true, 1])
  expect(readFileSync(join(done.aside, 'casebook.sqlite'))).toEqual(before)
  const rows = await client.case.list()
  expect(rows.reduce((sum, row) => sum + row.entries, 0)).toBe(200)
  await client.note.add({ on: { kind: 'case', caseId: rows[0]?.id ?? '' }, text: 'it goes on' })
  expect(heard).toContain('note')
  expect(await client.safety.check()).toMatchObject({ ok: true })
}, 60_000)

test('salvage: everything that can be read, in a new casebook that is sound', async () => {
  const dir = await damaged(flipBits)
  const { client } = await desk(dir)
  await client.safety.check()
  await vi.waitFor(async () => expect(await client.safety.condition()).toMatchObject({ kind: 'damaged' }))
  const readable = (await client.safety.condition())?.readable.find((one) => one.what === 'notes')
  expect((await client.safety.lastGood())?.lost).toEqual([
    'Wrote a note on a case',
    'Brought in 3 letters and opened a case',
  ])
  const done = await client.safety.recover({ from: 'salvage' })
  expect(done).toMatchObject({ from: 'salvage' })
  expect(await client.safety.condition()).toBeNull()
  expect(await client.note.list({})).toHaveLength(readable?.rows ?? -1)
  expect(await client.safety.check()).toMatchObject({ ok: true })
}, 60_000)

test('nothing can be read of the database: the state says so, and only the snapshot is offered', async () => {
  const dir = await damaged(overwrite)
  const before = bytesOf(dir)
  const { client } = await desk(dir)
  expect(await client.safety.condition()).toMatchObject({ kind: 'damaged', blocks: 'everything', readable: [] })
  await expect(client.safety.recover({ from: 'salvage' })).rejects.toThrow('Nothing can be read')
  expect(bytesOf(dir)).toEqual(before)
  expect(await client.safety.condition()).toMatchObject({ kind: 'damaged', blocks: 'everything' })
  expect(await client.safety.recover({ from: 'snapshot' })).toMatchObject({ from: 'snapshot' })
  expect(await client.safety.condition()).toBeNull()
}, 60_000)

test('a database that is gone from beside its originals is not begun anew as if there had been none', async () => {
  const dir = await damaged((at) => rmSync(join(at, 'casebook.sqlite')))
  const { client } = await desk(dir)
  expect(await client.safety.condition()).toMatchObject({ kind: 'damaged', blocks: 'everything' })
  expect(existsSync(join(dir, 'casebook.sqlite'))).toBe(false)
  await client.safety.recover({ from: 'snapshot' })
  expect((await client.case.list()).length).toBeGreaterThan(0)
}, 60_000)

test('damage that a call meets is taken for what it is at once', async () => {
  const dir = await damaged(flipBits)
  const { client } = await desk(dir)
  const ids = (await client.case.list().catch(() => [])).map((row) => row.id)
  for (const id of ids) await client.case.get({ id }).catch(() => {})
  await client.search.query({ q: 'shelters' }).catch(() => {})
  await vi.waitFor(async () => expect(await client.safety.condition()).toMatchObject({ kind: 'damaged' }), 10_000)
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([])
}, 60_000)

test('a sound casebook is not to be recovered', async () => {
  const dir = await damaged(() => {})
  const { client } = await desk(dir)
  expect(await client.safety.condition()).toBeNull()
  await expect(client.safety.recover({ from: 'snapshot' })).rejects.toThrow('not damaged')
}, 60_000)
