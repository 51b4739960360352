import { expect, test } from 'vitest'
import type { Casebook } from '../../../casebook/casebook.ts'
import { putTaken, takenParts } from '../../../casebook/storage/law.ts'
import { opened } from '../opened.ts'
import { OPEN_CASE } from './letters.ts'

/** Puts the casebook back to what an earlier version of the app had brought: ten days for an answer. */
function asIfOlder({ context: { store } }: Casebook): void {
  const parts = takenParts(store.db).map((part) =>
    part.id === 'pack uk-foia-2000'
      ? { ...part, data: part.data.replace('"count":20', '"count":10').replace(/"version":\d+/, '"version":1') }
      : part,
  )
  store.keepUp(() => putTaken(store.db, parts))
}

const due = async (client: Awaited<ReturnType<typeof opened>>['client'], id: string) =>
  (await client.case.get({ id })).clocks.find((clock) => clock.kind === 'response')?.due

test('law that came with a newer app waits until the moved clocks were seen; taking it can be undone', async () => {
  const first = await opened({ today: '2027-03-22' })
  expect((await first.client.law.get()).waiting).toEqual([])
  const { cases } = await first.client.import.bring({ kind: 'paste', text: OPEN_CASE })
  const id = cases[0]?.id ?? ''
  asIfOlder(first.casebook)
  await first.casebook.close()

  const { client } = await opened({ dir: first.dir, today: '2027-03-22' })
  const before = await due(client, id)
  expect(before && before < '2027-04-15').toBe(true)
  expect((await client.law.get()).waiting.join(' ')).toContain('its limit is counted otherwise')
  const preview = await client.law.preview({ kind: 'app' })
  if (!preview.ok) throw new Error('refused')
  expect(preview.moved).toMatchObject([{ caseId: id, moved: [{ from: before, to: '2027-04-15' }] }])
  expect(await due(client, id)).toBe(before)
  await client.law.take({ token: preview.token })
  expect(await due(client, id)).toBe('2027-04-15')
  expect((await client.law.get()).waiting).toEqual([])
  await client.history.undo()
  expect(await due(client, id)).toBe(before)
  expect((await client.law.get()).waiting).not.toEqual([])
})

test('a casebook without cases takes it over by itself: there is no clock to move', async () => {
  const first = await opened()
  asIfOlder(first.casebook)
  await first.casebook.close()
  const { client } = await opened({ dir: first.dir })
  expect((await client.law.get()).waiting).toEqual([])
  expect((await client.clock.deadline({ regime: 'uk-foia-2000', received: '2027-03-15' })).due).toBe('2027-04-15')
})

test('parts that this version cannot read are the app’s', async () => {
  const first = await opened({ today: '2027-03-22' })
  const { cases } = await first.client.import.bring({ kind: 'paste', text: OPEN_CASE })
  const { store } = first.casebook.context
  store.keepUp(() =>
    putTaken(
      store.db,
      takenParts(store.db).map(({ id }) => ({ id, data: '{"of": "another shape"}' })),
    ),
  )
  await first.casebook.close()
  const { client } = await opened({ dir: first.dir, today: '2027-03-22' })
  expect(await due(client, cases[0]?.id ?? '')).toBe('2027-04-15')
})
