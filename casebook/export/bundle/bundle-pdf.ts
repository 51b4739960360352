import { makeBreath } from '../../breathe.ts'
import { pdfTable } from '../pdf/pdf-table.ts'
import { PdfWriter, QUIET, type Part, type Style } from '../pdf/pdf-writer.ts'
import { madeOn, type BundleContents, type BundledDocument } from './contents.ts'
import { clockLines, count, followsWords, roleWords, statusWords } from './words.ts'

const TITLE: Style = { face: 'sans-bold', size: 22, gap: 2, after: 10 }
const OVER: Style = { face: 'sans', size: 10, color: QUIET, after: 4 }
const H1: Style = { face: 'sans-bold', size: 15, after: 8 }
const H2: Style = { face: 'sans-bold', size: 10.5, gap: 1, after: 3 }
const BODY: Style = { face: 'serif', size: 10.5, gap: 3, after: 8 }
const PLAIN: Style = { face: 'sans', size: 10, gap: 2, after: 6 }
const SMALL: Style = { face: 'sans', size: 8.5, color: QUIET, gap: 1.5, after: 6 }

/** The bundle as one paginated file: cover, index with page numbers, the working of every time limit, and each letter on a page of its own. */
export async function bundlePdf(contents: BundleContents): Promise<Uint8Array> {
  const { preview, case: of, shown } = contents
  const breathe = makeBreath()
  const writer = new PdfWriter({
    title: `${preview.title}: evidence bundle`,
    author: shown(of.requester ?? ''),
    subject: `Correspondence with ${shown(of.authority ?? 'the authority')} under ${contents.law}`,
    margin: 62,
    madeAt: new Date(contents.madeAt),
    foot: (page, pages) => ({ left: preview.title, right: `Page ${page} of ${pages}` }),
  })
  const pages = new Map<string, number>()
  const begins = (key: string): void => void pages.set(key, writer.page)
  cover(writer, contents, pages)
  writer.newPage()
  part(writer, 'Chronology', begins, (under) => chronology(writer, contents, pages, under))
  part(writer, 'References', begins, (under) => references(writer, contents, under))
  part(writer, 'Time limits', begins, (under) => clocks(writer, contents, under))
  part(writer, 'Questions', begins, (under) => questions(writer, contents, under))
  if (contents.notes.length > 0)
    part(writer, 'Notes of the requester', begins, (under) => notes(writer, contents, under))
  if (contents.drafts.length > 0) part(writer, 'Drafts, not sent', begins, (under) => drafts(writer, contents, under))
  begins('Documents')
  const bookmark = writer.bookmark('Documents')
  for (const one of contents.documents) {
    writer.newPage()
    if (one.n === 1) pages.set('Documents', writer.page)
    pages.set(String(one.n), writer.page)
    writer.bookmark(`${one.n}. ${one.dateWords}: ${one.story}`, bookmark)
    document(writer, one)
    await breathe()
  }
  return writer.done()
}

function cover(writer: PdfWriter, contents: BundleContents, pages: ReadonlyMap<string, number>): void {
  const { preview, case: of, documents, shown } = contents
  writer.newPage()
  writer.bookmark('Cover')
  const under = writer.part('Sect', 'Cover')
  writer.space(90)
  writer.block('Evidence bundle', OVER, { parent: under })
  writer.block(preview.title, TITLE, { tag: 'H1', parent: under })
  writer.rule()
  writer.space(14)
  pairs(
    writer,
    [
      ['Authority', shown(of.authority ?? 'not known')],
      ['Requester', shown(of.requester ?? 'not known')],
      ['Law', contents.law],
      ['Where it stands', shown(of.stateSentence)],
      ['Documents', count(documents.length, 'document')],
      ['Made on', madeOn(contents)],
    ],
    under,
  )
  writer.space(16)
  const parts = [
    'Chronology',
    'References',
    'Time limits',
    'Questions',
    ...(contents.notes.length > 0 ? ['Notes of the requester'] : []),
    ...(contents.drafts.length > 0 ? ['Drafts, not sent'] : []),
    'Documents',
  ]
  pdfTable(
    writer,
    [
      { title: 'Contents', width: 'rest' },
      { title: 'Page', width: 50, align: 'right' },
    ],
    parts.map((title) => [
      { text: title, goTo: title === 'Documents' ? 'document-1' : title },
      () => String(pages.get(title) ?? ''),
    ]),
    under,
  )
  const said = [
    ...(preview.leftOut.length > 0
      ? [
          `${count(preview.leftOut.length, 'entry', 'entries')} of the case ${preview.leftOut.length === 1 ? 'is' : 'are'} not in this bundle.`,
        ]
      : []),
    ...(preview.hidden.some((one) => one.times > 0)
      ? ['Private words of the requester have been taken out; each place is marked.']
      : []),
    'Dates, references and time limits were read from the letters themselves and counted by the law that is named; each can be checked against the document that is given. Made with FOI Desk by the requester.',
  ]
  for (const line of said) writer.block(line, SMALL, { parent: under })
}

function part(writer: PdfWriter, title: string, begins: (title: string) => void, write: (under: Part) => void): void {
  writer.need(120)
  begins(title)
  writer.bookmark(title)
  const under = writer.part('Sect', title)
  writer.block(title, H1, { tag: 'H2', parent: under, destination: title })
  write(under)
  writer.space(14)
}

/** Labels with their words, one line each. */
function pairs(writer: PdfWriter, lines: readonly (readonly [string, string])[], parent: Part): void {
  const label: Style = { face: 'sans', size: 9.5, color: QUIET }
  const value: Style = { face: 'sans', size: 9.5, gap: 1.5 }
  const column = 150
  const list = writer.part('L', undefined, parent)
  for (const [name, said] of lines) {
    const height = Math.max(writer.height(name, label, column - 10), writer.height(said, value, writer.width - column))
    writer.need(Math.min(height + 4, 400))
    const top = writer.doc.y
    const item = writer.part('LI', undefined, list)
    const lbl = writer.part('Lbl', undefined, item)
    lbl.add(() => writer.at(name, label, { x: writer.left, y: top, width: column - 10 }))
    const body = writer.part('LBody', undefined, item)
    body.add(() => writer.at(said, value, { x: writer.left + column, y: top, width: writer.width - column }))
    writer.doc.x = writer.left
    writer.doc.y = Math.max(writer.doc.y, top + height) + 3
  }
}

function chronology(
  writer: PdfWriter,
  contents: BundleContents,
  pages: ReadonlyMap<string, number>,
  under: Part,
): void {
  pdfTable(
    writer,
    [
      { title: 'No.', width: 28, align: 'right' },
      { title: 'Date', width: 88 },
      { title: 'From', width: 88 },
      { title: 'What it did', width: 'rest' },
      { title: 'Reference', width: 92 },
      { title: 'Page', width: 34, align: 'right' },
    ],
    contents.documents.map((one) => [
      { text: String(one.n), goTo: `document-${one.n}` },
      one.dateWords,
      one.who,
      one.story,
      one.references.join('\n'),
      () => String(pages.get(String(one.n)) ?? ''),
    ]),
    under,
  )
}

function references(writer: PdfWriter, { case: of }: BundleContents, under: Part): void {
  if (of.references.length === 0) return writer.block('No reference number was given.', PLAIN, { parent: under })
  return pdfTable(
    writer,
    [
      { title: 'Reference', width: 150 },
      { title: 'What it numbers', width: 130 },
      { title: 'How it follows', width: 'rest' },
    ],
    of.references.map((one) => [{ text: one.value, bold: true }, roleWords(one), followsWords(one)]),
    under,
  )
}

function clocks(writer: PdfWriter, { case: of, shown }: BundleContents, under: Part): void {
  if (of.clocks.length === 0) writer.block('No time limit runs or ran.', PLAIN, { parent: under })
  for (const clock of of.clocks) {
    writer.need(180)
    writer.block(clock.title, H2, { tag: 'H3', parent: under })
    pairs(
      writer,
      clockLines(clock).map(([label, value]) => [label, shown(value)] as const),
      under,
    )
    if (clock.paragraph) {
      writer.space(2)
      writer.block(shown(clock.paragraph), SMALL, { parent: under })
    }
    writer.space(8)
  }
}

function questions(writer: PdfWriter, { case: of, shown, passage }: BundleContents, under: Part): void {
  if (of.questions.length === 0)
    writer.block('No numbered question was found in the request.', PLAIN, { parent: under })
  for (const one of of.questions) {
    const decided = passage(one.evidence)
    writer.need(70)
    writer.block(`Question ${one.label}: ${statusWords(one)}`, H2, { tag: 'H3', parent: under })
    writer.block(shown(one.text), { ...BODY, size: 10, after: 4 }, { parent: under })
    if (!decided) continue
    writer.block(
      `Decided by document ${decided.n}${one.by ? ` (${one.by})` : ''}:`,
      { ...SMALL, after: 2 },
      { parent: under, goTo: `document-${decided.n}` },
    )
    writer.block(
      `“${decided.words}”`,
      { ...BODY, size: 9.5, color: QUIET, after: 10 },
      { tag: 'BlockQuote', parent: under, x: writer.left + 14, width: writer.width - 14 },
    )
  }
}

function notes(writer: PdfWriter, contents: BundleContents, under: Part): void {
  for (const note of contents.notes) {
    writer.need(60)
    writer.block(note.on, H2, { tag: 'H3', parent: under })
    words(writer, note.text, under)
  }
}

function drafts(writer: PdfWriter, contents: BundleContents, under: Part): void {
  for (const draft of contents.drafts) {
    writer.need(60)
    writer.block(draft.subject, H2, { tag: 'H3', parent: under })
    writer.block(`To ${draft.to}`, SMALL, { parent: under })
    words(writer, draft.body, under)
  }
}

/** Words of a letter, paragraph by paragraph. */
function words(writer: PdfWriter, text: string, under: Part): void {
  for (const paragraph of text.replace(/^\n+|\s+$/g, '').split(/\n(?:[ \t]*\n)+/))
    writer.block(paragraph, BODY, { parent: under })
}

function document(writer: PdfWriter, one: BundledDocument): void {
  const under = writer.part('Sect', `Document ${one.n}`)
  writer.block(`Document ${one.n}`, OVER, { parent: under, destination: `document-${one.n}` })
  writer.block(one.story, H1, { tag: 'H2', parent: under })
  const lines: [string, string][] = [
    ['Date', one.dateStated ? one.dateWords : `${one.dateWords} (worked out; the letter states none)`],
    ['From', one.from],
    ['To', one.to],
    ['Subject', one.subject],
    ['Reference', one.references.join(', ')],
    [
      'Files',
      one.files
        .map((file) =>
          file.leftOutBecause === null ? file.name : `${file.name} (not in this bundle: ${file.leftOutBecause})`,
        )
        .join('\n'),
    ],
  ]
  pairs(
    writer,
    lines.filter(([, value]) => value !== ''),
    under,
  )
  writer.space(5)
  writer.rule()
  writer.space(12)
  const before = writer.missing
  words(writer, one.text, under)
  const missing = writer.missing - before
  if (missing > 0)
    writer.block(
      `${count(missing, 'character')} of this letter (■) cannot be printed in these fonts; the letter’s own file has ${missing === 1 ? 'it' : 'them'}.`,
      SMALL,
      { parent: under },
    )
}
