import { expect, test } from 'vitest'
import { MAIL, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'

test('running clocks and how authorities answered: the same whether they were kept, are gone or were made after something else', async () => {
  const { client, casebook } = await opened()
  const { db } = casebook.context.store
  await client.import.bring({ kind: 'paste', text: PAGE })
  await client.import.bring({ kind: 'files', files: [new File([MAIL], 'a.eml')] })
  const asked = async () => ({ due: await client.clock.due({}), authorities: await client.authority.list() })
  const kept = () => db.all('SELECT case_id, seq, basis, details FROM summaries ORDER BY case_id')
  const first = await asked()
  const rows = kept()
  expect(first.due.length).toBeGreaterThan(0)
  expect(rows).toHaveLength(2)

  db.exec('DELETE FROM summaries')
  expect(await asked()).toEqual(first)
  expect(kept()).toEqual(rows)

  db.exec(`UPDATE summaries SET basis = 'another', details = '{"dues":[],"answers":[]}'`)
  expect(await asked()).toEqual(first)
  expect(kept()).toEqual(rows)
})
