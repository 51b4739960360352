import { expect, test } from 'vitest'
import { search } from '../../../../casebook/storage/migrations/0006-search.ts'
import type { Db } from '../../../../casebook/storage/sqlite.ts'
import { migrationsBefore, tablesOf } from './steps.ts'

const found = (db: Db, words: string): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM search_index WHERE search_index MATCH ?', words)?.n ?? 0

function filled(): Db {
  const db = migrationsBefore(search)
  const attachments = JSON.stringify([
    { name: 'table.txt', type: 'text/plain', bytes: 3, hash: '', text: 'lamp posts' },
  ])
  db.exec(`INSERT INTO cases (id, title) VALUES ('c', 'Lights')`)
  db.run(
    `INSERT INTO letters (id, text, head, attachments, source, given, print)
     VALUES ('l', 'Dear Council', '{"subject":"Harbour"}', ?, '{}', '{"subject":null}', '')`,
    attachments,
  )
  db.exec(`INSERT INTO entries VALUES ('e', 'c', 'l', 0)`)
  db.exec(
    `INSERT INTO notes (id, case_id, target, text, made_at, changed_at) VALUES ('n', 'c', '{}', 'lamplighter', '', '')`,
  )
  return db
}

test('what was kept before is in the index afterwards: letters, subjects, attachments, notes, titles', () => {
  const db = filled()
  search.up(db)
  for (const words of ['council', 'harbour', 'posts', 'lamplighter', 'lights']) expect(found(db, words)).toBe(1)
  expect(tablesOf(db)).toEqual(expect.arrayContaining(['entry_facts', 'entry_refs', 'case_facts']))
})

test('deleted words are gone from the index itself, not only from its answers', () => {
  const db = filled()
  search.up(db)
  db.exec(`DELETE FROM notes; DELETE FROM entries; DELETE FROM letters; DELETE FROM cases`)
  for (const words of ['council', 'harbour', 'posts', 'lamplighter', 'lights']) expect(found(db, words)).toBe(0)
  expect(db.all('SELECT * FROM search_terms')).toEqual([])
  db.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`)
})
