import { expect, test } from 'vitest'
import { ENGINE } from '../../core/reading/keyed.ts'
import { OTHER, PAGE } from '../contract/letters.ts'
import type { Store } from '../../casebook/storage/store.ts'
import { opened } from './opened.ts'

/** Writes readings as another reader left them. */
const readBefore = (store: Store, sql: string): void =>
  void store.keepUp((t) => {
    store.db.exec(sql)
    for (const { id } of store.db.all<{ id: string }>('SELECT id FROM cases')) t.touch(id)
  })

test('a failure in the middle of taking over leaves all as it was, and what was looked at is still there', async () => {
  const { client, casebook } = await opened()
  const { store } = casebook.context
  for (const text of [PAGE, OTHER]) await client.import.bring({ kind: 'paste', text })
  readBefore(
    store,
    `UPDATE readings SET engine = ${ENGINE - 1},
       reading = json_set(reading, '$.engine', ${ENGINE - 1}, '$.kind.value', 'other', '$.direction.why', 'as before')`,
  )
  for await (const _ of await client.reread.look()) continue
  const kinds = async () => {
    const cases = await client.case.list()
    const found = await Promise.all(cases.map(({ id }) => client.case.get({ id })))
    return found.flatMap((one) => one.entries.map((entry) => entry.kind)).toSorted()
  }
  expect((await client.reread.standing()).changed).toEqual({ letters: 4, cases: 2 })
  const last = (await client.reread.list({})).cases.at(-1)?.letters.at(-1)?.entryId ?? ''
  store.db.exec(
    `CREATE TEMP TRIGGER broken BEFORE UPDATE ON main.readings WHEN OLD.entry_id = '${last}' BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END`,
  )
  await expect(client.reread.take({})).rejects.toThrow()
  store.db.exec('DROP TRIGGER temp.broken')
  expect(await kinds()).toEqual(['other', 'other', 'other', 'other'])
  expect((await client.history.list({})).items.map((item) => item.name)).not.toContain('reread.take')
  expect(await client.reread.take({})).toMatchObject({ letters: 4, cases: 2, left: 0 })
  expect(await kinds()).toEqual(['acknowledgement', 'partial-disclosure', 'request', 'request'])
  await client.history.undo()
  expect(await kinds()).toEqual(['other', 'other', 'other', 'other'])
})

test('a case that is gone, or whose letters changed, is not written to', async () => {
  const { client, casebook } = await opened()
  const { store } = casebook.context
  await client.import.bring({ kind: 'paste', text: PAGE })
  await client.import.bring({ kind: 'paste', text: OTHER })
  readBefore(store, `UPDATE readings SET reading = json_set(reading, '$.kind.value', 'other')`)
  for await (const _ of await client.reread.look()) continue
  await client.history.undo()
  expect(await client.reread.take({})).toMatchObject({ cases: 1, left: 1 })
  expect((await client.case.list()).length).toBe(1)
})
