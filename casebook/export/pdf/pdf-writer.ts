import Pdf from 'pdfkit'
import { FACES, fontBytes, hasSign, type Face } from './fonts.ts'
import { printable } from './printable.ts'

/** Points. */
const A4 = { width: 595.28, height: 841.89 }
export const INK = '#1a1c20'
export const QUIET = '#55585f'
const RULE = '#c9ccd2'

export interface Style {
  face: Face
  size: number
  color?: string
  /** Between lines, in points. */
  gap?: number
  /** Below the block, in points. */
  after?: number
  align?: 'left' | 'right'
}

export interface PdfOptions {
  title: string
  author: string
  /** What it is about, for the document's properties. */
  subject: string
  /** Distance of words from the edge, in points. */
  margin: number
  /** The instant that the file bears. */
  madeAt: Date
  /** At the foot of every page; nothing where absent. */
  foot?: (page: number, pages: number) => { left: string; right: string }
}

interface Printed {
  text: string
  missing: number
  face: Face
}

/** A place in the document's structure that blocks are put into. */
export type Part = PDFKit.PDFStructureElement

/**
 * Writes a PDF on A4 from top to bottom: real text in embedded fonts, tagged for screen readers, with bookmarks. What a font has no sign
 * for is printed as a black square and counted.
 */
export class PdfWriter {
  readonly doc: PDFKit.PDFDocument
  readonly #options: PdfOptions
  readonly #root: Part
  readonly #bytes: Promise<Uint8Array>
  readonly #later: (() => void)[] = []
  /** Characters that could not be printed so far. */
  missing = 0

  constructor(options: PdfOptions) {
    this.#options = options
    const { title, author, subject, margin, madeAt } = options
    this.doc = new Pdf({
      size: 'A4',
      margin,
      autoFirstPage: false,
      bufferPages: true,
      // Named here, so that none of the fonts that no PDF embeds is loaded.
      font: '',
      lang: 'en-GB',
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Creator: 'FOI Desk',
        CreationDate: madeAt,
        ModDate: madeAt,
      },
    })
    for (const face of FACES) this.doc.registerFont(face, fontBytes(face).buffer as ArrayBuffer)
    this.#bytes = gathered(this.doc)
    this.#root = this.doc.struct('Document')
    this.doc.addStructure(this.#root)
  }

  get left(): number {
    return this.#options.margin
  }
  get width(): number {
    return A4.width - 2 * this.#options.margin
  }
  get bottom(): number {
    return A4.height - this.#options.margin
  }
  /** The page that is written on, from 1. */
  get page(): number {
    const { start, count } = this.doc.bufferedPageRange()
    return start + count
  }

  newPage(): void {
    this.doc.addPage()
    this.doc.x = this.left
    this.doc.y = this.#options.margin
  }

  /** A page break where less than so much is left. */
  need(points: number): void {
    if (this.doc.y + points > this.bottom) this.newPage()
  }

  part(tag = 'Sect', title?: string, parent: Part = this.#root): Part {
    const made = this.doc.struct(tag, title === undefined ? {} : { title })
    parent.add(made)
    return made
  }

  /** A text in the face that is wanted, or in its counterpart without serifs, which holds more signs, where that prints more of it. */
  #printed(text: string, wanted: Face): Printed {
    const first = printable(text, hasSign(wanted))
    const other = wanted === 'serif' ? 'sans' : wanted === 'serif-bold' ? 'sans-bold' : null
    if (first.missing === 0 || other === null) return { ...first, face: wanted }
    const second = printable(text, hasSign(other))
    return second.missing < first.missing ? { ...second, face: other } : { ...first, face: wanted }
  }

  /** Sets the face and gives the text as it can be printed. */
  set(text: string, style: Style): string {
    const made = this.#printed(text, style.face)
    this.missing += made.missing
    this.doc
      .font(made.face)
      .fontSize(style.size)
      .fillColor(style.color ?? INK)
    return made.text
  }

  height(text: string, style: Style, width: number): number {
    const before = this.missing
    const words = this.set(text, style)
    this.missing = before
    return this.doc.heightOfString(words, { width, lineGap: style.gap ?? 0 })
  }

  /** A block of words across the page, or in a column. */
  block(
    text: string,
    style: Style,
    options: { tag?: string; parent?: Part; x?: number; width?: number; goTo?: string; destination?: string } = {},
  ): void {
    const { tag = 'P', parent = this.#root, x = this.left, width = this.width } = options
    const words = this.set(text, style)
    const element = this.doc.struct(tag)
    parent.add(element)
    element.add(() => {
      this.doc.text(words, x, this.doc.y, {
        width,
        lineGap: style.gap ?? 0,
        align: style.align ?? 'left',
        features: ['tnum'],
        ...(options.goTo === undefined ? {} : { goTo: options.goTo }),
        ...(options.destination === undefined ? {} : { destination: options.destination }),
      })
    })
    element.end()
    this.doc.x = this.left
    this.doc.y += style.after ?? 0
  }

  /** Words at a place of one line, which nothing flows around. */
  at(text: string, style: Style, place: { x: number; y: number; width: number; goTo?: string }): void {
    const words = this.set(text, style)
    this.doc.text(words, place.x, place.y, {
      width: place.width,
      lineGap: style.gap ?? 0,
      align: style.align ?? 'left',
      features: ['tnum'],
      ...(place.goTo === undefined ? {} : { goTo: place.goTo }),
    })
  }

  /** What is drawn for the eye alone. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  rule(y = this.doc.y, color = RULE): void {
    this.artifact(() =>
      this.doc
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .lineWidth(0.6)
        .stroke(color),
    )
  }

  space(points: number): void {
    this.doc.y += points
  }

  bookmark(title: string, under?: PDFKit.PDFOutline): PDFKit.PDFOutline {
    return (under ?? this.doc.outline).addItem(title, { expanded: false })
  }

  /** Written when everything else is: what tells of pages that come behind. */
  later(work: () => void): void {
    const { page } = this
    this.#later.push(() => {
      this.doc.switchToPage(page - 1)
      work()
    })
  }

  /** The whole file. */
  async done(): Promise<Uint8Array> {
    for (const work of this.#later) work()
    this.#foot()
    this.#root.end()
    this.doc.end()
    return this.#bytes
  }

  #foot(): void {
    const { foot, margin } = this.#options
    const { start, count } = this.doc.bufferedPageRange()
    if (!foot) return
    const style: Style = { face: 'sans', size: 8, color: QUIET }
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(start + page)
      // Below the margin, where words would otherwise begin another page.
      this.doc.page.margins.bottom = 0
      const { left, right } = foot(page + 1, count)
      const y = A4.height - margin * 0.62
      this.artifact(() => {
        const narrow = this.width - 80
        const cut = clip(left, (text) => this.doc.font('sans').fontSize(8).widthOfString(text) <= narrow)
        this.at(cut, style, { x: this.left, y, width: narrow })
        this.at(right, { ...style, align: 'right' }, { x: this.left + narrow, y, width: 80 })
      }, 'Pagination')
    }
  }
}

/** As much of a text as fits, with an ellipsis where something is left out. */
export function clip(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${text.slice(0, middle).trimEnd()}…`)) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()}…`
}

function gathered(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
  })
}
