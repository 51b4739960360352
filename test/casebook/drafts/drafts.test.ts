import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { ORPCError } from '@orpc/client'
import { memoryStore } from '../../../casebook/settings.ts'
import { opened } from '../opened.ts'
import { PAGE } from './page.ts'

const TODAY = '2031-04-01'

async function desk() {
  const settings = memoryStore()
  settings.set('settings', { name: 'Wilma Underhill', addresses: ['wilma@post.example'] })
  const open = await opened({ today: TODAY, settings })
  const { cases } = await open.client.import.bring({ kind: 'paste', text: PAGE })
  return { ...open, caseId: cases[0]?.id ?? '' }
}
const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof ORPCError ? `${error.code}: ${error.message}` : String(error)
}

describe('from a refusal to a new clock', () => {
  it('moves, a narrowed request, its checks, mail, sent: a new clock runs', async () => {
    const { client, caseId } = await desk()
    const moves = await client.draft.moves({ caseId })
    expect(moves.filter((move) => move.weight === 'main').map((move) => move.template)).toEqual([
      'narrow',
      'internal-review',
    ])

    const { draft, composed } = await client.draft.start({ caseId, template: 'narrow' })
    expect(composed.unfilled).toEqual([])
    expect(draft.body).toContain('1) How many repairs of the sea wall were made in each year from 2026 to 2030?')
    expect(draft.body).not.toContain('invoice by invoice')
    expect((await client.draft.check({ id: draft.id })).filter((check) => !check.ok)).toEqual([])

    await client.draft.save({ id: draft.id, to: 'foi@saltmere.example' })
    const { file, name } = await client.draft.export({ id: draft.id, as: 'eml' })
    expect(name).toBe('Narrowed request for information your reference FOI 2031 0911.eml')
    const mail = await PostalMime.parse(await (file as File).arrayBuffer())
    expect(mail.to?.[0]?.address).toBe('foi@saltmere.example')
    expect(mail.from?.address).toBe('wilma@post.example')
    expect(mail.subject).toBe(draft.subject)

    const sent = await client.draft.markSent({ id: draft.id, on: TODAY, how: 'mail' })
    const after = await client.case.get({ id: caseId })
    const entry = after.entries.find((one) => one.id === sent.entry)
    expect(entry).toMatchObject({ direction: 'outgoing', kind: 'narrowed-request', date: TODAY })
    // Received 1 April 2031; 20 working days without Good Friday (11), Easter Monday (14 April), 5 and 26 May: 1 May.
    const clocks = after.clocks.filter((clock) => clock.kind === 'response')
    expect(clocks).toHaveLength(2)
    expect(clocks.find((clock) => clock.received === TODAY)?.due).toBe('2031-05-01')
    expect((await client.draft.moves({ caseId })).map((move) => move.kind)).toContain('wait')

    expect((await client.draft.get({ id: draft.id })).sentEntry).toBe(sent.entry)
    expect(await refusal(client.draft.save({ id: draft.id, body: 'x' }))).toContain('has gone out')
    expect(await client.draft.attempts({ caseId })).toMatchObject([
      { entry: after.entries[0]?.id, how: null },
      { entry: sent.entry, how: 'mail', to: 'foi@saltmere.example', effectiveOn: TODAY, failures: [] },
    ])

    await client.history.undo()
    expect((await client.case.get({ id: caseId })).entries).toHaveLength(3)
    expect((await client.draft.get({ id: draft.id })).sentEntry).toBeNull()
  })

  it('a letter that was sent and comes in again with the mailbox is the same letter', async () => {
    const { client, caseId } = await desk()
    const { draft } = await client.draft.start({ caseId, template: 'narrow' })
    await client.draft.save({ id: draft.id, to: 'foi@saltmere.example' })
    await client.draft.markSent({ id: draft.id, on: TODAY, how: 'mail' })
    const { file } = await client.draft.export({ id: draft.id, as: 'eml' })
    const result = await client.import.bring({ kind: 'files', files: [file as File] })
    expect(result).toMatchObject({ entries: 0, duplicates: 1 })
  })
})

describe('writing', () => {
  it('autosaves as one change, keeps versions to go back to, counts words; several drafts at once', async () => {
    const { client, caseId } = await desk()
    const first = await client.draft.start({ caseId, template: 'internal-review' })
    const second = await client.draft.start({ caseId, template: 'narrow' })
    for (const body of ['One', 'One two', 'One two, three’s']) await client.draft.save({ id: first.draft.id, body })
    expect(await client.draft.get({ id: first.draft.id })).toMatchObject({ body: 'One two, three’s', words: 3 })
    expect((await client.draft.versions({ id: first.draft.id })).map((one) => one.body)).toEqual([first.draft.body])
    expect((await client.draft.list({ caseId })).map((one) => one.id).toSorted()).toEqual(
      [first.draft.id, second.draft.id].toSorted(),
    )
    await client.history.undo()
    expect((await client.draft.get({ id: first.draft.id })).body).toBe(first.draft.body)
  })

  it('composing anew with an argument and a point keeps what was written as a version', async () => {
    const { client, caseId } = await desk()
    const { draft, composed } = await client.draft.start({ caseId, template: 'internal-review' })
    const argument = composed.arguments[0]
    expect(argument?.section).toBe('12')
    await client.draft.save({ id: draft.id, body: 'My own words' })
    const again = await client.draft.recompose({
      id: draft.id,
      choices: { arguments: [argument?.id ?? ''], point: 'The invoices are numbered and kept in order.' },
    })
    expect(again.draft.body).toContain(argument?.text)
    expect(again.draft.body).toContain('The invoices are numbered')
    expect((await client.draft.versions({ id: draft.id }))[0]?.body).toBe('My own words')
  })

  it('the narrowing assistant answers to choices', async () => {
    const { client, caseId } = await desk()
    const found = await client.draft.narrowing({
      caseId,
      choices: { drop: ['3'], reword: { 2: 'What did each repair cost?' } },
    })
    expect(found.questions.map((one) => [one.question.label, one.choice])).toEqual([
      ['1', 'keep'],
      ['2', 'reword'],
      ['3', 'drop'],
    ])
    expect(found.warnings.join(' ')).toContain('starts afresh')
  })

  it('attachments go with the mail and can be taken out; a removed draft can be had back', async () => {
    const { client, caseId } = await desk()
    const { draft } = await client.draft.start({ caseId, template: 'narrow' })
    const files = [new File(['a letter'], 'Refusal.txt', { type: 'text/plain' })]
    const [attached] = (await client.draft.attach({ id: draft.id, files })).attachments
    expect((await client.draft.attach({ id: draft.id, files })).attachments).toHaveLength(1)
    const { file } = await client.draft.export({ id: draft.id, as: 'eml' })
    const mail = await PostalMime.parse(await (file as File).arrayBuffer())
    expect(mail.attachments.map((one) => one.filename)).toEqual(['Refusal.txt'])
    expect((await client.draft.export({ id: draft.id, as: 'mailto' })).note).toContain('by hand')
    const bare = await client.draft.detach({ id: draft.id, hash: attached?.hash ?? '', name: 'Refusal.txt' })
    expect(bare.attachments).toEqual([])
    await client.draft.remove({ id: draft.id })
    expect(await refusal(client.draft.get({ id: draft.id }))).toContain('NOT_FOUND')
    await client.history.undo()
    expect((await client.draft.get({ id: draft.id })).body).toBe(draft.body)
  })

  it('what is to be filled in cannot be sent unseen; a day to come is no day of sending', async () => {
    const { client, caseId } = await desk()
    const { draft, composed } = await client.draft.start({ caseId, template: 'tribunal-notice' })
    expect(composed.unfilled.length).toBeGreaterThan(0)
    for (const as of ['eml', 'docx', 'text', 'mailto'] as const)
      expect(await refusal(client.draft.export({ id: draft.id, as }))).toContain('still to be filled in')
    expect(await refusal(client.draft.markSent({ id: draft.id, on: TODAY, how: 'post' }))).toContain(
      'still to be filled in',
    )
    const { draft: whole } = await client.draft.start({ caseId, template: 'narrow' })
    expect(await refusal(client.draft.markSent({ id: whole.id, on: '2031-04-02', how: 'post' }))).toContain(
      'up to today',
    )
  })

  it('checks see the words being typed, notes, and the case as it stands', async () => {
    const { client, caseId } = await desk()
    const { draft } = await client.draft.start({ caseId, template: 'narrow' })
    await client.note.add({
      on: { kind: 'case', caseId },
      text: 'My cousin in the finance office saw the invoices on a shelf.',
    })
    const checks = await client.draft.check({
      id: draft.id,
      body: `${draft.body}\nMy cousin in the finance office saw the invoices.`,
    })
    expect(checks.filter((check) => !check.ok).map((check) => check.id)).toEqual(['private'])
    expect((await client.draft.get({ id: draft.id })).body).toBe(draft.body)
  })
})

describe('templates of the user’s own', () => {
  const own =
    '---\nid: chaser\nkind: chaser\ntitle: Short reminder\nto: authority\nsubject: {reference}\n---\nWhere is it?\n'

  it('win over the shipped one, can be taken away again, and a bad one is refused by its line', async () => {
    const { client, caseId } = await desk()
    expect(await refusal(client.draft.saveTemplate({ text: own.replace('{reference}', '{moon}') }))).toContain('line 6')
    await client.draft.saveTemplate({ text: own })
    const listed = await client.draft.templates()
    expect(listed.filter((one) => one.id === 'chaser')).toMatchObject([{ own: true, text: own }])
    expect((await client.draft.compose({ caseId, template: 'chaser' })).body).toBe('Where is it?')
    await client.draft.removeTemplate({ id: 'chaser' })
    expect((await client.draft.compose({ caseId, template: 'chaser' })).body).toContain('Saltmere')
    expect(await refusal(client.draft.removeTemplate({ id: 'chaser' }))).toContain('NOT_FOUND')
    expect(await refusal(client.draft.compose({ caseId, template: 'rant' }))).toContain('choose one of')
  })
})
