import { expect, test } from 'vitest'
import { gists } from '../../../../casebook/storage/migrations/0012-gists.ts'
import { stepsUpTo } from './steps.ts'

test('a gist goes with its case, and what was made after what is kept once for each thing', () => {
  const db = stepsUpTo(gists)
  db.exec(`
    INSERT INTO cases (id, title) VALUES ('c1', 'Weir gates'), ('c2', 'Bus lanes');
    INSERT INTO case_gists (case_id, seq, engine, gist) VALUES ('c1', 3, 1, '{}'), ('c2', 4, 1, '{}');
    DELETE FROM cases WHERE id = 'c1';
    INSERT INTO made_after (what, basis) VALUES ('notices', '7 2031-02-03')`)
  expect(db.all('SELECT case_id FROM case_gists')).toEqual([{ case_id: 'c2' }])
  expect(() => db.exec(`INSERT INTO made_after (what, basis) VALUES ('notices', 'x')`)).toThrow(/UNIQUE/)
  expect(() => db.exec(`INSERT INTO case_gists (case_id, seq, engine, gist) VALUES ('c3', 1, 1, 'no')`)).toThrow()
})
