import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ORPCError } from '@orpc/client'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { contract } from '../../core/contract/contract.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { LATER, OTHER, PAGE } from './letters.ts'
import { transports, type Client } from './transports.ts'

const sentence = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => new Error('the call was answered'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ORPCError)) throw error
  return `${error.code}: ${error.message}`
}

describe.each(transports)('over $name', ({ connect }) => {
  let casebook: Casebook
  let client: Client
  let close: () => Promise<void>

  beforeEach(async () => {
    const dir = temporaryFolder()
    casebook = await openCasebook({ dir, shell: 'web', settings: memoryStore(), today: '2031-05-06' })
    ;({ client, close } = await connect(casebook))
  })
  afterEach(async () => {
    await close()
    await casebook.close()
  })

  async function kept(text: string) {
    const { token } = await client.import.preview({ kind: 'paste', text })
    return client.import.keep({ token })
  }

  async function firstCase() {
    const { cases } = await kept(PAGE)
    const id = cases[0]?.id ?? ''
    return client.case.get({ id })
  }

  test('app.info says what is open, and the day', async () => {
    expect(await client.app.info()).toMatchObject({ shell: 'web', today: '2031-05-06', cases: 0 })
  })

  test('app.openExample keeps one example however often it is opened', async () => {
    const { caseId } = await client.app.openExample()
    expect(await client.app.openExample()).toEqual({ caseId })
    const rows = await client.case.list()
    expect(rows.map((row) => row.id)).toEqual([caseId])
    const example = await client.case.get({ id: caseId })
    expect(example.entries.length).toBeGreaterThan(2)
  })

  test('import.preview shows and keeps nothing; import.keep keeps what was shown, once', async () => {
    const preview = await client.import.preview({ kind: 'paste', text: PAGE })
    const shown = preview.cases[0]
    expect(preview.cases).toHaveLength(1)
    expect(shown?.new).toBe(true)
    expect(shown?.newEntries).toBe(3)
    expect(Object.values(shown?.texts ?? {}).join('\n')).toContain('harbour lights')
    expect(await client.case.list()).toEqual([])

    const result = await client.import.keep({ token: preview.token })
    expect(result).toMatchObject({ entries: 3, duplicates: 0, problems: [] })
    const found = await client.case.get({ id: result.cases[0]?.id ?? '' })
    expect(found).toEqual(shown?.case)
    expect(await sentence(client.import.keep({ token: preview.token }))).toContain('no longer held')
  })

  test('import.drop forgets a preview', async () => {
    const { token } = await client.import.preview({ kind: 'paste', text: PAGE })
    expect(await client.import.drop({ token })).toEqual({})
    expect(await sentence(client.import.keep({ token }))).toContain('NOT_FOUND')
  })

  test('the same page twice adds nothing; a page that has grown adds what is new, in its place', async () => {
    const first = await kept(PAGE)
    const id = first.cases[0]?.id ?? ''
    expect(await kept(PAGE)).toMatchObject({ cases: [{ id, new: false, entries: 0 }], entries: 0, duplicates: 3 })
    const grown = await kept(PAGE + LATER)
    expect(grown).toMatchObject({ cases: [{ id, new: false, entries: 1 }], entries: 1, duplicates: 3 })
    const found = await client.case.get({ id })
    expect(found.entries).toHaveLength(4)
    const last = await client.entry.open({ id: found.entries[3]?.id ?? '' })
    expect(last.text).toContain('internal review')
    expect(await client.case.list()).toHaveLength(1)
  })

  test('another matter is another case', async () => {
    await kept(PAGE)
    expect((await kept(OTHER)).cases).toMatchObject([{ new: true, entries: 1 }])
    expect(await client.case.list()).toHaveLength(2)
  })

  test('import.bring reads files by their bytes', async () => {
    const file = new File([PAGE], 'harbour.txt', { type: 'text/plain' })
    const result = await client.import.bring({ kind: 'files', files: [file] })
    expect(result).toMatchObject({ entries: 3, cases: [{ new: true, entries: 3 }] })
  })

  test('import.bringPaths is refused to a page', async () => {
    expect(await sentence(client.import.bringPaths({ paths: ['/etc/hostname'] }))).toContain('Only the command line')
  })

  test('case.list and case.get agree; case.get of nothing says so', async () => {
    const found = await firstCase()
    expect(await client.case.list()).toMatchObject([{ id: found.id, title: found.title, entries: 3 }])
    expect(await sentence(client.case.get({ id: 'nothing' }))).toBe(
      'NOT_FOUND: There is no case nothing in this casebook: look at the list of cases.',
    )
  })

  test("case.update: the user's words win and can be taken back", async () => {
    const before = await firstCase()
    const changed = await client.case.update({ id: before.id, title: 'Lights', authority: 'Saltmere' })
    expect(changed).toMatchObject({ title: 'Lights', authority: 'Saltmere' })
    await client.history.undo()
    expect(await client.case.get({ id: before.id })).toEqual(before)
    expect(await sentence(client.case.update({ id: before.id, title: '' }))).toContain('title')
  })

  test('entry.open gives the words and what was read in them', async () => {
    const found = await firstCase()
    const refusal = found.entries[2]
    const opened = await client.entry.open({ id: refusal?.id ?? '' })
    expect(opened.entry).toEqual(refusal)
    expect(opened.text).toContain('section 43(2)')
    expect(opened.corrections).toEqual([])
    expect(opened.original).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const span = opened.reading.kind.span
    if (span) expect(span.end).toBeLessThanOrEqual(opened.text.length)
    expect(await sentence(client.entry.open({ id: 'nothing' }))).toContain('There is no entry nothing')
  })

  test('entry.correct wins over the reading until entry.uncorrect takes it back', async () => {
    const before = await firstCase()
    const id = before.entries[1]?.id ?? ''
    const corrected = await client.entry.correct({ id, correction: { field: 'kind', value: 'delay-notice' } })
    expect(corrected.entry).toMatchObject({ kind: 'delay-notice', corrected: ['kind'] })
    expect(corrected.corrections).toEqual([{ field: 'kind', value: 'delay-notice' }])
    await client.entry.correct({ id, correction: { field: 'date', value: '2031-03-06' } })
    await client.entry.uncorrect({ id, field: 'date' })
    const back = await client.entry.uncorrect({ id, field: 'kind' })
    expect(back.corrections).toEqual([])
    expect(await client.case.get({ id: before.id })).toEqual(before)
  })

  test('a correction to a day that does not exist changes nothing', async () => {
    const before = await firstCase()
    const id = before.entries[0]?.id ?? ''
    const wrong = client.entry.correct({ id, correction: { field: 'date', value: '2031-02-30' } })
    expect(await sentence(wrong)).toContain('There is no day 2031-02-30')
    expect(await client.case.get({ id: before.id })).toEqual(before)
  })

  test('clock.deadline counts without a case; clock.due lists what runs', async () => {
    const { due, working } = await client.clock.deadline({ regime: 'uk-foia-2000', received: '2015-03-12' })
    expect(due).toBe('2015-04-14')
    expect(working.filter((day) => day.counts)).toHaveLength(20)
    const { cases } = await kept(OTHER)
    const request = (await client.case.get({ id: cases[0]?.id ?? '' })).entries[0]
    await client.entry.correct({ id: request?.id ?? '', correction: { field: 'date', value: '2031-04-07' } })
    const dues = await client.clock.due({})
    expect(dues).toMatchObject([{ kind: 'response', waitingFor: 'them', late: false }])
    expect(await client.clock.due({ within: 0 })).toEqual(dues.filter((d) => d.daysLeft <= 0))
  })

  test('settings.set changes what it names and nothing else', async () => {
    await client.settings.set({ name: 'Wilma Underhill', addresses: ['wilma@post.example'] })
    const after = await client.settings.set({ theme: 'dark' })
    expect(after).toMatchObject({ theme: 'dark', name: 'Wilma Underhill', addresses: ['wilma@post.example'] })
    expect(await client.settings.get()).toEqual(after)
    expect(await sentence(client.settings.set({ theme: 'loud' as 'dark' }))).toContain('theme')
  })

  test('history.list, undo and redo, in words', async () => {
    expect(await client.history.list({})).toEqual({ items: [], canUndo: false, canRedo: false })
    expect(await client.history.undo()).toEqual({ change: null })
    const found = await firstCase()
    const { change } = await client.history.undo()
    expect(change).toMatchObject({ words: 'Brought in 3 letters and opened a case', caseIds: [found.id] })
    expect(await client.case.list()).toEqual([])
    expect(await client.history.list({})).toMatchObject({ canUndo: false, canRedo: true })
    await client.history.redo()
    expect(await client.case.get({ id: found.id })).toEqual(found)
    expect(await client.history.redo()).toEqual({ change: null })
  })

  test('change.watch tells of each change, in order, with the cases that it touched', async () => {
    const watch = new AbortController()
    const events = await client.change.watch(undefined, { signal: watch.signal })
    const next = events.next()
    const found = await firstCase()
    expect((await next).value).toMatchObject({ nouns: expect.arrayContaining(['case', 'entry']), caseIds: [found.id] })
    const second = events.next()
    await client.history.undo()
    expect((await second).value).toMatchObject({ caseIds: [found.id] })
    watch.abort()
  })

  test('a shell without a menu bar shows none, and nothing is ever chosen in it', async () => {
    expect(await client.menu.offer({ items: [{ id: 'desk', menu: 'go', words: 'Desk' }] })).toEqual({ shown: false })
    const chosen = []
    for await (const one of await client.menu.chosen()) chosen.push(one)
    expect(chosen).toEqual([])
  })

  test('input that has not the form of the contract is refused in one sentence', async () => {
    const message = await sentence(client.case.get({ id: 7 as unknown as string }))
    expect(message).toMatch(
      /^BAD_REQUEST: This could not be understood \(id: .+\): correct it and try again; nothing was changed\.$/,
    )
  })
})

test('every call of the contract has a handler', () => {
  const names = Object.entries(contract).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}`))
  expect(names.length).toBeGreaterThan(15)
})
