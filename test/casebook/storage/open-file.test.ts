import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CasebookError } from '../../../casebook/casebook-error.ts'
import { DATABASE, fileTrouble, openFile } from '../../../casebook/storage/open-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function refusal(dir: string): CasebookError {
  try {
    openFile(dir).close()
  } catch (error) {
    if (error instanceof CasebookError) return error
    throw error
  }
  throw new Error(`${dir} was opened`)
}

test('makes the folder, for its owner only', () => {
  const dir = join(temporaryFolder(), 'deep', 'casebook')
  openFile(dir).close()
  expect(statSync(dir).mode & 0o077).toBe(0)
  expect(statSync(join(dir, DATABASE)).mode & 0o077).toBe(0)
})

test('every acknowledged change is flushed, deleted words are overwritten, no words go to temporary files', () => {
  const db = openFile(temporaryFolder())
  const value = (name: string): unknown => Object.values(db.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0]
  expect(value('journal_mode')).toBe('wal')
  expect(value('synchronous')).toBe(2)
  expect(value('secure_delete')).toBe(1)
  expect(value('foreign_keys')).toBe(1)
  expect(value('temp_store')).toBe(2)
  expect(value('trusted_schema')).toBe(0)
  db.close()
})

test('a file where the folder should be', () => {
  const file = join(temporaryFolder(), 'casebook')
  writeFileSync(file, 'not a folder')
  expect(refusal(file).message).toBe(
    `The casebook cannot be opened: there is a file where the folder ${file} should be; choose another folder.`,
  )
  expect(refusal(join(file, 'inside')).refusal).toBe('unavailable')
  expect(readFileSync(file, 'utf8')).toBe('not a folder')
})

test('a folder that cannot be written', () => {
  const dir = join(temporaryFolder(), 'casebook')
  mkdirSync(dir)
  if (process.getuid?.() === 0) {
    // Root may write anywhere: a folder under the database's name is what it cannot write either.
    mkdirSync(join(dir, DATABASE))
  } else {
    chmodSync(dir, 0o500)
  }
  const refused = refusal(dir)
  expect(refused.refusal).toBe('read-only')
  expect(refused.message).toContain('cannot be written')
})

test('a file of other bytes under the name of the database is left as it is', () => {
  const dir = temporaryFolder()
  const bytes = 'These are not the pages of a database. '.repeat(200)
  writeFileSync(join(dir, DATABASE), bytes)
  const refused = refusal(dir)
  expect(refused.refusal).toBe('damaged')
  expect(refused.message).toContain('damaged and was left as it is')
  expect(readFileSync(join(dir, DATABASE), 'utf8')).toBe(bytes)
  expect(existsSync(join(dir, `${DATABASE}-wal`))).toBe(false)
})

test('a full disk and a busy casebook are told apart, and say who is writing', () => {
  const full = fileTrouble(new Error('database or disk is full'), '/casebook')
  expect(String(full)).toContain('full: make room and try again')
  const busy = fileTrouble(new Error('database is locked'), '/casebook', () => ['the desktop app (process 7)'])
  expect(String(busy)).toContain('being written by the desktop app (process 7)')
  const other = new TypeError('a mistake of ours')
  expect(fileTrouble(other, '/casebook')).toBe(other)
})
