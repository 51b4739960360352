import { expect, test } from 'vitest'
import { packedOriginals } from '../../../../casebook/storage/migrations/0007-packed-originals.ts'
import { stepsUpTo } from './steps.ts'

test('an original lies in one place only', () => {
  const db = stepsUpTo(packedOriginals)
  const put = `INSERT INTO packed VALUES ('ab', 'one.tar', 512, 10)`
  db.exec(put)
  expect(() => db.exec(put)).toThrow(/UNIQUE/)
})
