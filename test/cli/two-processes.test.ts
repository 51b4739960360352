import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDb } from '../../casebook/storage/sqlite.ts'
import { DATABASE } from '../../casebook/storage/open-file.ts'
import { opened } from '../casebook/opened.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { PAGE } from '../contract/letters.ts'
import { foi } from './foi.ts'

/** A request of its own: another body, another matter. */
const letter = (n: number): string => `Lamp posts of ward ${n}

Dear Ward${n} Parish Council,

Under the Freedom of Information Act 2000 please tell me how many lamp posts stand in ward number ${n}, how old each of them is, and what
the electricity for them cost in each of the last three years. I would like the answer by e-mail.

Yours faithfully,

Wilma Underhill
`

test('six processes that bring in letters at once lose none and keep none twice', async () => {
  const dir = temporaryFolder()
  const casebook = ['--casebook', join(dir, 'casebook'), '--json']
  const files = Array.from({ length: 5 }, (_, n) => join(dir, `${n}.txt`))
  files.forEach((file, n) => writeFileSync(file, letter(n)))
  // The sixth brings in what the first brings in.
  const ran = await Promise.all([...files, files[0] ?? ''].map((file) => foi([...casebook, 'import', file])))
  expect(ran.map((r) => [r.status, r.err])).toEqual(ran.map(() => [0, '']))
  expect(ran.reduce((sum, r) => sum + JSON.parse(r.out).entries, 0)).toBe(5)
  const cases = JSON.parse((await foi([...casebook, 'cases'])).out)
  expect(cases).toHaveLength(5)
  const db = openDb(join(dir, 'casebook', DATABASE))
  expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
  db.close()
}, 60_000)

test('an open desk hears of what `foi` did meanwhile', async () => {
  const { casebook, client, dir } = await opened({ shell: 'web' })
  const watch = new AbortController()
  const next = casebook.context.feed.watch(watch.signal).next()
  const ran = await foi(['--casebook', dir, '--json', 'import', '-'], { stdin: PAGE })
  const { id } = JSON.parse(ran.out).cases[0]
  expect((await next).value).toMatchObject({ caseIds: [id] })
  expect(await client.case.list()).toMatchObject([{ id }])
  watch.abort()
}, 30_000)

test('while another process is writing, the wait ends in a sentence that says who it is', async () => {
  const { casebook, dir } = await opened({ shell: 'web' })
  const { db } = casebook.context.store
  db.exec('BEGIN IMMEDIATE')
  try {
    const ran = await foi(['--casebook', dir, 'import', '-'], { stdin: PAGE })
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toContain(`being written by FOI Desk in a browser (process ${process.pid}`)
  } finally {
    db.exec('ROLLBACK')
  }
}, 30_000)
