import { clip, QUIET, type Part, type PdfWriter, type Style } from './pdf-writer.ts'

export interface Column {
  title: string
  /** In points; one column may take what is left. */
  width: number | 'rest'
  align?: 'left' | 'right'
}

export interface Cell {
  text: string
  /** A destination in the document that its words lead to. */
  goTo?: string
  bold?: boolean
}

/** A row's cells; one that is known only when the whole document stands (a page) is a function. */
export type Row = readonly (string | Cell | (() => string))[]

const CELL: Style = { face: 'sans', size: 9, gap: 1.5 }
const HEAD: Style = { face: 'sans-bold', size: 8, color: QUIET }
const PAD = { x: 8, y: 3.5 }
/** No row is higher than this, so that it stands on one page. */
const MOST = 560

/** A table that goes on over pages, its head at the top of each; tagged as one. */
export function pdfTable(writer: PdfWriter, columns: readonly Column[], rows: readonly Row[], parent?: Part): void {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0)
  const widths = columns.map(({ width }) => (width === 'rest' ? writer.width - fixed : width))
  const places = widths.map((_, at) => writer.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0))
  const table = writer.part('Table', undefined, parent)
  const put = (at: number, text: string, style: Style, y: number, goTo?: string): void =>
    writer.at(
      text,
      { ...style, align: columns[at]?.align ?? 'left' },
      { x: (places[at] ?? 0) + (at === 0 ? 0 : PAD.x), y, width: inner(at), ...(goTo === undefined ? {} : { goTo }) },
    )
  const inner = (at: number): number => (widths[at] ?? 0) - (at === 0 ? 0 : PAD.x)
  const headHeight = Math.max(...columns.map((one, at) => writer.height(one.title, HEAD, inner(at)))) + 2 * PAD.y

  const head = (tagged: boolean): void => {
    const top = writer.doc.y
    const line = tagged ? writer.part('TR', undefined, table) : null
    columns.forEach(({ title }, at) => {
      if (!line) return writer.artifact(() => put(at, title, HEAD, top + PAD.y))
      const options = { title, scope: 'Column' }
      const cell = writer.doc.struct('TH', options)
      line.add(cell)
      cell.add(() => put(at, title, HEAD, top + PAD.y))
      return cell.end()
    })
    line?.end()
    writer.doc.y = top + headHeight
    writer.rule(writer.doc.y)
    writer.space(1)
  }

  writer.need(headHeight + 40)
  head(true)
  for (const row of rows) {
    const cells = row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell))
    const texts = cells.map((cell, at) =>
      typeof cell === 'function'
        ? ''
        : clip(cell.text, (text) => writer.height(text, styleOf(cell), inner(at)) <= MOST),
    )
    const heights = cells.map((cell, at) =>
      writer.height(texts[at] || ' ', typeof cell === 'function' ? CELL : styleOf(cell), inner(at)),
    )
    const height = Math.max(...heights) + 2 * PAD.y
    if (writer.doc.y + height > writer.bottom) {
      writer.newPage()
      head(false)
    }
    const top = writer.doc.y
    const line = writer.part('TR', undefined, table)
    cells.forEach((cell, at) => {
      const element = writer.part('TD', undefined, line)
      if (typeof cell === 'function') {
        writer.later(() => {
          element.add(() => put(at, cell(), CELL, top + PAD.y))
          element.end()
        })
        return
      }
      element.add(() => put(at, texts[at] ?? '', styleOf(cell), top + PAD.y, cell.goTo))
      element.end()
    })
    writer.doc.x = writer.left
    writer.doc.y = top + height
    writer.rule(writer.doc.y, '#e6e8ec')
  }
  writer.space(10)
}

const styleOf = (cell: Cell): Style => ({ ...CELL, ...(cell.bold ? { face: 'sans-bold' } : {}) })
