import { expect, test } from 'vitest'
import { searchPending } from '../../../../casebook/storage/migrations/0009-search-pending.ts'
import { indexPending } from '../../../../casebook/storage/search-index.ts'
import { stepsUpTo } from './steps.ts'

const found = (db: ReturnType<typeof stepsUpTo>, word: string): number =>
  db.all('SELECT rowid FROM search_index WHERE search_index MATCH ?', word).length
const check = (db: ReturnType<typeof stepsUpTo>): void =>
  db.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`)

test('what is new is found once it is indexed; what goes before that, or after, leaves the index whole', () => {
  const db = stepsUpTo(searchPending)
  const attachments = JSON.stringify([
    { name: 'costs.csv', type: 'text/csv', bytes: 9, hash: '', text: 'groyne ledger' },
  ])
  db.exec(`
    INSERT INTO cases (id, title) VALUES ('c1', 'Harbour wall');
    INSERT INTO letters (id, text, attachments, source, given, print) VALUES
      ('l1', 'please send the repair costs', '${attachments}', '{}', '{}', 'p1'), ('l2', 'a second letter of dredging', '[]', '{}', '{}', 'p2');
    INSERT INTO entries (id, case_id, letter_id, position) VALUES ('e1', 'c1', 'l1', 0), ('e2', 'c1', 'l2', 1);
    DELETE FROM entries WHERE id = 'e2';
    UPDATE cases SET title = 'Quay repairs' WHERE id = 'c1';
  `)
  expect(found(db, 'repair')).toBe(0)
  indexPending(db)
  expect(['repair', 'groyne', 'quay', 'harbour', 'dredging'].map((word) => found(db, word))).toEqual([1, 1, 1, 0, 0])
  check(db)

  db.exec(`UPDATE cases SET title = 'Sea wall' WHERE id = 'c1'; DELETE FROM entries WHERE id = 'e1'`)
  indexPending(db)
  expect(['repair', 'groyne', 'quay', 'sea'].map((word) => found(db, word))).toEqual([0, 0, 0, 1])
  check(db)
  db.exec(`DELETE FROM cases WHERE id = 'c1'`)
  expect(db.all('SELECT n FROM search_docs')).toEqual([])
  check(db)
})

test('a note is indexed as it last stands in the change', () => {
  const db = stepsUpTo(searchPending)
  db.exec(`
    INSERT INTO cases (id) VALUES ('c1');
    INSERT INTO notes (id, case_id, target, text, made_at, changed_at) VALUES ('n1', 'c1', '{}', 'first words', '', '')`)
  db.exec(`UPDATE notes SET text = 'second words' WHERE id = 'n1'`)
  indexPending(db)
  expect([found(db, 'first'), found(db, 'second')]).toEqual([0, 1])
  db.exec(`UPDATE notes SET text = 'third words' WHERE id = 'n1'`)
  indexPending(db)
  expect([found(db, 'second'), found(db, 'third')]).toEqual([0, 1])
  db.exec(`DELETE FROM notes WHERE id = 'n1'`)
  expect(found(db, 'third')).toBe(0)
  check(db)
})
