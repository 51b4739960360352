import { beforeEach, expect, test } from 'vitest'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import type { Store } from '../../../casebook/storage/store.ts'
import { LATER, MAIL, OTHER, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'

let client: CasebookClient
let store: Store
let lights: string
let shelters: string

const ANSWER = `From: Foi Team <foi@corran.example>
To: Wilma Underhill <wilma@post.example>
Subject: Re: Bus shelters
Date: Fri, 18 Apr 2031 09:00:00 +0100
Message-ID: <answer-1@corran.example>
In-Reply-To: <shelters-1@post.example>
Content-Type: text/plain; charset=utf-8

Dear Ms Underhill,

Thank you for your request, which we received on 7 April 2031. Our reference is CDC-2031-77.

Corran District Council
`
const asMail = (text: string, name: string) => client.import.bring({ kind: 'files', files: [new File([text], name)] })
const row = async (id: string) =>
  [...(await client.case.list()), ...(await client.case.archived())].find((r) => r.id === id)

beforeEach(async () => {
  const open = await opened()
  client = open.client
  store = open.casebook.context.store
  lights = (await client.import.bring({ kind: 'paste', text: PAGE })).cases[0]?.id ?? ''
  shelters = (await asMail(MAIL, 'a.eml')).cases[0]?.id ?? ''
})

test('tags: given to many in one change, written as the first time, taken back by undo', async () => {
  expect(await client.case.tag({ ids: [lights, shelters], add: ['  Harbour   fund '] })).toEqual({ changed: 2 })
  expect(await client.case.tag({ ids: [lights], add: ['harbour FUND', 'urgent'] })).toEqual({ changed: 1 })
  expect((await row(lights))?.tags).toEqual(['Harbour fund', 'urgent'])
  expect(await client.case.tags()).toEqual([
    { tag: 'Harbour fund', cases: 2 },
    { tag: 'urgent', cases: 1 },
  ])
  await client.case.tag({ ids: [lights, shelters], remove: ['HARBOUR FUND'] })
  expect(await client.case.marks({ id: lights })).toEqual({ tags: ['urgent'], archivedOn: null, toRead: [] })
  const { items } = await client.history.list({})
  expect(items.slice(0, 3).map((item) => item.words)).toEqual([
    'Took the tag “HARBOUR FUND” from 2 cases',
    'Gave a case the tags “Harbour fund”, “urgent”',
    'Gave 2 cases the tag “Harbour fund”',
  ])
  for (let n = 0; n < 3; n++) await client.history.undo()
  expect((await row(lights))?.tags).toEqual([])
  for (let n = 0; n < 2; n++) await client.history.redo()
  expect((await row(lights))?.tags).toEqual(['Harbour fund', 'urgent'])
})

test('what changes nothing is no change; a wrong tag or an unknown case changes nothing', async () => {
  await client.case.tag({ ids: [lights], add: ['one'] })
  const before = (await client.history.list({})).items.length
  expect(await client.case.tag({ ids: [lights], add: ['ONE'] })).toEqual({ changed: 0 })
  expect((await client.history.list({})).items).toHaveLength(before)
  await expect(client.case.tag({ ids: [lights], add: ['a, b'] })).rejects.toThrow(/comma/)
  await expect(client.case.tag({ ids: [lights, 'nowhere'], add: ['two'] })).rejects.toThrow(/no case nowhere/)
  expect((await row(lights))?.tags).toEqual(['one'])
})

test('an archived case leaves the desk, what is due and the reminders; search finds it and says so', async () => {
  const told = async () => (await client.reminder.list({})).upcoming.filter((notice) => notice.caseId === shelters)
  await client.reminder.add({ caseId: shelters, anchor: { from: 'day', on: '2031-06-02' }, text: 'Ring them' })
  expect((await told()).length).toBeGreaterThan(1)
  expect(await client.case.archive({ ids: [shelters], archived: true })).toEqual({ changed: 1 })
  expect((await client.case.list()).map((one) => one.id)).toEqual([lights])
  expect(await client.case.archived()).toMatchObject([{ id: shelters, archivedOn: '2031-05-06' }])
  expect((await client.clock.due({})).filter((due) => due.caseId === shelters)).toEqual([])
  expect(await told()).toEqual([])
  const { past } = await client.reminder.list({ caseId: shelters })
  expect(past.length).toBeGreaterThan(1)
  for (const notice of past) expect(notice).toMatchObject({ state: 'gone', because: 'You archived this case.' })
  const { hits } = await client.search.query({ q: 'shelters taken ' })
  expect(hits.map((hit) => [hit.caseId, hit.archived])).toEqual([[shelters, true]])
  expect((await client.search.query({ q: 'is:archived' })).hits.map((hit) => hit.caseId)).toContain(shelters)
  expect((await client.search.query({ q: '-is:archived' })).hits.map((hit) => hit.caseId)).not.toContain(shelters)
  await client.history.undo()
  expect((await told()).length).toBeGreaterThan(1)
  expect((await client.case.list()).map((one) => one.id).toSorted()).toEqual([lights, shelters].toSorted())
})

test('Find narrows by tag', async () => {
  await client.case.tag({ ids: [lights], add: ['night work'] })
  const cases = async (q: string) => [...new Set((await client.search.query({ q })).hits.map((hit) => hit.caseId))]
  expect(await cases('tag:"Night Work"')).toEqual([lights])
  expect(await cases('-tag:"night work"')).toEqual([shelters])
})

test('old letters brought in whole are known to their owner; one that joins a case, or a fresh one, waits to be read', async () => {
  expect((await row(lights))?.toRead).toBe(0)
  await asMail(ANSWER, 'b.eml')
  expect((await row(shelters))?.toRead).toBe(1)
  const [entry] = (await client.case.marks({ id: shelters })).toRead
  const before = (await client.history.list({})).items.length
  await client.entry.seen({ id: entry ?? '' })
  expect((await row(shelters))?.toRead).toBe(0)
  expect((await client.history.list({})).items).toHaveLength(before)
  await client.case.markRead({ ids: [lights, shelters], read: false })
  expect((await client.case.list()).map((one) => one.toRead)).toEqual([1, 1])
  await client.history.undo()
  expect((await client.case.list()).map((one) => one.toRead)).toEqual([0, 0])
})

test('a letter brings an archived case back to the desk, and undo puts both away again', async () => {
  await client.case.archive({ ids: [shelters], archived: true })
  await asMail(ANSWER, 'b.eml')
  expect(await row(shelters)).toMatchObject({ archivedOn: null, toRead: 1 })
  await client.history.undo()
  expect(await row(shelters)).toMatchObject({ archivedOn: '2031-05-06', toRead: 0 })
})

test('marks leave what was computed of the cases as it is', async () => {
  await client.case.list()
  const bases = () => store.db.all('SELECT case_id, seq, basis FROM summaries ORDER BY case_id')
  const seqs = () => store.db.all('SELECT * FROM case_seqs ORDER BY case_id')
  const before = [bases(), seqs()]
  await client.case.tag({ ids: [lights, shelters], add: ['x'] })
  await client.case.archive({ ids: [lights], archived: true })
  await client.reminder.muteMany({ caseIds: [lights, shelters], silent: true })
  await client.case.list()
  expect([bases(), seqs()]).toEqual(before)
})

test('many are silenced in one change', async () => {
  await client.reminder.muteMany({ caseIds: [lights, shelters], silent: true })
  expect((await client.case.list()).map((one) => one.silenced)).toEqual([true, true])
  await client.history.undo()
  expect((await client.case.list()).map((one) => one.silenced)).toEqual([false, false])
})

test('rows as a file: CSV that no spreadsheet takes for a formula, JSON with every field, in the order asked for', async () => {
  await client.case.update({ id: lights, title: '=SUM("a", 2)' })
  await client.case.tag({ ids: [lights], add: ['one', 'two'] })
  const csv = await client.case.rows({ ids: [shelters, lights], form: 'csv' })
  expect(csv).toMatchObject({ name: 'cases-2031-05-06.csv', type: 'text/csv;charset=utf-8' })
  const lines = csv.text.split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toContain('id,title,authority,state')
  expect(lines[1]).toContain(shelters)
  expect(lines[2]).toContain(`${lights},"'=SUM(""a"", 2)",`)
  expect(lines[2]).toContain(',one; two,')
  const json = JSON.parse((await client.case.rows({ ids: [lights], form: 'json' })).text)
  expect(json).toMatchObject([{ id: lights, tags: ['one', 'two'] }])
})

test('the next thing of a row is the move that the case puts forward', async () => {
  await client.import.bring({ kind: 'paste', text: PAGE + LATER })
  for (const id of [lights, shelters]) {
    const main = (await client.draft.moves({ caseId: id })).find((move) => move.weight === 'main')
    expect((await row(id))?.next?.title).toBe(main?.title)
  }
  await client.import.bring({ kind: 'paste', text: OTHER })
})
