import { expect, test } from 'vitest'
import { arranged } from '../../../../casebook/storage/migrations/0011-arranged.ts'
import { indexPending } from '../../../../casebook/storage/search-index.ts'
import { migrationsBefore, stepsUpTo, tablesOf } from './steps.ts'

test('letters placed by hand and links between cases have a place; nothing else changes', () => {
  const before = tablesOf(migrationsBefore(arranged))
  expect(tablesOf(stepsUpTo(arranged)).filter((name) => !before.includes(name))).toEqual(['case_links', 'placed'])
})

test('a case is linked with another once, and never with itself', () => {
  const db = stepsUpTo(arranged)
  db.exec(`INSERT INTO cases (id) VALUES ('a'), ('b')`)
  db.exec(`INSERT INTO case_links VALUES ('a', 'b', 'follows-from')`)
  expect(() => db.exec(`INSERT INTO case_links VALUES ('a', 'b', 'appeal-of')`)).toThrow('UNIQUE')
  expect(() => db.exec(`INSERT INTO case_links VALUES ('a', 'a', 'appeal-of')`)).toThrow('CHECK')
  expect(() => db.exec(`INSERT INTO case_links VALUES ('b', 'a', 'likes')`)).toThrow('CHECK')
})

test('an entry and a note that go to another case are found there, and facts of the old one go', () => {
  const db = stepsUpTo(arranged)
  db.exec(`
    INSERT INTO cases (id) VALUES ('a'), ('b');
    INSERT INTO letters (id, text, attachments, source, given, print) VALUES ('l', 'harbour lights', '[]', '{}', '{}', 'p');
    INSERT INTO entries (id, case_id, letter_id, position) VALUES ('e', 'a', 'l', 0);
    INSERT INTO notes (id, case_id, target, text, made_at, changed_at) VALUES ('n', 'a', '{}', 'too bright', '', '')`)
  indexPending(db)
  db.exec(`
    INSERT INTO entry_facts VALUES ('e', 'a', 1, 'request', 'outgoing', NULL, NULL, ' ', 0);
    INSERT INTO entry_refs VALUES ('foi1', 'e');
    UPDATE entries SET case_id = 'b'; UPDATE notes SET case_id = 'b'`)
  expect(db.all('SELECT DISTINCT case_id FROM search_docs WHERE entry_id IS NOT NULL OR note_id IS NOT NULL')).toEqual([
    { case_id: 'b' },
  ])
  expect(db.all('SELECT * FROM entry_facts')).toEqual([])
  expect(db.all('SELECT * FROM entry_refs')).toEqual([])
})
