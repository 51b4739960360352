import { expect, test } from 'vitest'
import { digestDetails } from '../../../../casebook/storage/migrations/0016-digest-details.ts'
import { migrationsBefore } from './steps.ts'

test('what was kept whole is computed again, in two halves', () => {
  const db = migrationsBefore(digestDetails)
  const keep = (more: string, values: string) =>
    db.exec(`INSERT INTO summaries (case_id, seq, basis, summary${more}) VALUES ('c', 1, 'b', '{}'${values})`)
  keep('', '')
  digestDetails.up(db)
  expect(db.all('SELECT * FROM summaries')).toEqual([])
  expect(() => keep(', details', `, '{'`)).toThrow(/CHECK/)
  keep(', details', `, '{"dues":[]}'`)
  expect(db.all('SELECT details FROM summaries')).toEqual([{ details: '{"dues":[]}' }])
})
