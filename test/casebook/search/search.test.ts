import { beforeEach, expect, test } from 'vitest'
import { search } from '../../../casebook/search/search.ts'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import type { Store } from '../../../casebook/storage/store.ts'
import { LATER, MAIL, OTHER, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'

let client: CasebookClient
let store: Store
let lights: string
let shelters: string

const TABLE = `Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

Dear Ms Underhill, our reference is CDC-2031-77. The table is attached.

Yours sincerely,
Mónica Vélez
Corran District Council
--x
Content-Type: text/plain; name="shelters.txt"
Content-Disposition: attachment; filename="shelters.txt"

Shelter at Quayside, taken down because of rust.
--x--
`
const ANSWER = `From: Foi Team <foi@corran.example>
To: Wilma Underhill <wilma@post.example>
Subject: Re: Bus shelters
Date: Fri, 18 Apr 2031 09:00:00 +0100
Message-ID: <answer-1@corran.example>
In-Reply-To: <shelters-1@post.example>
MIME-Version: 1.0
${TABLE}`

beforeEach(async () => {
  const open = await opened()
  client = open.client
  store = open.casebook.context.store
  lights = (await client.import.bring({ kind: 'paste', text: PAGE + LATER })).cases[0]?.id ?? ''
  const files = [new File([MAIL], 'a.eml'), new File([ANSWER], 'b.eml')]
  shelters = (await client.import.bring({ kind: 'files', files })).cases[0]?.id ?? ''
})

const find = async (q: string) => (await client.search.query({ q })).hits
const cases = async (q: string) => [...new Set((await find(q)).map((hit) => hit.caseId))]

/** What the index says of itself, held against the words that it was made from. */
function checkIndex(): void {
  store.db.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`)
}

test('words, in any order, marked in the snippet', async () => {
  const [hit] = await find('lights harbour ')
  expect(hit).toMatchObject({ what: 'letter', caseId: lights, n: expect.any(Number), kind: expect.any(String) })
  const marked = hit?.snippet.filter((piece) => piece.hit).map((piece) => piece.text.toLowerCase())
  expect(marked).toEqual(expect.arrayContaining(['harbour', 'lights']))
})

test('as it is typed: the last word may be half of one', async () => {
  expect(await cases('harb')).toEqual([lights])
  expect(await cases('harb ')).toEqual([])
})

test('phrases and exclusions', async () => {
  expect(await cases('"public interest"')).toEqual([lights])
  expect(await cases('"interest public"')).toEqual([])
  const all = (await find('council ')).length
  const without = (await find('council -review ')).length
  expect(without).toBeGreaterThan(0)
  expect(without).toBeLessThan(all)
  expect((await find('-council ')).length).toBeGreaterThan(0)
})

test.each(['FOI/2031/0417', 'FOI20310417', 'foi 2031 0417', 'foi-2031-0417', 'FOI/2031'])(
  'a reference is found however it is written: %s',
  async (q) => expect(await cases(q)).toEqual([lights]),
)

test('the reference is shown where it stands in the letter', async () => {
  const [hit] = await find('CDC203177')
  expect(hit?.caseId).toBe(shelters)
  expect(hit?.snippet.find((piece) => piece.hit)?.text).toBe('CDC-2031-77')
})

test('filters', async () => {
  expect(await cases('authority:corran')).toEqual([shelters])
  expect(await cases('has:attachment')).toEqual([shelters])
  expect(await cases('section:43')).toEqual([lights])
  expect(await cases('section:4')).toEqual([])
  expect(await cases('before:2031-04-08 is:letter authority:corran')).toEqual([shelters])
  expect(await cases('after:2031-04-18 authority:corran')).toEqual([])
  expect(await cases('on:2031-04 authority:corran')).toEqual([shelters])
  expect((await find('direction:out authority:corran is:letter')).map((hit) => hit.kind)).toEqual(['request'])
  expect(await cases('kind:review-request')).toEqual([lights])
  expect(await cases(`case:${lights} council`)).toEqual([lights])
  expect(await cases('before:yesterday')).toEqual([])
  expect(await cases('has:wings')).toEqual([])
})

test('attachments, without accents, and mail subjects', async () => {
  expect(await find('quayside rust ')).toMatchObject([
    { what: 'attachment', heading: 'shelters.txt', caseId: shelters },
  ])
  expect(await cases('monica velez ')).toEqual([shelters])
  expect(await find('subject shelters ')).toEqual([])
  expect(await cases('"bus shelters"')).toEqual([shelters])
})

test('a mistyped name is put right, and said so', async () => {
  const { hits, instead } = await client.search.query({ q: 'Tobais ' })
  if (hits.length > 0) expect(instead).toBe('tobias')
  const wilma = await client.search.query({ q: 'Underhil ' })
  expect(wilma.instead).toBe('underhill')
  expect(wilma.hits.length).toBeGreaterThan(0)
  expect((await client.search.query({ q: 'xylophone ' })).instead).toBeNull()
})

test('notes are found as they stand, and no longer as they stood', async () => {
  const note = await client.note.add({ on: { kind: 'case', caseId: lights }, text: 'Ask the lamplighter' })
  expect(await find('lamplighter')).toMatchObject([{ what: 'note', noteId: note.id, caseId: lights }])
  await client.note.edit({ id: note.id, text: 'Ask the harbourmaster' })
  expect(await find('lamplighter')).toEqual([])
  expect(await find('harbourmaster')).toHaveLength(1)
  await client.note.remove({ id: note.id })
  expect(await find('harbourmaster')).toEqual([])
  await client.history.undo()
  expect(await find('harbourmaster')).toHaveLength(1)
  checkIndex()
})

test("the user's own title is found", async () => {
  await client.case.update({ id: shelters, title: 'Wilting bowers' })
  expect((await find('bowers')).map((hit) => hit.what)).toContain('case')
})

test('undo takes letters out of the index, redo puts them back', async () => {
  await client.history.undo()
  expect(await cases('shelters')).toEqual([])
  checkIndex()
  await client.history.redo()
  expect(await cases('shelters')).toEqual([shelters])
  checkIndex()
})

test('a correction changes what filters find', async () => {
  const [request] = (await client.case.get({ id: shelters })).entries
  await client.entry.correct({ id: request?.id ?? '', correction: { field: 'kind', value: 'query' } })
  expect((await find('kind:query')).map((hit) => hit.entryId)).toContain(request?.id)
})

test.each([
  '"',
  '*',
  'NEAR(a b)',
  'a OR b',
  "'; DROP TABLE cases; --",
  '^a',
  '{heading}: x',
  'a AND',
  '(',
  '\u0000',
  '%',
  '_',
])('nothing typed is an error or a command: %j', async (q) => {
  await client.search.query({ q })
  expect(await client.case.list()).toHaveLength(2)
})

test('no more than was asked for, and it says that there are more', async () => {
  expect(await client.search.query({ q: 'council ', limit: 1 })).toMatchObject({
    hits: [expect.anything()],
    more: true,
  })
  expect(await client.search.query({ q: 'lights ', limit: 200 })).toMatchObject({ more: false })
})

test('of what stands in very many letters, the newest come first', async () => {
  const many = await opened()
  const text = (n: number) =>
    MAIL.replace('shelters-1@', `many-${n}@`).replace(
      'Mon, 7 Apr 2031',
      `${(n % 28) + 1} ${n % 2 ? 'Jan' : 'Feb'} 2030`,
    )
  const box = Array.from(
    { length: 30 },
    (_, n) => `From wilma@post.example Mon Apr  7 10:15:00 2031\n${text(n)}\n`,
  ).join('\n')
  await many.client.import.bring({ kind: 'files', files: [new File([box], 'many.mbox')] })
  const days = (await many.client.search.query({ q: 'direction:out is:letter' })).hits.map((hit) => hit.date)
  expect(days).toHaveLength(30)
  expect(days).toEqual(days.toSorted().toReversed())

  // Walking back from the last day gives what weighing all of them gives.
  const { db } = many.casebook.context.store
  const walked = search(db, 'council ', { limit: 20, many: 5 })
  const weighed = search(db, 'council is:letter', { limit: 20, many: 5 })
  expect(walked).toMatchObject({ order: 'newest', more: true })
  expect(walked.hits).toEqual(weighed.hits)
  // Fewer than were asked for: notes and drafts without a day belong to them.
  expect(search(db, 'council ', { limit: 100, many: 5 }).hits.length).toBeGreaterThanOrEqual(30)
})

test('a search in one case finds nothing of another', async () => {
  const { cases: made } = await client.import.bring({ kind: 'paste', text: OTHER })
  expect(made).toHaveLength(1)
  const hits = await client.search.query({ q: 'shelters', caseId: lights })
  expect(hits.hits).toEqual([])
})

test('a letter that is being written is found as it stands, leads to its draft, and goes with it', async () => {
  const { draft } = await client.draft.start({ caseId: lights, template: 'chaser' })
  const words = { to: draft.to, subject: 'Second reminder', body: 'Where are the lanterns of the mole?' }
  await client.draft.save({ id: draft.id, ...words })
  expect(await find('lanterns ')).toMatchObject([
    { what: 'draft', caseId: lights, draftId: draft.id, heading: 'Second reminder', entryId: null },
  ])
  await client.draft.save({ id: draft.id, ...words, body: 'Where are the buoys of the mole?' })
  expect(await find('lanterns ')).toEqual([])
  expect((await find('buoys is:draft')).map((hit) => hit.draftId)).toEqual([draft.id])
  checkIndex()
  await client.draft.remove({ id: draft.id })
  expect(await find('buoys ')).toEqual([])
  await client.history.undo()
  expect((await find('buoys ')).map((hit) => hit.draftId)).toEqual([draft.id])
  checkIndex()
})
