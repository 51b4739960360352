import { Parser } from 'htmlparser2'
import { tidyText } from './charset.ts'
import { isOle } from './document-kind.ts'
import type { DocumentText, Refusal } from './document-reader.ts'
import type { Limits } from './limits.ts'
import { unzipEntries } from './unzip.ts'

const PARTS = /^xl\/(workbook|sharedStrings|styles|worksheets\/sheet\d+)\.xml$/

/** The cells of an Excel file: each sheet under its name, a row a line, tabs between cells. Numbers as stored; days as `YYYY-MM-DD`. */
export async function xlsxText(bytes: Uint8Array, limits: Limits): Promise<DocumentText | Refusal> {
  if (isOle(bytes))
    return { reason: 'It is encrypted: open it with its password, save it without one and import it again' }
  const files = await unzipEntries(bytes, {
    wanted: (name) => PARTS.test(name),
    keep: (name) => PARTS.test(name),
    most: limits.entryBytes,
  })
  const xml = (name: string): string => files.get(`xl/${name}.xml`)?.toString('utf8') ?? ''
  const names = sheetNames(xml('workbook'))
  const strings = sharedStrings(xml('sharedStrings'))
  const dayStyles = stylesOfDays(xml('styles'))
  const sheets = [...files.keys()]
    .filter((name) => name.includes('/sheet'))
    .toSorted((a, b) => numberIn(a) - numberIn(b))
  let text = ''
  for (const [i, sheet] of sheets.entries()) {
    const rows = sheetRows(files.get(sheet)!.toString('utf8'), strings, dayStyles, limits.textBytes - text.length)
    if (rows) text += `${text ? '\n\n' : ''}${names[i] ?? `Sheet ${i + 1}`}\n${rows}`
  }
  return { text: tidyText(text), pages: sheets.length }
}

const numberIn = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)

type Attributes = Record<string, string>

/** Walks an XML file of the format; names come without their namespace prefix. */
function walk(
  xml: string,
  on: { open?: (name: string, a: Attributes) => void; close?: (name: string) => void; text?: (words: string) => void },
): void {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentag: (name, a) => on.open?.(local(name), a),
      onclosetag: (name) => on.close?.(local(name)),
      ontext: (words) => on.text?.(words),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

function sheetNames(xml: string): string[] {
  const names: string[] = []
  walk(xml, { open: (name, a) => void (name === 'sheet' && names.push(a['name'] ?? '')) })
  return names
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let inText = false
  let phonetic = false
  walk(xml, {
    open(name) {
      if (name === 'si') strings.push('')
      if (name === 'rPh') phonetic = true
      if (name === 't') inText = !phonetic
    },
    close(name) {
      if (name === 'rPh') phonetic = false
      if (name === 't') inText = false
    },
    text(words) {
      if (inText && strings.length > 0) strings[strings.length - 1] += words
    },
  })
  return strings
}

/** Numbers of the cell styles whose number format writes a day. */
function stylesOfDays(xml: string): Set<number> {
  const custom = new Map<string, boolean>()
  const days = new Set<number>()
  let inCells = false
  let n = 0
  walk(xml, {
    open(name, a) {
      if (name === 'numFmt')
        custom.set(a['numFmtId'] ?? '', /[dy]/i.test((a['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, '')))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        const id = a['numFmtId'] ?? '0'
        if (custom.get(id) ?? (Number(id) >= 14 && Number(id) <= 17) ?? false) days.add(n)
        if (id === '22') days.add(n)
        n++
      }
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  })
  return days
}

function sheetRows(xml: string, strings: string[], dayStyles: Set<number>, most: number): string {
  const rows: string[] = []
  let cells: string[] = []
  let cell = { type: '', style: 0, text: '' }
  let inValue = false
  let length = 0
  walk(xml, {
    open(name, a) {
      if (name === 'row') cells = []
      if (name === 'c') cell = { type: a['t'] ?? 'n', style: Number(a['s'] ?? 0), text: '' }
      inValue = name === 'v' || name === 't'
    },
    close(name) {
      inValue = false
      if (name === 'c') cells.push(shown(cell, strings, dayStyles).replace(/\s+/g, ' '))
      if (name === 'row') {
        const line = cells.join('\t').trimEnd()
        if (line && length < most) rows.push(line)
        length += line.length
      }
    },
    text: (words) => void (inValue && (cell.text += words)),
  })
  return rows.join('\n').slice(0, most)
}

function shown(cell: { type: string; style: number; text: string }, strings: string[], dayStyles: Set<number>): string {
  if (cell.type === 's') return strings[Number(cell.text)] ?? ''
  if (cell.type === 'b') return cell.text === '1' ? 'TRUE' : 'FALSE'
  const serial = Number(cell.text)
  if (cell.type === 'n' && cell.text !== '' && dayStyles.has(cell.style) && serial > 59 && serial < 2_958_466)
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
  return cell.text
}
