import { expect, test } from 'vitest'
import { notes } from '../../../../casebook/storage/migrations/0004-notes.ts'
import { migrationsBefore, tablesOf } from './steps.ts'

test('brings notes and their wordings; changes made before belong to no run', () => {
  const db = migrationsBefore(notes)
  db.exec(`INSERT INTO changes (name, words, made_at, shell) VALUES ('a', 'a', 'now', 'cli')`)
  notes.up(db)
  expect(tablesOf(db)).toEqual(expect.arrayContaining(['notes', 'note_versions']))
  expect(db.get<{ run: string | null }>('SELECT run FROM changes')).toEqual({ run: null })
})
