import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ORPCError } from '@orpc/client'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { UNSURE_MBOX } from './unsure-mail.ts'
import { OTHER } from './letters.ts'
import { transports, type Client } from './transports.ts'

describe.each(transports)('the inbox over $name', ({ connect }) => {
  let casebook: Casebook
  let client: Client
  let close: () => Promise<void>

  beforeEach(async () => {
    const settings = memoryStore()
    casebook = await openCasebook({ dir: temporaryFolder(), shell: 'web', settings, today: '2031-05-06' })
    ;({ client, close } = await connect(casebook))
  })
  afterEach(async () => {
    await close()
    await casebook.close()
  })

  const bring = () =>
    client.import.bring({ kind: 'files', files: [new File([UNSURE_MBOX], 'mail.mbox', { type: 'application/mbox' })] })
  const waiting = async () => (await client.inbox.list({})).items
  async function find(title: string) {
    const item = (await waiting()).find((one) => one.title === title)
    if (!item) throw new Error(`${title} does not wait`)
    return item
  }

  test('what is clear does not wait; what is not does, with its reasons in words', async () => {
    await bring()
    const { items, count } = await client.inbox.list({})
    expect(count).toEqual({ waiting: 2, aside: 1, older: 0 })
    expect(await client.inbox.count()).toEqual(count)
    expect(items.map((item) => [item.title, item.day, item.caseTitle !== null])).toEqual([
      ['Sunday', '2031-04-26', false],
      ['The survey', '2031-04-22', true],
    ])
    expect(items[0]?.doubts[0]?.words).toMatch(/^Belongs to no case: /)
    expect(items[1]?.doubts.map((one) => one.about)).toEqual(['case', 'kind', 'number'])
    expect(items[1]?.doubts[0]?.words).toMatch(
      /^Put with “Ward closures at Corran Cottage Hospital”: it is from or to the same body/,
    )
    expect(items[1]?.doubts[2]?.words).toBe(
      'A number that may be a reference: 7731-B-220 (after “The basement copy is”).',
    )
    expect(items[1]?.accepts).toContain('7731-B-220 is no reference')
    const [aside] = (await client.inbox.list({ aside: true })).items
    expect(aside?.title).toBe('What to sow in May')
  })

  test('the same mailbox again adds nothing, neither to the cases nor to what waits', async () => {
    await bring()
    const again = await bring()
    expect(again).toMatchObject({ entries: 0, duplicates: 5 })
    expect((await client.inbox.count()).waiting).toBe(2)
  })

  test('accepting takes a letter as read, for good; undo brings it back', async () => {
    await bring()
    const { id, caseId, kind } = await find('The survey')
    expect(await client.inbox.accept({ ids: [id] })).toMatchObject({ done: 1 })
    expect((await waiting()).map((item) => item.title)).toEqual(['Sunday'])
    const opened = await client.entry.open({ id })
    expect(opened.corrections).toContainEqual({ field: 'kind', value: kind })
    expect((await client.case.get({ id: caseId ?? '' })).references.map((one) => one.value)).toEqual(['CHB/31/204'])
    expect(await client.inbox.accept({ ids: [id, 'nothing'] })).toMatchObject({ done: 0 })
    await client.history.undo()
    expect((await find('The survey')).doubts).toHaveLength(3)
    expect((await client.entry.open({ id })).corrections).toEqual([])
    await client.history.redo()
    expect(await waiting()).toHaveLength(1)
  })

  test('a correction settles its own doubt and leaves the others', async () => {
    await bring()
    const { id } = await find('The survey')
    await client.entry.correct({ id, correction: { field: 'kind', value: 'delay-notice' } })
    expect((await find('The survey')).doubts.map((one) => one.about)).toEqual(['case', 'number'])
    await client.entry.correct({ id, correction: { field: 'references', value: ['7731-B-220'] } })
    expect((await find('The survey')).doubts.map((one) => one.about)).toEqual(['case'])
    await client.entry.uncorrect({ id, field: 'kind' })
    expect((await find('The survey')).doubts.map((one) => one.about)).toEqual(['case', 'kind'])
  })

  test('put aside, a letter leaves its case; brought back, it waits without one; undo restores all', async () => {
    await bring()
    const { id, caseId } = await find('The survey')
    const before = await client.case.get({ id: caseId ?? '' })
    expect(await client.inbox.putAside({ ids: [id] })).toMatchObject({ done: 1, words: 'Put 1 letter aside.' })
    expect((await client.case.get({ id: caseId ?? '' })).entries).toHaveLength(before.entries.length - 1)
    const aside = (await client.inbox.list({ aside: true })).items.find((item) => item.title === 'The survey')
    expect(await client.inbox.open({ id: 'gone' })).toBeNull()
    expect((await client.inbox.open({ id: aside?.id ?? '' }))?.text).toContain('The lift is being seen to')
    await client.inbox.bringBack({ ids: [aside?.id ?? ''] })
    expect((await find('The survey')).caseId).toBeNull()
    await client.history.undo()
    await client.history.undo()
    expect(await client.case.get({ id: caseId ?? '' })).toEqual(before)
    expect((await find('The survey')).id).toBe(id)
  })

  test('what hangs on a letter that is put aside stays with the case', async () => {
    await bring()
    const { id, caseId } = await find('The survey')
    await client.note.add({ on: { kind: 'entry', caseId: caseId ?? '', entryId: id }, text: 'Ask about the lift.' })
    expect((await client.inbox.putAside({ ids: [id] })).done).toBe(1)
    expect((await client.note.list({ caseId: caseId ?? '' })).map((note) => note.text)).toEqual(['Ask about the lift.'])
  })

  test('a letter is put into a case, into another, into one of its own', async () => {
    await bring()
    const other = await client.import.bring({ kind: 'paste', text: OTHER })
    const there = other.cases[0]?.id ?? ''
    const sunday = await find('Sunday')
    const placed = await client.inbox.place({ id: sunday.id, caseId: there })
    expect(placed.caseId).toBe(there)
    expect((await client.case.get({ id: there })).entries.map((entry) => entry.id)).toContain(placed.entryId)

    const survey = await find('The survey')
    await client.inbox.place({ id: survey.id, caseId: there })
    expect((await client.case.get({ id: there })).entries.map((entry) => entry.id)).toContain(survey.id)
    expect((await client.case.get({ id: survey.caseId ?? '' })).entries.map((entry) => entry.id)).not.toContain(
      survey.id,
    )
    expect((await find('The survey')).doubts.map((one) => one.about)).toEqual(['kind', 'number'])

    const own = await client.inbox.place({ id: survey.id, caseId: null })
    expect((await client.case.get({ id: own.caseId })).entries.map((entry) => entry.id)).toEqual([survey.id])
    // The last letter of a case takes the case with it.
    await client.inbox.place({ id: survey.id, caseId: there })
    expect((await client.case.list()).map((row) => row.id)).not.toContain(own.caseId)
    const refused = await client.inbox.place({ id: survey.id, caseId: 'no-such-case' }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ORPCError)
    await client.history.undo()
    expect((await client.case.get({ id: own.caseId })).entries.map((entry) => entry.id)).toEqual([survey.id])
  })

  test('the built-in example leaves the inbox nearly empty', async () => {
    await client.app.openExample()
    expect((await waiting()).length).toBeLessThanOrEqual(1)
  })
})
