import { expect, test } from 'vitest'
import { drafts } from '../../../../casebook/storage/migrations/0005-drafts.ts'
import { migrationsBefore, stepsUpTo, tablesOf } from './steps.ts'

test('brings the tables of drafts and leaves what is there alone', () => {
  const db = migrationsBefore(drafts)
  db.exec(`INSERT INTO cases (id, title) VALUES ('c', 'Kept')`)
  drafts.up(db)
  expect(tablesOf(db)).toEqual(expect.arrayContaining(['attempts', 'draft_versions', 'drafts', 'letter_templates']))
  expect(db.get<{ title: string }>('SELECT title FROM cases')?.title).toBe('Kept')
})

test('a draft belongs to a case and holds well-formed choices; a way of sending is one that is known', () => {
  const db = stepsUpTo(drafts)
  db.exec(`PRAGMA foreign_keys = ON; INSERT INTO cases (id, title) VALUES ('c', 'Kept')`)
  const draft = (caseId: string, choices: string): string =>
    `INSERT INTO drafts (id, case_id, template, kind, addressee, subject, body, choices, quotes, attachments, thread, made_at, changed_at)
     VALUES ('d', '${caseId}', 'narrow', 'narrow', '', '', '', '${choices}', '[]', '[]', '[]', 'now', 'now')`
  expect(() => db.exec(draft('nowhere', '{}'))).toThrow(/FOREIGN KEY/)
  expect(() => db.exec(draft('c', '{'))).toThrow(/CHECK/)
  db.exec(draft('c', '{}'))
  const attempt = `INSERT INTO attempts (entry_id, sent_on, how, addressee) VALUES ('e', '2031-04-01', 'pigeon', '')`
  expect(() => db.exec(attempt)).toThrow(/CHECK/)
})
