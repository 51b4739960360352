import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recover } from '../../../casebook/safety/recover.ts'
import { DATABASE, openFile } from '../../../casebook/storage/open-file.ts'
import { openDb } from '../../../casebook/storage/sqlite.ts'
import { foi } from '../../cli/foi.ts'
import { filledAndClosed, flipBits, overwrite } from '../condition/spoil.ts'
import { opened } from '../opened.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOW = { now: '2031-05-06T10:00:00.000Z', shell: 'cli' }

/** A closed casebook with two hundred mails and a page, and a snapshot from before the page. */
async function closed(): Promise<string> {
  const dir = temporaryFolder()
  await filledAndClosed(dir)
  return dir
}

async function sound(dir: string): Promise<{ cases: number; entries: number }> {
  const { client, casebook } = await opened({ dir })
  const { ok, problems } = await client.safety.check()
  expect(problems).toEqual([])
  expect(ok).toBe(true)
  const rows = await client.case.list()
  for (const row of rows) await client.case.get({ id: row.id })
  await casebook.close()
  return { cases: rows.length, entries: rows.reduce((sum, row) => sum + row.entries, 0) }
}

test('damaged pages: what can still be read is saved, and what is saved is sound', async () => {
  const dir = await closed()
  flipBits(dir)
  const spoiled = readFileSync(join(dir, DATABASE))
  const done = await recover(dir, 'salvage', NOW)
  expect(done).toMatchObject({ from: 'salvage', aside: join(dir, 'damaged-2031-05-06T10-00-00-000Z') })
  expect(readFileSync(join(done.aside, DATABASE))).toEqual(spoiled)
  const { entries } = await sound(dir)
  expect(entries).toBeGreaterThan(150)
  expect(entries).toBeLessThan(203)
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([])
}, 30_000)

test('or the last good snapshot is brought back', async () => {
  const dir = await closed()
  flipBits(dir)
  const done = await recover(dir, 'snapshot', NOW)
  expect(done).toMatchObject({ from: 'snapshot', snapshot: { why: 'asked' } })
  expect((await sound(dir)).entries).toBe(200)
}, 30_000)

test('a snapshot that is itself damaged is passed over; without a good one nothing is changed', async () => {
  const dir = await closed()
  flipBits(dir)
  const [name = ''] = readdirSync(join(dir, 'snapshots'))
  truncateSync(join(dir, 'snapshots', name), 30_000)
  const before = readFileSync(join(dir, DATABASE))
  await expect(recover(dir, 'snapshot', NOW)).rejects.toThrow('no good snapshot')
  expect(readFileSync(join(dir, DATABASE))).toEqual(before)
})

test('a truncated file and one that is no database at all open with a sentence that says what to do', async () => {
  const dir = await closed()
  overwrite(dir)
  expect(() => openFile(dir)).toThrow('`foi recover` brings the last good snapshot back')
  await expect(recover(dir, 'salvage', NOW)).rejects.toThrow('Nothing can be read')
  const ran = await foi(['--casebook', dir, 'cases'])
  expect(ran).toMatchObject({ status: 1, out: '' })
  expect(ran.err).toContain('is damaged and was left as it is')
  const back = await foi(['--casebook', dir, 'recover', '--json'])
  expect(JSON.parse(back.out)).toMatchObject({ from: 'snapshot' })
  expect((await sound(dir)).entries).toBe(200)
}, 30_000)

test('letters whose entries are gone are put into a case of their own', async () => {
  const dir = await closed()
  const db = openDb(join(dir, DATABASE))
  db.exec(
    'PRAGMA foreign_keys = OFF; DELETE FROM readings; DELETE FROM notes; DELETE FROM entries WHERE id IN (SELECT id FROM entries LIMIT 50); DELETE FROM cases',
  )
  db.close()
  expect(await recover(dir, 'salvage', NOW)).toMatchObject({ entries: 203 })
  const { entries } = await sound(dir)
  expect(entries).toBe(203)
}, 30_000)

test('nobody else may have it open', async () => {
  const { dir } = await opened()
  await expect(recover(dir, 'salvage', NOW)).rejects.toThrow('is open in another program')
  expect(existsSync(join(dir, DATABASE))).toBe(true)
})
