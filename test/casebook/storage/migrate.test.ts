import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CasebookError } from '../../../casebook/casebook-error.ts'
import { FORMAT, formatOf, migrate } from '../../../casebook/storage/migrate.ts'
import { migrations } from '../../../casebook/storage/migrations/all.ts'
import { DATABASE, openFile } from '../../../casebook/storage/open-file.ts'
import { openDb } from '../../../casebook/storage/sqlite.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { emptyDb } from './migrations/steps.ts'

const refusalOf = (work: () => unknown): CasebookError => {
  try {
    work()
  } catch (error) {
    if (error instanceof CasebookError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

test('steps are numbered from 1 without gaps', () => {
  expect(migrations.map((m) => m.version)).toEqual(migrations.map((_, n) => n + 1))
})

test('an empty file becomes the newest format, and a second time nothing happens', () => {
  const db = emptyDb()
  migrate(db)
  expect(formatOf(db)).toBe(FORMAT)
  const schema = db.all('SELECT sql FROM sqlite_schema')
  migrate(db)
  expect(db.all('SELECT sql FROM sqlite_schema')).toEqual(schema)
})

test('a step that fails leaves the step before, and can be tried again', () => {
  const db = emptyDb()
  const good = { version: 1, name: 'good', up: (d: typeof db) => d.exec('CREATE TABLE a (x)') }
  const bad = {
    version: 2,
    name: 'bad',
    up(d: typeof db) {
      d.exec('CREATE TABLE b (x)')
      throw new Error('half way')
    },
  }
  expect(() => migrate(db, [good, bad])).toThrow('half way')
  expect(formatOf(db)).toBe(1)
  expect(db.get(`SELECT 1 FROM sqlite_schema WHERE name = 'b'`)).toBeUndefined()
  migrate(db, [good, { ...bad, up: (d) => d.exec('CREATE TABLE b (x)') }])
  expect(formatOf(db)).toBe(2)
})

test('a casebook from a newer FOI Desk is refused with what to do, and not touched', () => {
  const dir = temporaryFolder()
  openFile(dir).close()
  const file = openDb(join(dir, DATABASE))
  file.exec(`PRAGMA user_version = ${FORMAT + 1}`)
  file.close()
  const refused = refusalOf(() => openFile(dir))
  expect(refused.refusal).toBe('newer')
  expect(refused.message).toContain(`format ${FORMAT + 1}`)
  expect(refused.message).toContain('update FOI Desk')
  const after = openDb(join(dir, DATABASE))
  expect(formatOf(after)).toBe(FORMAT + 1)
  after.close()
})

test("another program's database is not taken for a casebook", () => {
  const dir = temporaryFolder()
  const foreign = openDb(join(dir, DATABASE))
  foreign.exec('CREATE TABLE recipes (cake)')
  foreign.close()
  expect(refusalOf(() => openFile(dir)).message).toContain('another program')
})
