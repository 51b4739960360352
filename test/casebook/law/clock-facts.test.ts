import { expect, test } from 'vitest'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import type { Case } from '../../../core/model/case.ts'
import { opened } from '../opened.ts'
import { QUESTIONED } from './letters.ts'

async function questioned() {
  const { client, casebook } = await opened({ today: '2027-03-29' })
  const kept = await client.import.bring({ kind: 'paste', text: QUESTIONED })
  const found = await client.case.get({ id: kept.cases[0]?.id ?? '' })
  return { client, casebook, found }
}

const response = (found: Case) => found.clocks.find((clock) => clock.kind === 'response')
const again = (client: CasebookClient, found: Case): Promise<Case> => client.case.get({ id: found.id })
const question = (found: Case): string =>
  found.entries.find((entry) => entry.kind === 'clarification-request')?.id ?? 'none'

test('a question that was not needed stops nothing, with the reason beside it, and undo puts it back', async () => {
  const { client, found } = await questioned()
  expect(response(found)?.due).toBe('2027-04-21')
  const { facts, moved } = await client.clock.setFacts({
    caseId: found.id,
    facts: { unneeded: [{ entry: question(found), reason: 'There is only one bridge.' }] },
  })
  expect(moved).toMatchObject([{ kind: 'response', from: '2027-04-21', to: '2027-04-15' }])
  expect(await client.clock.facts({ caseId: found.id })).toEqual(facts)
  const now = response(await again(client, found))
  expect(now?.due).toBe('2027-04-15')
  expect(now?.assumptions.map((one) => one.what).join(' ')).toContain('There is only one bridge.')
  expect(now?.rivals).toContainEqual(expect.objectContaining({ reading: 'clarification', due: '2027-04-21' }))
  await client.history.undo()
  expect(response(await again(client, found))?.due).toBe('2027-04-21')
  expect((await client.clock.facts({ caseId: found.id })).unneeded).toEqual([])
})

test('another sort of body, another calendar and events move the clocks and the row of the desk', async () => {
  const { client, found } = await questioned()
  const set = (facts: Parameters<typeof client.clock.setFacts>[0]['facts']) =>
    client.clock.setFacts({ caseId: found.id, facts })
  await set({ body: 'school' })
  const closed = { kind: 'closed', on: '2027-04-05', to: '2027-04-16' } as const
  await set({ events: [{ id: 'easter', reference: null, event: closed, reason: 'Easter holidays' }] })
  const school = response(await again(client, found))
  expect(school?.rule).toMatch(/school/i)
  expect(school && school.due > '2027-04-21').toBe(true)
  expect(school?.assumptions.map((one) => one.what).join(' ')).toContain('Easter holidays')
  const [row] = await client.case.list()
  expect(row?.nextDue?.due).toBe(school?.due)

  await set({ body: null, events: [], calendar: 'england-and-wales' })
  expect(response(await again(client, found))?.calendar).toBe('england-and-wales')
  await set({ calendar: null })
  expect(response(await again(client, found))?.due).toBe('2027-04-21')
})

test('what makes no sense is refused with a sentence and changes nothing', async () => {
  const { client, found } = await questioned()
  const set = (facts: Parameters<typeof client.clock.setFacts>[0]['facts']) =>
    client.clock.setFacts({ caseId: found.id, facts })
  const event = (given: object) =>
    set({
      events: [{ id: 'e', reference: null, reason: null, event: { kind: 'fee-paid', on: '2027-04-01', ...given } }],
    })
  await expect(set({ calendar: 'atlantis' })).rejects.toThrow('no calendar “atlantis”')
  await expect(event({ on: '2027-02-30' })).rejects.toThrow('no day 2027-02-30')
  await expect(event({ kind: 'closed' })).rejects.toThrow('until when')
  await expect(event({ kind: 'closed', to: '2027-03-01' })).rejects.toThrow('before it begins')
  await expect(set({ unneeded: [{ entry: 'nobody', reason: null }] })).rejects.toThrow('asks what you mean')
  expect((await client.history.list({ limit: 5 })).items.map((item) => item.name)).toEqual(['import.bring'])
})

test('what if counts with the facts of the case, gives their evidence, and touches nothing', async () => {
  const { client, found } = await questioned()
  const before = await client.history.list({ limit: 5 })
  const nothing = await client.clock.whatIf({ caseId: found.id, changes: [] })
  expect(nothing.moved).toEqual([])
  expect(nothing.clocks).toEqual(found.clocks)
  expect(nothing.clocks.some((clock) => clock.evidence.length > 0)).toBe(true)
  const { moved } = await client.clock.whatIf({
    caseId: found.id,
    changes: [{ kind: 'unneeded', entry: question(found) }],
  })
  expect(moved).toMatchObject([{ kind: 'response', from: '2027-04-21', to: '2027-04-15' }])
  expect(await again(client, found)).toEqual(found)
  expect(await client.history.list({ limit: 5 })).toEqual(before)
})

test('a day of receipt that the user sets stands with its reason', async () => {
  const { client, found } = await questioned()
  const first = found.entries[0]?.id ?? ''
  const reason = 'It went out after midnight.'
  await client.entry.correct({
    id: first,
    correction: { field: 'receivedByAuthority', value: '2027-03-16', reason },
  })
  const said = response(await again(client, found))?.assumptions[0]?.what
  expect(said).toBe(`Received on Tuesday 16 March 2027, as you set it. Your reason: “${reason}”.`)
})
