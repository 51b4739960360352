import { expect, test } from 'vitest'
import { erasures } from '../../../../casebook/storage/migrations/0015-erasures.ts'
import { stepsUpTo } from './steps.ts'

test('only what is known to be removed can be planned', () => {
  const db = stepsUpTo(erasures)
  db.exec(`INSERT INTO erasures (what, name) VALUES ('original', ''), ('snapshot', 'a'), ('log', '')`)
  expect(() => db.exec(`INSERT INTO erasures (what, name) VALUES ('case', 'a')`)).toThrow(/CHECK/)
})
