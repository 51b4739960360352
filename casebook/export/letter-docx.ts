import { AlignmentType, convertMillimetersToTwip, Document, Packer, Paragraph, TextRun } from 'docx'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { OutgoingLetter } from './letter.ts'

const FONT = 'Georgia'
/** Half-points. */
const SIZE = 22

/** A block of lines, each a paragraph of its own, with space below the last. */
function block(text: string, { bold = false, right = false } = {}): Paragraph[] {
  const lines = text.split('\n')
  return lines.map(
    (line, at) =>
      new Paragraph({
        children: [new TextRun({ text: line, bold })],
        ...(right ? { alignment: AlignmentType.RIGHT } : {}),
        spacing: { after: at === lines.length - 1 ? 200 : 0, line: 300 },
      }),
  )
}

/** The letter for the post as a Word document on A4: writer, day, addressee, subject, and the body paragraph by paragraph. */
export async function letterToDocx(letter: OutgoingLetter, on: CivilDay): Promise<Uint8Array> {
  const margin = convertMillimetersToTwip(25)
  const document = new Document({
    creator: letter.from.name,
    title: letter.subject,
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: 'en-GB' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: [
          ...block([letter.from.name, letter.from.address].filter(Boolean).join('\n'), { right: true }),
          ...block(letter.to),
          ...block(formatDayPlain(on)),
          ...block(letter.subject, { bold: true }),
          ...letter.body.split(/\n{2,}/).flatMap((text) => block(text)),
          ...(letter.attachments.length > 0
            ? block(`Enclosed: ${letter.attachments.map((one) => one.name).join(', ')}`)
            : []),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
