import { readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eraseUnused } from '../../../casebook/deletion/erase-originals.ts'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import { openDb } from '../../../casebook/storage/sqlite.ts'
import { LATER, MAIL, OTHER, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'
import { filesHolding } from './bytes.ts'

/** A word that stands nowhere but in the case that goes, and its beginning, as an index of word beginnings keeps it. */
const CANARY = 'quagglewhistle'
const BEGINNING = 'quagglew'

const paste = (text: string) => ({ kind: 'paste' as const, text })
type Opened = Awaited<ReturnType<typeof opened>>

const mailbox = (count: number, word: string): File => {
  const mail = MAIL.replaceAll('Corran', `${word}ton`).replaceAll('corran', `${word}ton`).replace('Bus shelters', word)
  const one = (n: number): string =>
    `From a@b.example Mon Apr  7 10:15:00 2031\n${mail.replace('shelters-1@', `${word}${n}@`).replaceAll('bus shelters', `${word} number ${n}`)}\n`
  return new File([Array.from({ length: count }, (_, n) => one(n)).join('\n')], `${word}.mbox`)
}

/** A casebook in which the word stands everywhere that a case can leave it, and another case beside it. */
async function canary(): Promise<Opened & { id: string; other: string }> {
  const one = await opened({ shell: 'web' })
  const { client } = one
  const { cases } = await client.import.bring(paste(OTHER))
  // Brought in, taken back, brought in again: the past holds it, too; and a preview that was never kept.
  await client.import.bring(paste(PAGE.replaceAll('harbour', CANARY)))
  await client.history.undo()
  const made = await client.import.bring(paste(PAGE.replaceAll('harbour', CANARY)))
  await client.import.preview(paste(`${PAGE.replaceAll('harbour', CANARY)}${LATER.replaceAll('lights', CANARY)}`))
  const id = made.cases[0]?.id ?? ''
  const { entries } = await client.case.get({ id })
  const entry = entries[0]?.id ?? ''
  const note = await client.note.add({ on: { kind: 'case', caseId: id }, text: `${CANARY} one` })
  await client.note.edit({ id: note.id, text: `two ${CANARY}` })
  const gone = await client.note.add({ on: { kind: 'entry', caseId: id, entryId: entry }, text: `third ${CANARY}` })
  await client.note.remove({ id: gone.id })
  await client.entry.correct({ id: entry, correction: { field: 'sender', value: `${CANARY} Smith` } })
  await client.case.update({ id, title: `The ${CANARY}` })
  await client.case.update({ id, title: `Of ${CANARY}` })
  const { draft } = await client.draft.start({ caseId: id, template: 'chaser', choices: {} })
  await client.draft.save({ id: draft.id, body: `Dear ${CANARY}` })
  const file = new File([`${CANARY} in a file`], `${CANARY}.txt`)
  await client.draft.attach({ id: draft.id, files: [file] })
  await client.search.query({ q: CANARY })
  await client.case.list()
  await client.safety.snapshot()
  return { ...one, id, other: cases[0]?.id ?? '' }
}

test('a deleted case is nowhere in the folder: database, log, originals, packs, snapshots', async () => {
  const { client, dir, id, other, casebook } = await canary()
  await client.import.bring({ kind: 'files', files: [mailbox(40, 'lamps')] })
  casebook.context.store.db.exec('PRAGMA wal_checkpoint(PASSIVE)')
  expect(filesHolding(dir, CANARY).map((name) => name.split('/')[0])).toEqual(
    expect.arrayContaining(['casebook.sqlite', 'casebook.sqlite-wal', 'originals', 'snapshots']),
  )
  const before = await client.case.deletion({ id })
  expect(before).toMatchObject({ id, title: `Of ${CANARY}`, entries: 3, notes: 1, drafts: 1, shared: 0 })
  expect(before.snapshots).toHaveLength(1)
  const done = await client.case.delete({ id, snapshots: 'remove' })
  expect(done).toMatchObject({ entries: 3, notes: 1, drafts: 1, rewritten: 1, dropped: 0 })
  expect(filesHolding(dir, CANARY)).toEqual([])
  expect(filesHolding(dir, BEGINNING)).toEqual([])

  await expect(client.case.get({ id })).rejects.toThrow('There is no case')
  expect(await client.search.query({ q: CANARY })).toMatchObject({ hits: [] })
  expect(await client.note.list({})).toEqual([])
  expect((await client.case.get({ id: other })).entries).toHaveLength(1)
  expect(await client.safety.check()).toMatchObject({ problems: [] })
  await casebook.close()
  expect(filesHolding(dir, BEGINNING)).toEqual([])
}, 30_000)

test('what was packed with letters of other cases is blanked where it lies; the pack stays a tar file', async () => {
  const { client, dir, casebook } = await opened({ shell: 'web' })
  await client.import.bring({ kind: 'files', files: [mailbox(40, CANARY), mailbox(40, 'lamps')] })
  const rows = await client.case.list()
  const hits = await client.search.query({ q: CANARY, limit: 200 })
  const holding = new Set(hits.hits.map((hit) => hit.caseId))
  const gone = rows.filter((row) => holding.has(row.id))
  expect(gone.length).toBeGreaterThan(0)
  expect(gone.length).toBeLessThan(rows.length)
  for (const { id } of gone) await client.case.delete({ id, snapshots: 'keep' })
  // There was no snapshot.
  expect(filesHolding(dir, CANARY)).toEqual([])
  const pack = readdirSync(join(dir, 'originals', 'packs'))
  expect(pack).toHaveLength(1)
  const { originals, store } = casebook.context
  const left = store.db.all<{ hash: string }>('SELECT hash FROM packed')
  expect(left.length).toBeGreaterThan(0)
  for (const { hash } of left) expect(await originals.get(hash)).not.toBeNull()
  expect(await client.safety.check()).toMatchObject({ problems: [] })
}, 30_000)

test('snapshots are left alone where the user wants that, and bring everything back, originals too', async () => {
  const { client, dir, id, casebook } = await canary()
  const done = await client.case.delete({ id, snapshots: 'keep' })
  expect(done).toMatchObject({ rewritten: 0, dropped: 0 })
  expect(new Set(filesHolding(dir, CANARY).map((name) => name.split('/')[0]))).toEqual(
    new Set(['originals', 'snapshots']),
  )
  const [snapshot] = await client.safety.snapshots()
  await client.safety.restoreSnapshot({ id: snapshot?.id ?? '' })
  const { entries } = await client.case.get({ id })
  expect(entries).toHaveLength(3)
  for (const entry of entries) {
    const { original } = await client.entry.open({ id: entry.id })
    expect(await casebook.context.originals.get(original?.hash ?? '')).not.toBeNull()
  }
}, 30_000)

test('originals of another case that only a snapshot still holds are not touched', async () => {
  const { client, id, casebook } = await canary()
  const { id: empty } = (await client.safety.snapshots())[0] ?? { id: '' }
  const { cases } = await client.import.bring({ kind: 'files', files: [mailbox(40, 'lamps')] })
  const lamps = cases[0]?.id ?? ''
  const { before } = await client.safety.restoreSnapshot({ id: empty })
  await client.case.delete({ id, snapshots: 'remove' })
  await client.safety.restoreSnapshot({ id: before.id })
  for (const entry of (await client.case.get({ id: lamps })).entries) {
    const { original } = await client.entry.open({ id: entry.id })
    expect(await casebook.context.originals.get(original?.hash ?? '')).not.toBeNull()
  }
  expect(await client.safety.check()).toMatchObject({ problems: [] })
}, 30_000)

test('a pack that only a snapshot knows of keeps what the snapshot needs, however old it is', async () => {
  const { client, dir, casebook } = await opened({ shell: 'web' })
  await client.import.bring(paste(OTHER))
  const empty = await client.safety.snapshot()
  await client.import.bring({ kind: 'files', files: [mailbox(40, CANARY), mailbox(40, 'lamps')] })
  const { before } = await client.safety.restoreSnapshot({ id: empty.id })
  const pack = join(dir, 'originals', 'packs', readdirSync(join(dir, 'originals', 'packs'))[0] ?? '')
  const longAgo = new Date(Date.now() - 72 * 3_600_000)
  utimesSync(pack, longAgo, longAgo)
  // The same letters again, now with files of their own, and gone from everywhere.
  const again = await client.import.bring({ kind: 'files', files: [mailbox(20, CANARY)] })
  for (const { id } of again.cases) await client.case.delete({ id, snapshots: 'keep' })
  await client.safety.restoreSnapshot({ id: before.id })
  const { originals, store } = casebook.context
  for (const { hash } of store.db.all<{ hash: string }>('SELECT original_hash AS hash FROM letters'))
    expect(await originals.get(hash)).not.toBeNull()
  expect(await client.safety.check()).toMatchObject({ problems: [] })
}, 30_000)

test('what was erased from a pack and is brought in again is kept anew, also after going back to a snapshot', async () => {
  const { client, casebook } = await opened({ shell: 'web' })
  const { cases } = await client.import.bring({ kind: 'files', files: [mailbox(40, 'lamps')] })
  await client.import.preview({ kind: 'files', files: [mailbox(40, CANARY)] })
  const snapshot = await client.safety.snapshot()
  const other = await client.import.bring(paste(OTHER))
  await client.case.delete({ id: other.cases[0]?.id ?? '', snapshots: 'remove' })
  await client.safety.restoreSnapshot({ id: snapshot.id })
  const again = await client.import.bring({ kind: 'files', files: [mailbox(40, CANARY)] })
  expect(again.entries).toBe(40)
  for (const one of [...cases, ...again.cases])
    for (const entry of (await client.case.get({ id: one.id })).entries) {
      const { original } = await client.entry.open({ id: entry.id })
      expect(await casebook.context.originals.get(original?.hash ?? '')).not.toBeNull()
    }
}, 30_000)

test('a snapshot that was rewritten holds the rest as it was', async () => {
  const { client, dir, id, casebook } = await canary()
  const [snapshot] = await client.safety.snapshots()
  await client.case.delete({ id, snapshots: 'remove' })
  const now = [...logicalDump(casebook.context.store.db)].join('\n')
  const db = openDb(join(dir, 'snapshots', `${snapshot?.id}.sqlite`), { readOnly: true })
  expect([...logicalDump(db)].join('\n')).toBe(now)
  db.close()
}, 30_000)

test('changes of the other cases can still be taken back and made again; the deletion cannot', async () => {
  const { client, other, id, casebook } = await canary()
  await client.case.update({ id: other, title: 'Shelters' })
  await client.case.delete({ id, snapshots: 'keep' })
  const dump = () => [...logicalDump(casebook.context.store.db)].join('\n')
  const whole = dump()
  for (let n = 0; n < 20 && (await client.history.undo()).change; n++) await client.case.list()
  expect(await client.case.list()).toEqual([])
  for (let n = 0; n < 20 && (await client.history.redo()).change; n++) await client.case.list()
  expect(dump()).toBe(whole)
  await expect(client.case.get({ id })).rejects.toThrow('There is no case')
}, 30_000)

test('a crash after the deletion was acknowledged to the database: the next opening removes what is left', async () => {
  const { client, dir, id, casebook } = await canary()
  const { store } = casebook.context
  // As a kill leaves it: the transaction is there, nothing after it was done.
  const snapshots = (await client.safety.snapshots()).map((one) => one.id)
  const { deleteRows, belongingsOf } = await import('../../../casebook/deletion/case-rows.ts')
  const { planErasures } = await import('../../../casebook/deletion/erasures.ts')
  store.keepUp(() => {
    deleteRows(store.db, belongingsOf(store.db, id))
    planErasures(store, id, snapshots)
  })
  expect(filesHolding(dir, CANARY).length).toBeGreaterThan(0)
  await casebook.close()
  await opened({ dir, shell: 'web' })
  expect(filesHolding(dir, CANARY)).toEqual([])
}, 30_000)

test('a letter that stands in two cases stays in the other', async () => {
  const { client, casebook, id, other, dir } = await canary()
  const { store } = casebook.context
  const letter = store.db.get<{ id: string }>('SELECT letter_id AS id FROM entries WHERE case_id = ?', id)?.id ?? ''
  store.keepUp(() =>
    store.db.run('INSERT INTO entries (id, case_id, letter_id, position) VALUES (?, ?, ?, 9)', 'x', other, letter),
  )
  expect(await client.case.deletion({ id })).toMatchObject({ shared: 1, sharedFiles: 1 })
  await client.case.delete({ id, snapshots: 'remove' })
  expect((await client.case.get({ id: other })).entries).toHaveLength(2)
  expect(filesHolding(dir, CANARY).length).toBeGreaterThan(0)
  expect(await client.safety.check()).toMatchObject({ problems: [] })
}, 30_000)

test('letters shown but not kept while a case was deleted are refused, not kept without their originals', async () => {
  const { client, id } = await canary()
  const { token } = await client.import.preview(paste(PAGE))
  await client.case.delete({ id, snapshots: 'keep' })
  await expect(client.import.keep({ token })).rejects.toThrow('bring them in again; nothing was kept')
  expect(await client.import.bring(paste(PAGE))).toMatchObject({ entries: 3 })
}, 30_000)

test('nothing that is named is ever erased', async () => {
  const { client, casebook, dir } = await canary()
  const before = readdirSync(join(dir, 'originals'), { recursive: true }).length
  const { store, originals } = casebook.context
  store.keepUp(() => eraseUnused(dir, store.db, { hashes: new Set(), packs: new Set() }))
  expect(readdirSync(join(dir, 'originals'), { recursive: true }).length).toBeLessThanOrEqual(before)
  expect(await client.safety.check()).toMatchObject({ problems: [] })
  const named = store.db.all<{ hash: string }>('SELECT DISTINCT original_hash AS hash FROM letters')
  for (const { hash } of named) expect(await originals.get(hash)).not.toBeNull()
  expect(readFileSync(join(dir, 'casebook.sqlite')).length).toBeGreaterThan(0)
}, 30_000)
