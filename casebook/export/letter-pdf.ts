import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { OutgoingLetter } from './letter.ts'
import { PdfWriter, type Style } from './pdf/pdf-writer.ts'

const BODY: Style = { face: 'serif', size: 11, gap: 3.5, after: 9 }

const CLOSING = /^(?:yours\b|(?:kind|best|with) regards|sincerely|faithfully)[^.\n]*$/i

/** The letter for the post on A4, ready to print and sign: writer, addressee, day, subject, body, and what is enclosed. */
export function letterToPdf(letter: OutgoingLetter, on: CivilDay, madeAt: string): Promise<Uint8Array> {
  const { from, subject } = letter
  const writer = new PdfWriter({
    title: subject,
    author: from.name,
    subject: `Letter of ${formatDayPlain(on)} to ${letter.to}`,
    margin: 71,
    madeAt: new Date(madeAt),
    // One page needs no number.
    foot: (page, pages) => ({ left: '', right: pages > 1 ? `${page} of ${pages}` : '' }),
  })
  writer.newPage()
  const head = [from.name, from.address].filter(Boolean).join('\n')
  if (head !== '') writer.block(head, { ...BODY, align: 'right', after: 18 })
  if (letter.to !== '') writer.block(letter.to, { ...BODY, after: 18 })
  writer.block(formatDayPlain(on), { ...BODY, after: 18 })
  if (subject !== '') writer.block(subject, { ...BODY, face: 'serif-bold', after: 12 }, { tag: 'H1' })
  const paragraphs = letter.body.replaceAll('\r\n', '\n').replace(/^\n+|\s+$/g, '')
  for (const text of paragraphs.split(/\n(?:[ \t]*\n)+/))
    // Room to sign.
    writer.block(text, CLOSING.test(text) ? { ...BODY, after: 40 } : BODY)
  if (letter.attachments.length > 0) {
    writer.space(8)
    writer.block(`Enclosed: ${letter.attachments.map((one) => one.name).join(', ')}`, { ...BODY, size: 10 })
  }
  return writer.done()
}
