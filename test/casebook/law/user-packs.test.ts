import { expect, test } from 'vitest'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import { opened } from '../opened.ts'
import { OPEN_CASE } from './letters.ts'

async function withCase() {
  const { client, casebook, dir } = await opened({ today: '2027-03-29' })
  const { cases } = await client.import.bring({ kind: 'paste', text: OPEN_CASE })
  return { client, casebook, dir, id: cases[0]?.id ?? '' }
}

const due = async (client: CasebookClient, id: string) =>
  (await client.case.get({ id })).clocks.find((clock) => clock.kind === 'response')?.due

/** The app's pack of this id with its text changed; fails where the words are not there. */
async function copied(client: CasebookClient, id: string, change: readonly [string | RegExp, string][]) {
  let { text } = await client.law.pack({ id })
  for (const [from, to] of change) {
    expect(text).toMatch(from)
    text = text.replace(from, to)
  }
  return text
}

/** The first rule's limit of 20 working days made 10. */
const SHORTER: readonly [RegExp, string][] = [
  [/"count": 20,/, '"count": 10,'],
  [/"version": \d+/, '"version": 90'],
]

test('every pack of the app, copied as it stands, is taken and changes nothing', async () => {
  const { client } = await withCase()
  const { packs } = await client.law.get()
  expect(packs.length).toBeGreaterThanOrEqual(12)
  for (const { id } of packs) {
    const { text } = await client.law.pack({ id })
    const preview = await client.law.preview({ kind: 'pack', text })
    expect(preview, id).toMatchObject({ ok: true, changes: [], moved: [] })
  }
})

test('a copy with a fault is refused with the line that is wrong, and nothing is kept', async () => {
  const { client } = await withCase()
  const text = await copied(client, 'uk-foia-2000', [[/"section": "[^"]+"/, '"section": ""']])
  const preview = await client.law.preview({ kind: 'pack', text })
  expect(preview.ok).toBe(false)
  if (preview.ok) return
  const line = text.split('\n').findIndex((words) => words.includes('"section": ""')) + 1
  expect(preview.faults.map((fault) => fault.line)).toEqual([line])
  expect((await client.law.get()).packs.every((pack) => pack.origin === 'app')).toBe(true)
})

test('the open clocks that move are listed before a changed pack is taken; then every computation goes by it', async () => {
  const { client, id } = await withCase()
  expect(await due(client, id)).toBe('2027-04-15')
  const [before] = await client.case.list()
  const text = await copied(client, 'uk-foia-2000', SHORTER)
  const preview = await client.law.preview({ kind: 'pack', text })
  if (!preview.ok) throw new Error(preview.faults[0]?.message)
  expect(preview.cases).toBe(1)
  expect(preview.changes.join(' ')).toContain('its limit is counted otherwise')
  expect(preview.moved).toMatchObject([{ caseId: id, moved: [{ kind: 'response', from: '2027-04-15' }] }])
  const to = preview.moved[0]?.moved[0]?.to
  expect(to && to < '2027-04-15').toBe(true)
  // Nothing yet.
  expect(await due(client, id)).toBe('2027-04-15')
  expect(await client.case.list()).toEqual([before])

  expect(await client.law.take({ token: preview.token })).toMatchObject({ clocks: 1 })
  expect(await due(client, id)).toBe(to)
  expect((await client.case.list())[0]?.nextDue?.due).toBe(to)
  expect((await client.clock.due({}))[0]?.due).toBe(to)
  expect((await client.clock.deadline({ regime: 'uk-foia-2000', received: '2027-03-15' })).due).toBe(to)
  expect((await client.law.get()).packs.find((pack) => pack.id === 'uk-foia-2000')?.origin).toBe('changed')
  await expect(client.law.take({ token: preview.token })).rejects.toThrow('no longer held')

  await client.history.undo()
  expect(await due(client, id)).toBe('2027-04-15')
  expect((await client.case.list())[0]?.nextDue?.due).toBe('2027-04-15')
  await client.history.redo()
  expect(await due(client, id)).toBe(to)

  const back = await client.law.preview({ kind: 'drop-pack', id: 'uk-foia-2000' })
  if (!back.ok) throw new Error('refused')
  expect(back.moved).toMatchObject([{ moved: [{ from: to, to: '2027-04-15' }] }])
  await client.law.take({ token: back.token })
  expect(await due(client, id)).toBe('2027-04-15')
})

test('is there for the next process and for one that is open beside it', async () => {
  const { client, id, dir } = await withCase()
  const other = (await opened({ dir, today: '2027-03-29', shell: 'web' })).client
  expect(await due(other, id)).toBe('2027-04-15')
  const preview = await client.law.preview({
    kind: 'pack',
    text: await copied(client, 'uk-foia-2000', SHORTER),
  })
  if (!preview.ok) throw new Error('refused')
  await client.law.take({ token: preview.token })
  const now = await due(client, id)
  expect(now).not.toBe('2027-04-15')
  expect(await due(other, id)).toBe(now)
  expect((await other.case.list())[0]?.nextDue?.due).toBe(now)
  expect(await due((await opened({ dir, today: '2027-03-29' })).client, id)).toBe(now)
})

test('a law of the user’s own: a case can go by it, and it is not removed while one does', async () => {
  const { client, id } = await withCase()
  const text = await copied(client, 'uk-foia-2000', [
    [/"id": "uk-foia-2000"/, '"id": "own-sark"'],
    [/"name": "[^"]+"/, '"name": "Access to Records (Sark) Law"'],
    [/"shortName": "[^"]+"/, '"shortName": "Sark records law"'],
    ...SHORTER,
    [/"calendar": "uk"/, '"calendar": "own-sark"'],
    [
      /\n}\s*$/,
      `,
  "calendars": [
    {
      "id": "own-sark",
      "name": "Sark",
      "source": "The public holidays of the island",
      "sure": "medium",
      "known": { "from": "2020-01-01", "to": "2030-12-31" },
      "rules": [{ "name": "Tide Day", "when": { "on": "03-22" } }]
    }
  ]
}`,
    ],
  ])
  const preview = await client.law.preview({ kind: 'pack', text })
  if (!preview.ok) throw new Error(preview.faults.map((fault) => `${fault.line}: ${fault.message}`).join('\n'))
  expect(preview.moved).toEqual([])
  await client.law.take({ token: preview.token })
  const found = await client.case.update({ id, regime: 'own-sark' })
  const clock = found.clocks.find((one) => one.kind === 'response')
  expect(found.regimeName).toBe('Sark records law')
  expect(clock?.working.find((day) => day.date === '2027-03-22')).toMatchObject({ counts: false, why: 'Tide Day' })
  expect(clock?.due).toBe('2027-03-30')
  await expect(client.law.preview({ kind: 'drop-pack', id: 'own-sark' })).rejects.toThrow('choose another law')
  await client.case.update({ id, regime: 'uk-foia-2000' })
  const gone = await client.law.preview({ kind: 'drop-pack', id: 'own-sark' })
  if (!gone.ok) throw new Error('refused')
  await client.law.take({ token: gone.token })
  expect((await client.law.get()).packs.some((pack) => pack.id === 'own-sark')).toBe(false)
})

test('a list of moved clocks that is no longer true is not taken over', async () => {
  const { client, id } = await withCase()
  const preview = await client.law.preview({
    kind: 'pack',
    text: await copied(client, 'uk-foia-2000', SHORTER),
  })
  if (!preview.ok) throw new Error('refused')
  await client.clock.setFacts({ caseId: id, facts: { calendar: 'england-and-wales' } })
  await expect(client.law.take({ token: preview.token })).rejects.toThrow('look at the list again')
  expect((await client.law.get()).packs.every((pack) => pack.origin === 'app')).toBe(true)
})
