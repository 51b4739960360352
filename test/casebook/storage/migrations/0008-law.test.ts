import { expect, test } from 'vitest'
import { law } from '../../../../casebook/storage/migrations/0008-law.ts'
import { migrationsBefore, stepsUpTo, tablesOf } from './steps.ts'

test('brings the tables of the law and leaves what is there alone', () => {
  const db = migrationsBefore(law)
  db.exec(`INSERT INTO cases (id, title) VALUES ('c', 'Kept')`)
  law.up(db)
  expect(tablesOf(db)).toEqual(expect.arrayContaining(['clock_facts', 'law_holidays', 'law_packs', 'law_taken']))
  expect(db.get<{ title: string }>('SELECT title FROM cases')?.title).toBe('Kept')
})

test('facts belong to a case and go with it; there is one list of holidays', () => {
  const db = stepsUpTo(law)
  db.exec(`PRAGMA foreign_keys = ON; INSERT INTO cases (id, title) VALUES ('c', 'Kept')`)
  const facts = (id: string, json: string) => `INSERT INTO clock_facts (case_id, facts) VALUES ('${id}', '${json}')`
  expect(() => db.exec(facts('nowhere', '{}'))).toThrow(/FOREIGN KEY/)
  expect(() => db.exec(facts('c', '{'))).toThrow(/CHECK/)
  db.exec(facts('c', '{}'))
  db.exec(`DELETE FROM cases WHERE id = 'c'`)
  expect(db.get<{ n: number }>('SELECT count(*) AS n FROM clock_facts')?.n).toBe(0)
  const list = (n: number) =>
    `INSERT INTO law_holidays (n, facts, origin, hash, changed_at) VALUES (${n}, '{}', 'file', '', '')`
  db.exec(list(1))
  expect(() => db.exec(list(2))).toThrow(/CHECK/)
})
