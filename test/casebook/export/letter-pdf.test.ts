import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { letterToPdf } from '../../../casebook/export/letter-pdf.ts'
import type { OutgoingLetter } from '../../../casebook/export/letter.ts'
import { pdfPages } from './pdf-pages.ts'

const letter: OutgoingLetter = {
  from: { name: 'Łucja Ní Bhriain', address: 'lucja@fell.example' },
  to: 'Northmoor Council',
  subject: 'Request for internal review: FOI-410',
  body: 'Dear Northmoor Council,\n\nI ask for a review – “afresh” – of <this> & that.\n\n- one\n- two\n\nΜε εκτίμηση,\n\nŁucja Ní Bhriain',
  inReplyTo: null,
  threadReferences: [],
  attachments: [{ name: 'Refusal.pdf', type: 'application/pdf', bytes: new Uint8Array() }],
}

test('a letter for the post: an independent reader finds everything in order, its title and its tags', async () => {
  const bytes = await letterToPdf(letter, '2031-02-14', '2031-02-14T10:00:00.000Z')
  expect(await pdfPages(bytes)).toEqual([
    'Łucja Ní Bhriain lucja@fell.example Northmoor Council 14 February 2031 Request for internal review: FOI-410 Dear Northmoor Council, I ask for a review – “afresh” – of <this> & that. - one - two Με εκτίμηση, Łucja Ní Bhriain Enclosed: Refusal.pdf',
  ])
  const pdf = await getDocumentProxy(bytes.slice())
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: letter.subject, Author: 'Łucja Ní Bhriain' })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  // The same letter gives the same file: nothing in it is of the moment.
  expect(
    Buffer.from(await letterToPdf(letter, '2031-02-14', '2031-02-14T10:00:00.000Z')).equals(Buffer.from(bytes)),
  ).toBe(true)
})

test('a long letter has its pages numbered', async () => {
  const body = Array.from(
    { length: 60 },
    (_, n) => `Paragraph ${n} tells of a wall that fell and of what was paid for it.`,
  ).join('\n\n')
  const pages = await pdfPages(await letterToPdf({ ...letter, body }, '2031-02-14', '2031-02-14T10:00:00.000Z'))
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach((page, at) => expect(page).toContain(`${at + 1} of ${pages.length}`))
})
