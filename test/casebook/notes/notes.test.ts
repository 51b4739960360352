import { beforeEach, expect, test, vi } from 'vitest'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import type { Case } from '../../../core/model/case.ts'
import { PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'

let client: CasebookClient
let found: Case

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T10:00:00Z') })
  client = (await opened()).client
  const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
  found = await client.case.get({ id: cases[0]?.id ?? '' })
  return () => vi.useRealTimers()
})

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
const onCase = () => ({ kind: 'case' as const, caseId: found.id })
const words = async () => (await client.history.list({})).items.map((item) => item.words)

test('a note on a passage keeps its words', async () => {
  const entryId = found.entries[2]?.id ?? ''
  const { text } = await client.entry.open({ id: entryId })
  const start = text.indexOf('section 43(2)')
  const on = { kind: 'passage' as const, caseId: found.id, entryId, span: { start, end: start + 13 } }
  expect(await client.note.add({ on, text: 'No public interest test' })).toMatchObject({ on, quote: 'section 43(2)' })
  const nowhere = { ...on, span: { start: 0, end: text.length + 1 } }
  await expect(client.note.add({ on: nowhere, text: '' })).rejects.toThrow('select its words again')
})

test('a note hangs on something that is there', async () => {
  const caseId = found.id
  const label = found.questions[0]?.label ?? ''
  await client.note.add({ on: { kind: 'question', caseId, label }, text: 'a' })
  await client.note.add({ on: { kind: 'entry', caseId, entryId: found.entries[0]?.id ?? '' }, text: 'b' })
  const wrong = [
    { kind: 'question' as const, caseId, label: '99' },
    { kind: 'entry' as const, caseId, entryId: 'zzz' },
    { kind: 'case' as const, caseId: 'zzz' },
  ]
  for (const on of wrong) await expect(client.note.add({ on, text: 'c' })).rejects.toThrow(/no (question|entry|case)/)
  expect(await client.note.list({ caseId })).toHaveLength(2)
})

test('saved as it is typed: one run of writing is one change, and undo takes it back whole', async () => {
  const { id } = await client.note.add({ on: onCase(), text: 'A' })
  for (const text of ['As', 'Ask', 'Ask T', 'Ask Tobias']) {
    later(5)
    await client.note.edit({ id, text })
  }
  expect(await words()).toEqual(['Wrote a note on a case', 'Brought in 3 letters and opened a case'])
  later(300)
  await client.note.edit({ id, text: 'Ask Tobias on Monday' })
  later(5)
  await client.note.edit({ id, text: 'Ask Tobias on Tuesday' })
  expect((await words())[0]).toBe('Edited a note')
  expect(await words()).toHaveLength(3)
  expect(await client.note.versions({ id })).toEqual([{ savedAt: '2031-05-06T10:00:20.000Z', text: 'Ask Tobias' }])

  await client.history.undo()
  expect(await client.note.list({})).toMatchObject([{ text: 'Ask Tobias' }])
  expect(await client.note.versions({ id })).toEqual([])
  await client.history.redo()
  expect(await client.note.list({})).toMatchObject([{ text: 'Ask Tobias on Tuesday' }])
  await client.history.undo()
  await client.history.undo()
  expect(await client.note.list({})).toEqual([])
})

test('after an undo, writing on is a change of its own', async () => {
  const { id } = await client.note.add({ on: onCase(), text: 'A' })
  await client.note.pin({ id, pinned: true })
  await client.history.undo()
  await client.note.edit({ id, text: 'B' })
  expect((await words()).slice(0, 2)).toEqual(['Edited a note', 'Wrote a note on a case'])
})

test('an edit that changes nothing is no change', async () => {
  const { id } = await client.note.add({ on: onCase(), text: 'A' })
  later(300)
  await client.note.edit({ id, text: 'A' })
  expect(await words()).toHaveLength(2)
})

test('pinned first, then the last changed', async () => {
  for (const text of ['one', 'two', 'three']) {
    later(1)
    await client.note.add({ on: onCase(), text })
  }
  const [, , one] = await client.note.list({ caseId: found.id })
  await client.note.pin({ id: one?.id ?? '', pinned: true })
  expect((await client.note.list({ caseId: found.id })).map((n) => n.text)).toEqual(['one', 'three', 'two'])
})

test('checklists are tasks, soonest first; ticking one is a change', async () => {
  const text = [
    '# To do',
    '- [ ] Ask for the table',
    '- [x] Write down the call',
    '* [ ] Complain by 2031-06-01',
    '```',
    '- [ ] code',
    '```',
  ]
  const note = await client.note.add({ on: onCase(), text: text.join('\n') })
  expect(await client.note.tasks({})).toMatchObject([
    { text: 'Complain by 2031-06-01', due: '2031-06-01', line: 4, done: false },
    { text: 'Ask for the table', due: null, line: 2, done: false },
  ])
  expect(await client.note.tasks({ open: false })).toHaveLength(3)
  const ticked = await client.note.tick({ noteId: note.id, line: 4, done: true })
  expect(ticked.text).toBe(text.join('\n').replace('* [ ]', '* [x]'))
  expect((await words())[0]).toBe('Ticked a task')
  await expect(client.note.tick({ noteId: note.id, line: 6, done: true })).rejects.toThrow('no item of a checklist')
  await expect(client.note.tick({ noteId: note.id, line: 99, done: true })).rejects.toThrow('no item of a checklist')
})

test('a removed note comes back with its wordings', async () => {
  const { id } = await client.note.add({ on: onCase(), text: 'A' })
  later(300)
  await client.note.edit({ id, text: 'B' })
  await client.note.remove({ id })
  await expect(client.note.edit({ id, text: 'C' })).rejects.toThrow('undo brings it back')
  await client.history.undo()
  expect(await client.note.versions({ id })).toMatchObject([{ text: 'A' }])
})
