import { expect, test } from 'vitest'
import { desk } from '../../../../casebook/storage/migrations/0010-desk.ts'
import { migrationsBefore, stepsUpTo, tablesOf } from './steps.ts'

const count = (db: ReturnType<typeof stepsUpTo>, table: string): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0

test('brings the tables of the desk, leaves cases alone and lets rows be computed anew', () => {
  const db = migrationsBefore(desk)
  db.exec(`INSERT INTO cases (id, title) VALUES ('c', 'Kept');
    INSERT INTO summaries (case_id, seq, basis, summary) VALUES ('c', 1, 'engine 1', '{}')`)
  desk.up(db)
  expect(tablesOf(db)).toEqual(
    expect.arrayContaining(['authority_names', 'case_archive', 'case_tags', 'desk_views', 'to_read']),
  )
  expect(db.get<{ title: string }>('SELECT title FROM cases')?.title).toBe('Kept')
  expect(count(db, 'summaries')).toBe(0)
})

test('a tag is the same however it is cased, and all goes with its case', () => {
  const db = stepsUpTo(desk)
  db.exec(`INSERT INTO cases (id) VALUES ('c');
    INSERT INTO letters (id, text, attachments, source, given, print) VALUES ('l', 'x', '[]', '{}', '{}', 'p');
    INSERT INTO entries (id, case_id, letter_id, position) VALUES ('e', 'c', 'l', 0);
    INSERT INTO case_tags VALUES ('c', 'Urgent'); INSERT INTO case_archive VALUES ('c', '2031-05-06'); INSERT INTO to_read VALUES ('e')`)
  expect(() => db.exec(`INSERT INTO case_tags VALUES ('c', 'urgent')`)).toThrow(/UNIQUE/)
  expect(() => db.exec(`INSERT INTO to_read VALUES ('nowhere')`)).toThrow(/FOREIGN KEY/)
  expect(() => db.exec(`INSERT INTO authority_names VALUES ('a', 'a')`)).toThrow(/CHECK/)
  db.exec(`DELETE FROM entries; DELETE FROM cases`)
  expect(['case_tags', 'case_archive', 'to_read'].map((table) => count(db, table))).toEqual([0, 0, 0])
})
