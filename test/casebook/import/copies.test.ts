import { expect, test } from 'vitest'
import { isSamePage } from '../../../casebook/import/same-page.ts'
import { LATER, MAIL, OTHER, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'

const paste = (text: string) => ({ kind: 'paste' as const, text })
const file = (name: string, text: string) => new File([text], name)
const files = (...list: File[]) => ({ kind: 'files' as const, files: list })
const THANKS = '\n\nDear Saltmere Borough Council,\n\nThank you very much.\n\nYours faithfully,\n\nWilma Underhill\n'

test('the same mail from two mailboxes, renamed, is one letter', async () => {
  const { client } = await opened()
  const box = `From wilma@post.example Mon Apr  7 10:15:00 2031\n${MAIL}\n`
  expect(await client.import.bring(files(file('a.eml', MAIL), file('b.eml', MAIL)))).toMatchObject({
    entries: 1,
    duplicates: 1,
  })
  expect(await client.import.bring(files(file('box.mbox', box)))).toMatchObject({ entries: 0, duplicates: 1 })
})

test('another mail with the same words is another letter', async () => {
  const { client } = await opened()
  await client.import.bring(files(file('a.eml', MAIL)))
  const again = MAIL.replace('shelters-1@', 'shelters-2@').replace('Mon, 7 Apr', 'Wed, 7 May')
  expect(await client.import.bring(files(file('b.eml', again)))).toMatchObject({ entries: 1, duplicates: 0 })
})

test('a page pasted with other spaces and line ends is the same page', async () => {
  const { client } = await opened()
  await client.import.bring(paste(PAGE))
  const other = PAGE.replaceAll('\n', '\r\n').replaceAll('. ', '.  ')
  expect(await client.import.bring(paste(other))).toMatchObject({ entries: 0, duplicates: 3 })
})

test('a page saved as a file and pasted is one page', async () => {
  const { client } = await opened()
  await client.import.bring(files(file('page.txt', PAGE)))
  expect(await client.import.bring(paste(PAGE))).toMatchObject({ entries: 0, duplicates: 3 })
})

test('one page under two names in one drop is one page', async () => {
  const { client } = await opened()
  const result = await client.import.bring(files(file('a.txt', PAGE), file('b.txt', PAGE), file('c.txt', OTHER)))
  expect(result).toMatchObject({ entries: 4, duplicates: 3 })
})

test('last month and today of one page, in one drop, are one case without doubles', async () => {
  const { client } = await opened()
  const result = await client.import.bring(files(file('march.txt', PAGE), file('april.txt', PAGE + LATER)))
  expect(result.cases).toHaveLength(1)
  expect(result).toMatchObject({ entries: 4, duplicates: 3 })
})

test('the same thanks written twice on a page are two letters, and pasting it again adds none', async () => {
  const { client } = await opened()
  const page = PAGE + THANKS + LATER + THANKS
  const first = await client.import.bring(paste(page))
  expect(first).toMatchObject({ entries: 6, duplicates: 0 })
  expect(await client.import.bring(paste(page))).toMatchObject({ entries: 0, duplicates: 6 })
})

test('thanks in one case do not make the thanks of another a copy', async () => {
  const { client } = await opened()
  await client.import.bring(paste(PAGE + THANKS))
  expect(
    await client.import.bring(paste(OTHER + THANKS.replaceAll('Saltmere Borough', 'Corran District'))),
  ).toMatchObject({
    entries: 2,
    duplicates: 0,
  })
})

test('after undo the same letters come in again', async () => {
  const { client } = await opened()
  await client.import.bring(paste(PAGE))
  await client.history.undo()
  expect(await client.import.bring(paste(PAGE))).toMatchObject({ entries: 3, duplicates: 0 })
})

/** The same words from any authority to anyone. */
const RECEIPT = `
Saltmere Borough Council

Dear applicant,

Thank you for your request for information under the Freedom of Information Act 2000. It is being looked into, and a reply will be sent to
you within twenty working days of the day on which it was received. Please keep this message.

Yours sincerely,

The Information Team
`

test('one acknowledgement in the same words does not make two matters one', async () => {
  const { client } = await opened()
  const first = await client.import.bring(paste(PAGE + RECEIPT))
  const second = await client.import.bring(paste(OTHER + RECEIPT.replace('Saltmere Borough', 'Corran District')))
  expect(second.cases).toHaveLength(1)
  expect(second.cases[0]?.id).not.toBe(first.cases[0]?.id)
  expect(second).toMatchObject({ entries: 2, duplicates: 0 })
})

test.each([
  [3, 3, 5, true],
  [3, 5, 3, true],
  [1, 1, 9, true],
  [1, 2, 9, false],
  [2, 3, 9, true],
  [1, 3, 3, false],
  [0, 0, 4, false],
])('%i letters in common of %i and %i: one page %s', (shared, one, other, same) => {
  expect(isSamePage(shared, one, other)).toBe(same)
})
