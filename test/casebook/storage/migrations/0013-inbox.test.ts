import { expect, test } from 'vitest'
import { inbox } from '../../../../casebook/storage/migrations/0013-inbox.ts'
import { migrationsBefore, tablesOf } from './steps.ts'

test('a casebook from before has its corrections, and computes what waits anew', () => {
  const db = migrationsBefore(inbox)
  db.exec(`
    INSERT INTO cases (id, title) VALUES ('c1', 'Harbour wall');
    INSERT INTO letters (id, text, attachments, source, given, print) VALUES ('l1', 'words', '[]', '{}', '{}', 'p1');
    INSERT INTO entries (id, case_id, letter_id, position) VALUES ('e1', 'c1', 'l1', 0);
    INSERT INTO corrections (entry_id, field, correction) VALUES ('e1', 'kind', '{}');
    INSERT INTO summaries (case_id, seq, basis, summary) VALUES ('c1', 1, 'b', '{}');
    INSERT INTO case_facts (case_id, title, state, late, basis) VALUES ('c1', 'Harbour wall', 'waiting', 0, '1 1');
  `)
  inbox.up(db)
  expect(tablesOf(db)).toEqual(
    expect.arrayContaining([
      'placements',
      'inbox_answers',
      'loose_letters',
      'waiting',
      'proposed_readings',
      'proposed_cases',
    ]),
  )
  expect(db.all('SELECT entry_id, made_on FROM corrections')).toEqual([{ entry_id: 'e1', made_on: null }])
  expect(db.all('SELECT * FROM summaries')).toEqual([])
  expect(db.get('SELECT basis FROM case_facts')).toEqual({ basis: '' })
})

test('what waits of an entry, and what was settled of it, goes with it', () => {
  const db = migrationsBefore(inbox)
  inbox.up(db)
  db.exec(`
    INSERT INTO cases (id) VALUES ('c1');
    INSERT INTO letters (id, text, attachments, source, given, print) VALUES ('l1', 'words', '[]', '{}', '{}', 'p1');
    INSERT INTO entries (id, case_id, letter_id, position) VALUES ('e1', 'c1', 'l1', 0);
    INSERT INTO waiting (entry_id, case_id, item) VALUES ('e1', 'c1', '{}');
    INSERT INTO placements (entry_id, case_id, why) VALUES ('e1', 'c1', 'why');
    INSERT INTO inbox_answers (entry_id, keys) VALUES ('e1', '[]');
    DELETE FROM entries WHERE id = 'e1';
  `)
  for (const table of ['waiting', 'placements', 'inbox_answers'])
    expect(db.get(`SELECT count(*) AS n FROM ${table}`)).toEqual({ n: 0 })
})
