import { expect, test } from 'vitest'
import { lettersAndCases } from '../../../../casebook/storage/migrations/0001-letters-and-cases.ts'
import { emptyDb, tablesOf } from './steps.ts'

test('brings cases, letters, entries, readings and corrections', () => {
  const db = emptyDb()
  lettersAndCases.up(db)
  expect(tablesOf(db)).toEqual(['cases', 'corrections', 'entries', 'letters', 'readings'])
})

test('an entry without its case or letter is refused, and so is a second correction of one field', () => {
  const db = emptyDb()
  lettersAndCases.up(db)
  const entry = `INSERT INTO entries VALUES ('e', 'c', 'l', 0)`
  expect(() => db.exec(entry)).toThrow(/FOREIGN KEY/)
  db.exec(`INSERT INTO cases (id) VALUES ('c')`)
  db.exec(`INSERT INTO letters (id, text, attachments, source, given, print) VALUES ('l', '', '[]', '{}', '{}', '')`)
  db.exec(entry)
  const correction = `INSERT INTO corrections VALUES ('e', 'kind', '{}')`
  db.exec(correction)
  expect(() => db.exec(correction)).toThrow(/UNIQUE/)
})

test('what should be JSON is JSON', () => {
  const db = emptyDb()
  lettersAndCases.up(db)
  const bad = `INSERT INTO letters (id, text, attachments, source, given, print) VALUES ('l', '', 'no', '{}', '{}', '')`
  expect(() => db.exec(bad)).toThrow(/CHECK/)
})
