import { expect, test } from 'vitest'
import { history } from '../../../../casebook/storage/migrations/0002-history.ts'
import { migrationsBefore, stepsUpTo, tablesOf } from './steps.ts'

test('brings the history beside what is there and leaves that alone', () => {
  const db = migrationsBefore(history)
  db.exec(`INSERT INTO cases (id, title) VALUES ('c', 'Kept')`)
  history.up(db)
  expect(tablesOf(db)).toEqual(expect.arrayContaining(['change_rows', 'changes', 'events', 'case_seqs', 'summaries']))
  expect(db.get<{ title: string }>('SELECT title FROM cases')?.title).toBe('Kept')
})

test('numbers of changes are never used twice, so that history cannot mix two of them up', () => {
  const db = stepsUpTo(history)
  const make = `INSERT INTO changes (name, words, made_at, shell) VALUES ('a', 'a', 'now', 'cli')`
  db.exec(make)
  db.exec('DELETE FROM changes')
  db.exec(make)
  expect(db.get<{ id: number }>('SELECT id FROM changes')?.id).toBe(2)
})
