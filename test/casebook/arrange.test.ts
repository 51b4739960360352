import { beforeEach, expect, test } from 'vitest'
import type { Casebook } from '../../casebook/casebook.ts'
import type { CasebookClient } from '../../casebook/services/router.ts'
import { logicalDump } from '../../casebook/storage/dump.ts'
import type { Case } from '../../core/model/case.ts'
import { LATER, MAIL, OTHER, PAGE } from '../contract/letters.ts'
import { opened } from './opened.ts'

let casebook: Casebook
let client: CasebookClient
let lights: Case

const bring = async (text: string) => (await client.import.bring({ kind: 'paste', text })).cases[0]?.id ?? ''
const bringMail = async (text: string) => {
  const file = new File([text], 'one.eml', { type: 'message/rfc822' })
  return client.import.bring({ kind: 'files', files: [file] })
}
const dump = () => [...logicalDump(casebook.context.store.db)].join('\n')
const titles = async () => (await client.case.list()).map((row) => `${row.title}: ${row.entries}`).toSorted()

beforeEach(async () => {
  ;({ casebook, client } = await opened())
  lights = await client.case.get({ id: await bring(PAGE) })
})

test('a letter moves with its notes, the clocks follow, and undo gives everything back byte for byte', async () => {
  const shelters = await bring(OTHER)
  const refusal = lights.entries[2]?.id ?? ''
  await client.note.add({ on: { kind: 'entry', caseId: lights.id, entryId: refusal }, text: 'Too broad' })
  const before = dump()

  const asked = { do: 'move' as const, entries: [refusal], to: shelters }
  const preview = await client.arrange.preview(asked)
  expect(preview.sentences[0]).toMatch(/^1 letter \(“.+” of 28 March 2031\) goes to “Bus shelters in Little Corran”/)
  expect(preview.cases.map(({ caseId, entries }) => [caseId, entries])).toEqual([
    [shelters, 2],
    [lights.id, 2],
  ])
  expect(preview.cases[1]?.moved.length).toBeGreaterThan(0)
  expect(dump()).toBe(before)

  expect(await client.arrange.apply(asked)).toMatchObject({
    caseId: shelters,
    words: expect.stringMatching(/^Moved 1/),
  })
  const [after, left] = [await client.case.get({ id: shelters }), await client.case.get({ id: lights.id })]
  expect(after.entries.map((entry) => entry.id)).toContain(refusal)
  expect(left.entries).toHaveLength(2)
  expect(left.clocks).not.toEqual(lights.clocks)
  expect(await client.note.list({ caseId: shelters })).toMatchObject([{ text: 'Too broad', on: { caseId: shelters } }])
  expect(await client.search.query({ q: 'broad' })).toMatchObject({ hits: [{ caseId: shelters }] })
  expect((await client.search.query({ q: '43(2)', caseId: shelters })).hits).toHaveLength(1)

  await client.history.undo()
  expect(dump()).toBe(before)
  expect(await client.case.get({ id: lights.id })).toEqual(lights)
  expect((await client.search.query({ q: '43(2)', caseId: lights.id })).hits).toHaveLength(1)
})

test('a case is split; the same page again adds nothing, and a page that has grown joins the part it follows', async () => {
  const [, , refusal] = lights.entries
  const { caseId } = await client.arrange.apply({ do: 'split', entries: [refusal?.id ?? ''], title: 'The contract' })
  expect(await titles()).toEqual(['Cost of the harbour lights: 2', 'The contract: 1'])
  expect(await client.import.bring({ kind: 'paste', text: PAGE })).toMatchObject({ entries: 0, duplicates: 3 })
  expect(await client.import.bring({ kind: 'paste', text: PAGE + LATER })).toMatchObject({
    entries: 1,
    cases: expect.arrayContaining([expect.objectContaining({ id: caseId, entries: 1 })]),
  })
  expect(await titles()).toEqual(['Cost of the harbour lights: 2', 'The contract: 2'])
})

test('two cases become one with all that was said of the first, and links in notes follow', async () => {
  const shelters = await bring(OTHER)
  const third = (await bringMail(MAIL)).cases[0]?.id ?? ''
  await client.arrange.link({ from: shelters, to: third, kind: 'follows-from' })
  await client.note.add({ on: { kind: 'case', caseId: shelters }, text: 'Ask [the clerk](#/case/x)' })
  await client.note.add({ on: { kind: 'case', caseId: lights.id }, text: `See [shelters](#/case/${shelters})` })
  const before = dump()
  const preview = await client.arrange.preview({ do: 'merge', from: shelters, into: lights.id })
  expect(preview.sentences.join(' ')).toMatch(/“Bus shelters in Little Corran” is then no case any more/)
  await client.arrange.apply({ do: 'merge', from: shelters, into: lights.id })
  expect((await client.case.get({ id: lights.id })).entries).toHaveLength(4)
  await expect(client.case.get({ id: shelters })).rejects.toThrow('There is no case')
  expect((await client.note.list({ caseId: lights.id })).map((note) => note.text).toSorted()).toEqual([
    'Ask [the clerk](#/case/x)',
    `See [shelters](#/case/${lights.id})`,
  ])
  expect(await client.arrange.links({ caseId: third })).toMatchObject([{ caseId: lights.id, way: 'from' }])
  expect(await client.import.bring({ kind: 'paste', text: OTHER })).toMatchObject({ entries: 0, duplicates: 1 })
  await client.history.undo()
  expect(dump()).toBe(before)
})

test('one mail that stands in both cases is kept once, with what was said of either', async () => {
  await bringMail(MAIL)
  const [one] = (await client.case.list()).filter((row) => row.title === 'Bus shelters')
  const found = await client.case.get({ id: one?.id ?? '' })
  const { store } = casebook.context
  const letterId = store.db.get<{ id: string }>(
    'SELECT letter_id AS id FROM entries WHERE id = ?',
    found.entries[0]?.id ?? '',
  )
  store.change({ name: 'test', words: 'The same letter in another case' }, (t) => {
    store.db.run(
      `INSERT INTO entries (id, case_id, letter_id, position) VALUES ('twin', ?, ?, 9)`,
      lights.id,
      letterId?.id ?? '',
    )
    casebook.context.views.reread(lights.id)
    t.touch(lights.id)
  })
  await client.entry.correct({ id: 'twin', correction: { field: 'sender', value: 'Wilma' } })
  const before = dump()
  const asked = { do: 'move' as const, entries: ['twin'], to: found.id }
  expect((await client.arrange.preview(asked)).sentences.join(' ')).toContain('has already: each is kept once')
  await client.arrange.apply(asked)
  const after = await client.case.get({ id: found.id })
  expect(after.entries).toMatchObject([{ id: found.entries[0]?.id, sender: 'Wilma' }])
  await client.history.undo()
  expect(dump()).toBe(before)
})

test('a letter out of all cases is not lost, does not come back by itself, and can be put in again', async () => {
  await bringMail(MAIL)
  const mail = (await client.case.list()).find((row) => row.title === 'Bus shelters')
  const entry = (await client.case.get({ id: mail?.id ?? '' })).entries[0]?.id ?? ''
  await client.arrange.apply({ do: 'take-out', entries: [entry] })
  // Nothing else was in that case.
  expect(await titles()).toEqual(['Cost of the harbour lights: 3'])
  expect(await bringMail(MAIL)).toMatchObject({ entries: 0, duplicates: 1 })
  const [loose] = await client.arrange.loose()
  expect(loose).toMatchObject({ title: 'Bus shelters', sender: 'Wilma Underhill', day: '2031-04-07' })
  const { caseId } = await client.arrange.apply({ do: 'put-in', letters: [loose?.id ?? ''], to: lights.id })
  expect(caseId).toBe(lights.id)
  expect((await client.case.get({ id: lights.id })).entries).toHaveLength(4)
  expect(await client.arrange.loose()).toEqual([])
  await client.history.undo()
  await client.history.undo()
  expect(await titles()).toEqual(['Bus shelters: 1', 'Cost of the harbour lights: 3'])
})

test('a case whose last letter goes out of all cases stays where a note hung on that letter', async () => {
  const ids = lights.entries.map((entry) => entry.id)
  const on = { kind: 'entry' as const, caseId: lights.id, entryId: ids[1] ?? '' }
  await client.note.add({ on, text: 'Ring Tobias' })
  await client.arrange.apply({ do: 'take-out', entries: ids })
  expect(await client.note.list({ caseId: lights.id })).toMatchObject([{ text: 'Ring Tobias', on: { kind: 'case' } }])
  expect((await client.case.get({ id: lights.id })).entries).toEqual([])
})

test('the letters of a page that the user took out stay out when the page comes in again', async () => {
  await client.arrange.apply({ do: 'take-out', entries: lights.entries.map((entry) => entry.id) })
  expect(await client.import.bring({ kind: 'paste', text: PAGE })).toMatchObject({
    entries: 0,
    duplicates: 3,
    cases: [],
  })
  expect(await client.arrange.loose()).toHaveLength(3)
})

test('links are seen from both sides, once, and refuse what makes no sense', async () => {
  const shelters = await bring(OTHER)
  await client.arrange.link({ from: lights.id, to: shelters, kind: 'same-subject' })
  const links = await client.arrange.link({ from: lights.id, to: shelters, kind: 'appeal-of' })
  expect(links).toMatchObject([{ caseId: shelters, kind: 'appeal-of', way: 'to' }])
  expect(await client.arrange.links({ caseId: shelters })).toMatchObject([{ caseId: lights.id, way: 'from' }])
  expect((await client.history.list({})).items[0]?.words).toMatch(/^Said that “Cost .+” is an appeal of “Bus /)
  expect(await client.arrange.unlink({ caseId: shelters, other: lights.id })).toEqual([])
  await client.history.undo()
  expect(await client.arrange.links({ caseId: shelters })).toHaveLength(1)
  await expect(client.arrange.link({ from: shelters, to: shelters, kind: 'follows-from' })).rejects.toThrow('itself')
  const entries = lights.entries.map((entry) => entry.id)
  await expect(client.arrange.apply({ do: 'split', entries, title: null })).rejects.toThrow('leave some')
  await expect(client.arrange.apply({ do: 'move', entries, to: lights.id })).rejects.toThrow('already')
  await expect(client.arrange.apply({ do: 'merge', from: shelters, into: shelters })).rejects.toThrow(
    'one and the same',
  )
  await expect(client.arrange.preview({ do: 'put-in', letters: ['zzz'], to: null })).rejects.toThrow('no letter zzz')
})
