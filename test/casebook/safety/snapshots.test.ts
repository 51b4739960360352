import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import { openDb } from '../../../casebook/storage/sqlite.ts'
import { foi } from '../../cli/foi.ts'
import { LATER, OTHER, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'

const paste = (text: string) => ({ kind: 'paste' as const, text })

async function filled() {
  const all = await opened({ shell: 'web' })
  await all.client.import.bring(paste(PAGE))
  const dump = () => [...logicalDump(all.casebook.context.store.db)].join('\n')
  return { ...all, dump }
}

test('a snapshot is a whole casebook by itself, listed newest first', async () => {
  const { client, dir } = await filled()
  const first = await client.safety.snapshot()
  const second = await client.safety.snapshot()
  const holds = { cases: 1, entries: 3, notes: 0 }
  expect(await client.safety.snapshots()).toEqual([second, first].map((one) => ({ ...one, holds })))
  expect(await client.safety.verifySnapshot({ id: first.id })).toEqual({ problem: null })
  expect(first).toMatchObject({ why: 'asked', bytes: expect.any(Number) })
  const files = readdirSync(join(dir, 'snapshots'))
  expect(files).toHaveLength(2)
  const db = openDb(join(dir, 'snapshots', `${first.id}.sqlite`), { readOnly: true })
  expect(db.get('SELECT count(*) AS n FROM letters')).toEqual({ n: 3 })
  db.close()
})

test('going back: what is lost is said first, what was is kept, and everything is as it was', async () => {
  const { client, casebook, dump } = await filled()
  const then = dump()
  const { id } = await client.safety.snapshot()
  const { cases } = await client.import.bring(paste(OTHER))
  await client.note.add({ on: { kind: 'case', caseId: cases[0]?.id ?? '' }, text: 'a note' })
  const now = dump()

  expect(await client.safety.compare({ id })).toMatchObject({
    holdsNow: { cases: 2, entries: 4, notes: 1 },
    heldThen: { cases: 1, entries: 3, notes: 0 },
    lost: ['Wrote a note on a case', 'Brought in 1 letter and opened a case'],
    more: 0,
  })
  const watch = new AbortController()
  const event = casebook.context.feed.watch(watch.signal).next()
  const { before } = await client.safety.restoreSnapshot({ id })
  expect(dump()).toBe(then)
  expect((await event).value).toMatchObject({ nouns: expect.arrayContaining(['case', 'entry']) })
  watch.abort()
  expect(await client.case.list()).toHaveLength(1)
  expect((await client.search.query({ q: 'shelters' })).hits).toEqual([])

  await client.safety.restoreSnapshot({ id: before.id })
  expect(dump()).toBe(now)
  expect((await client.search.query({ q: 'shelters' })).hits.length).toBeGreaterThan(0)
})

test('after going back, changes are made, undone and told of as before', async () => {
  const { client, casebook, dump } = await filled()
  const { id } = await client.safety.snapshot()
  await client.import.bring(paste(OTHER))
  const highest = casebook.context.store.seq()
  await client.safety.restoreSnapshot({ id })
  expect(casebook.context.store.seq()).toBeGreaterThan(highest)
  const before = dump()
  await client.import.bring(paste(PAGE + LATER))
  await client.history.undo()
  expect(dump()).toBe(before)
})

test('another process that has it open sees the restored casebook', async () => {
  const { client, dir } = await filled()
  const { id } = await client.safety.snapshot()
  const other = await opened({ dir, shell: 'web' })
  await other.client.import.bring(paste(OTHER))
  expect(await other.client.case.list()).toHaveLength(2)
  await client.safety.restoreSnapshot({ id })
  expect(await other.client.case.list()).toHaveLength(1)
  const ran = await foi(['--casebook', dir, 'cases', '--json'])
  expect(JSON.parse(ran.out)).toHaveLength(1)
  await other.client.import.bring(paste(OTHER))
  expect(await client.case.list()).toHaveLength(2)
}, 30_000)

test('a snapshot that is not there, and one that was damaged', async () => {
  const { client, dir, dump } = await filled()
  await expect(client.safety.restoreSnapshot({ id: 'nothing' })).rejects.toThrow('There is no snapshot nothing')
  await expect(client.safety.compare({ id: '../casebook' })).rejects.toThrow('There is no snapshot')
  const { id } = await client.safety.snapshot()
  writeFileSync(join(dir, 'snapshots', `${id}.sqlite`), 'x'.repeat(9000))
  const before = dump()
  await expect(client.safety.restoreSnapshot({ id })).rejects.toThrow('damaged')
  expect(dump()).toBe(before)
})

test('where there is no room for snapshots, it says so and everything else goes on', async () => {
  const { client, dir } = await filled()
  writeFileSync(join(dir, 'snapshots'), 'in the way')
  await expect(client.safety.snapshot()).rejects.toThrow(/snapshot/i)
  expect(await client.case.list()).toHaveLength(1)
})

test('a sound casebook checks as sound; a missing original and a lost row are found', async () => {
  const { client, casebook, dir } = await filled()
  expect(await client.safety.check()).toMatchObject({ ok: true, problems: [] })
  await casebook.close()
  const db = openDb(join(dir, 'casebook.sqlite'))
  db.exec(
    `PRAGMA foreign_keys = OFF; DELETE FROM letters WHERE n = 1; UPDATE letters SET original_hash = '${'0'.repeat(64)}' WHERE n = 2`,
  )
  db.close()
  const again = await opened({ dir, shell: 'web' })
  const { ok, problems } = await again.client.safety.check()
  expect(ok).toBe(false)
  expect(problems.join('\n')).toMatch(/belong to nothing/)
  expect(problems.join('\n')).toMatch(/1 original is missing/)
})
