import { expect, test } from 'vitest'
import { searchDrafts } from '../../../../casebook/storage/migrations/0014-search-drafts.ts'
import { indexPending } from '../../../../casebook/storage/search-index.ts'
import { stepsUpTo } from './steps.ts'

type Db = ReturnType<typeof stepsUpTo>

const found = (db: Db, word: string): number => {
  indexPending(db)
  return db.all('SELECT rowid FROM search_index WHERE search_index MATCH ?', word).length
}
const check = (db: Db): void => db.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`)
const draft = (db: Db, id: string, subject: string, body: string): void =>
  db.exec(`INSERT INTO drafts (id, case_id, template, kind, addressee, subject, body, choices, quotes, attachments, thread, made_at, changed_at)
    VALUES ('${id}', 'c1', 'chaser', 'chaser', '', '${subject}', '${body}', '{}', '[]', '[]', '[]', '', '')`)

function letters(db: Db): void {
  db.exec(`
    INSERT INTO cases (id, title) VALUES ('c1', 'Harbour wall');
    INSERT INTO letters (id, text, attachments, source, given, print) VALUES ('l1', 'repair costs', '[]', '{}', '{}', 'p1');
    INSERT INTO entries (id, case_id, letter_id, position) VALUES ('e1', 'c1', 'l1', 0);
    INSERT INTO notes (id, case_id, target, text, made_at, changed_at) VALUES ('n1', 'c1', '{}', 'tide tables', '', '')`)
}

test('what was there stays found under its number; a draft is found by subject and words as it last stands', () => {
  const db = stepsUpTo(searchDrafts)
  letters(db)
  draft(db, 'd1', 'Reminder of May', 'nothing has come about groynes')
  expect(['harbour', 'repair', 'tide', 'reminder', 'groynes'].map((word) => found(db, word))).toEqual([1, 1, 1, 1, 1])
  db.exec(`UPDATE drafts SET body = 'nothing has come about sluices' WHERE id = 'd1'`)
  expect(['groynes', 'sluices', 'reminder'].map((word) => found(db, word))).toEqual([0, 1, 1])
  db.exec(`UPDATE drafts SET body = 'weirs' WHERE id = 'd1'; UPDATE drafts SET body = 'locks' WHERE id = 'd1'`)
  expect(['sluices', 'weirs', 'locks'].map((word) => found(db, word))).toEqual([0, 0, 1])
  check(db)
})

test('a sent draft is found only as its letter; taken back it is found again; a deleted one is not', () => {
  const db = stepsUpTo(searchDrafts)
  letters(db)
  draft(db, 'd1', 'Reminder', 'dredging')
  expect(found(db, 'dredging')).toBe(1)
  db.exec(`UPDATE drafts SET sent_entry_id = 'e1' WHERE id = 'd1'`)
  expect(found(db, 'dredging')).toBe(0)
  db.exec(`UPDATE drafts SET sent_entry_id = NULL WHERE id = 'd1'`)
  expect(found(db, 'dredging')).toBe(1)
  db.exec(`DELETE FROM drafts WHERE id = 'd1'`)
  expect(found(db, 'dredging')).toBe(0)
  expect(db.all(`SELECT n FROM search_docs WHERE what = 'draft'`)).toEqual([])
  check(db)
})
