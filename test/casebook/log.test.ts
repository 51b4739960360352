import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Casebook } from '../../casebook/casebook.ts'
import { anchored } from '../../casebook/log/exchange.ts'
import type { CasebookClient } from '../../casebook/services/router.ts'
import { logicalDump } from '../../casebook/storage/dump.ts'
import type { LogEntry } from '../../core/contract/log.ts'
import type { Case } from '../../core/model/case.ts'
import { PAGE } from '../contract/letters.ts'
import { opened } from './opened.ts'

let casebook: Casebook
let client: CasebookClient
let found: Case

const fixture = (name: string, as: string): File =>
  new File([readFileSync(join(import.meta.dirname, '..', 'fixtures', 'intake', name))], as, { type: 'application/pdf' })
const dump = () => [...logicalDump(casebook.context.store.db)].join('\n')
const call: LogEntry = {
  what: 'call',
  on: '2031-03-20',
  who: 'Tobias Renn',
  text: 'He says that the answer is being typed and will go out by the end of the month.',
  reference: 'FOI/2031/0417',
  kind: null,
  proof: null,
}
const posted: LogEntry = {
  what: 'letter-out',
  on: '2031-04-02',
  who: 'Saltmere Borough Council, Quay Street',
  text: 'Dear Saltmere Borough Council,\n\nI ask for an internal review of your refusal of 28 March 2031.\n\nYours faithfully,\nWilma Underhill',
  reference: null,
  kind: null,
  proof: 'AB 1234',
}

beforeEach(async () => {
  ;({ casebook, client } = await opened())
  const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
  found = await client.case.get({ id: cases[0]?.id ?? '' })
})

test('a call stands in its place in the story and moves no clock', async () => {
  const before = dump()
  const { entry, said } = await client.log.add({ caseId: found.id, entry: call })
  const after = await client.case.get({ id: found.id })
  expect(said).toEqual([])
  expect(after.entries.map((one) => one.id).indexOf(entry)).toBe(2)
  expect(after.entries[2]).toMatchObject({
    kind: 'call',
    direction: 'note',
    story: 'Phone call with Tobias Renn',
    date: '2031-03-20',
    references: ['FOI/2031/0417'],
    byHand: true,
  })
  const days = (c: Case) => c.clocks.map(({ id, due, state }) => [id, due, state])
  expect(days(after)).toEqual(days(found))
  expect((await client.history.list({})).items[0]?.words).toBe('Entered a phone call of 20 March 2031')
  expect(await client.log.get({ id: entry })).toMatchObject({ entry: call, files: [] })
  await client.history.undo()
  expect(dump()).toBe(before)
})

test('a letter that went by post is read like any other, moves the clocks, and stands in the service ledger', async () => {
  const { entry } = await client.log.add({ caseId: found.id, entry: posted })
  const after = await client.case.get({ id: found.id })
  expect(after.entries.at(-1)).toMatchObject({ id: entry, kind: 'review-request', direction: 'outgoing' })
  expect(after.clocks.filter((clock) => clock.kind === 'internal-review').length).toBeGreaterThan(0)
  expect(found.clocks.filter((clock) => clock.kind === 'internal-review')).toEqual([])
  expect((await client.draft.attempts({ caseId: found.id })).find((one) => one.entry === entry)).toMatchObject({
    how: 'post',
    on: '2031-04-02',
    to: 'Saltmere Borough Council, Quay Street',
    proof: 'AB 1234',
  })
})

test('a scan is kept as it is; its words are read where it has a text layer, else it is said to have none', async () => {
  const came: LogEntry = { ...call, what: 'letter-in', who: 'Saltmere Borough Council', text: '', reference: null }
  const worded = await client.log.add({
    caseId: found.id,
    entry: came,
    files: [fixture('letter-by-chromium.pdf', 'letter.pdf')],
  })
  expect(worded.said).toEqual([])
  const letter = await client.entry.open({ id: worded.entry })
  expect(letter.text.length).toBeGreaterThan(100)
  expect(await casebook.context.originals.has(letter.attachments[0]?.hash ?? '')).toBe(true)
  expect(await client.log.get({ id: worded.entry })).toMatchObject({ entry: { text: '' } })

  const scan = await client.log.add({
    caseId: found.id,
    entry: { ...came, kind: 'refusal' },
    files: [fixture('scan-by-chromium.pdf', 'scan.pdf')],
  })
  expect(scan.said).toEqual([expect.stringContaining('scan.pdf has no text layer')])
  expect((await client.entry.open({ id: scan.entry })).entry).toMatchObject({ kind: 'refusal', direction: 'incoming' })
})

test('what was entered can be changed: the story, the files, and passages that notes hang on', async () => {
  const { entry } = await client.log.add({
    caseId: found.id,
    entry: call,
    files: [fixture('scan-by-chromium.pdf', 'scan.pdf')],
  })
  const start = call.text.indexOf('being typed')
  const span = { start, end: start + 'being typed'.length }
  await client.note.add({ on: { kind: 'passage', caseId: found.id, entryId: entry, span }, text: 'For a month' })
  const before = dump()
  const { files } = (await client.log.get({ id: entry })) ?? { files: [] }
  const text = `He rang back. ${call.text}`
  await client.log.edit({
    id: entry,
    entry: { ...call, what: 'meeting', on: '2031-04-01', text },
    keep: files.map((one) => one.hash),
  })
  const after = await client.case.get({ id: found.id })
  expect(after.entries.at(-1)).toMatchObject({ id: entry, kind: 'meeting', story: 'Meeting with Tobias Renn' })
  const [note] = await client.note.list({ caseId: found.id })
  expect(note?.on).toMatchObject({ span: { start: start + 14, end: start + 25 } })
  expect(await client.search.query({ q: 'rang' })).toMatchObject({ hits: [{ entryId: entry }] })
  expect((await client.entry.open({ id: entry })).attachments).toHaveLength(1)
  await client.log.edit({ id: entry, entry: { ...call, text: 'Nothing of it.' }, keep: [] })
  expect((await client.note.list({ caseId: found.id }))[0]?.on).toMatchObject({ kind: 'entry', entryId: entry })
  await client.history.undo()
  await client.history.undo()
  expect(dump()).toBe(before)
})

test('a first letter on paper opens a case; a change of it is no change of letters that came otherwise', async () => {
  const entry: LogEntry = {
    ...posted,
    text: 'Dear Council,\n\nUnder the Freedom of Information Act please send me the rota.',
  }
  const { caseId } = await client.log.add({ caseId: null, title: 'The rota', entry })
  expect(await client.case.get({ id: caseId })).toMatchObject({ title: 'The rota', entries: [{ kind: 'request' }] })
  const read = found.entries[0]?.id ?? ''
  expect(await client.log.get({ id: read })).toBe(null)
  await expect(client.log.edit({ id: read, entry, keep: [] })).rejects.toThrow('not made by hand')
  await expect(client.log.add({ caseId, entry: { ...entry, on: '2031-02-30' } })).rejects.toThrow('no day 2031-02-30')
  await expect(client.log.add({ caseId, entry: { ...entry, on: '2031-05-07' } })).rejects.toThrow('still to come')
  await expect(client.log.add({ caseId, entry: { ...entry, kind: 'refusal' } })).rejects.toThrow('different kinds')
  await expect(client.log.add({ caseId: 'zzz', entry })).rejects.toThrow('no case zzz')
})

test('of words that stand twice a passage takes the nearest', () => {
  const on = { kind: 'passage' as const, caseId: 'c', entryId: 'e', span: { start: 20, end: 23 } }
  expect(anchored(on, 'fee', 'a fee, and much later a fee')).toMatchObject({ span: { start: 24, end: 27 } })
  expect(anchored(on, 'fee', 'nothing')).toEqual({ kind: 'entry', caseId: 'c', entryId: 'e' })
})
