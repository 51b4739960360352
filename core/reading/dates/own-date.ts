import type { CivilDay, Span } from '../../model/basics.ts'
import type { DateBasis } from '../../model/entry.ts'
import type { Scan } from '../scan.ts'
import { dateLine } from '../split/line-signs.ts'
import { lineAt } from '../text/lines.ts'
import type { Line } from '../text/lines.ts'
import { nearestYear } from './find-dates.ts'

export interface OwnDate {
  value: CivilDay
  span: Span | null
  basis: DateBasis
  why: string
}

/** The day of a letter as it or its headers state it: all that are stated, the one to take first. */
export function ownDates(scan: Scan, near: CivilDay | null): OwnDate[] {
  const out: OwnDate[] = []
  const { letter, anatomy } = scan
  if (letter.head?.sentOn)
    out.push({ value: letter.head.sentOn, span: null, basis: 'header', why: "The mail's Date header." })
  if (letter.given.date)
    out.push({ value: letter.given.date, span: null, basis: 'stated', why: 'The page says so beside the letter.' })
  const bodyEnd = anatomy.signature?.span.end ?? anatomy.body.end
  for (const found of scan.dates) {
    const value = found.value ?? (near ? nearestYear(found, near) : null)
    if (!value) continue
    const line = scan.lines[lineAt(scan.lines, found.start)]!
    const before = scan.flat.slice(line.start, found.start).trim()
    const put = (why: string): void =>
      void out.push({ value, span: { start: found.start, end: found.end }, basis: 'stated', why })
    if (/today'?s date[ (:]*$|today,?[ (]*$|^date[d]?[ :]*$/.test(before)) put('It names the day as its own.')
    else if (found.start < anatomy.head.end) {
      if (
        dateLine(line.text) ||
        /^(?:(?:[a-z-]+day,? )|date|sent|datum|[^.]{3,40}, )/.test(`${before} `) ||
        line.text.length < 60
      )
        put('It stands in the head of the letter.')
    } else if (
      (dateLine(line.text) || besideReference(scan, line, found)) &&
      (found.start >= bodyEnd - 1 || isNearEdge(scan, found.start))
    )
      put('It stands alone at the edge of the letter.')
    else if (
      letter.given.direction === 'note' &&
      /^\W*$/.test(before) &&
      /^[ ]?(?:[-:,]|sent)/.test(scan.flat.slice(found.end, found.end + 6))
    )
      put('The note begins with it.')
  }
  const tail = tailDate(scan, near)
  if (tail) out.push(tail)
  return out
}

/** A day beside a reference or in a column of its own: 'ABC/12, 4 May 2020'. */
function besideReference(scan: Scan, line: Line, found: { start: number; end: number }): boolean {
  if (line.text.length > 100) return false
  const rest = scan.flat.slice(line.start, found.start) + scan.flat.slice(found.end, line.end)
  return rest
    .split(/[\s,;:()]+/)
    .every(
      (word) => word === '' || /\d/.test(word) || /^(?:our|ref|reference|case|date|foi|eir|no|number|re)$/.test(word),
    )
}

function isNearEdge(scan: Scan, offset: number): boolean {
  const { body } = scan.anatomy
  return scan.text.slice(body.start, offset).trim().length < 30 || scan.text.slice(offset, body.end).trim().length < 40
}

/** A date alone in the first lines after the signature. */
function tailDate(scan: Scan, near: CivilDay | null): OwnDate | null {
  const { tail, signature } = scan.anatomy
  if (!signature) return null
  const first = lineAt(scan.lines, tail.start)
  for (let i = first, seen = 0; i < scan.lines.length && seen < 3; i++) {
    const line = scan.lines[i]!
    if (line.text === '' || line.start < tail.start - 1) continue
    seen++
    const found = dateLine(line.text)
    const value = found && (found.value ?? (near ? nearestYear(found, near) : null))
    if (found && value) {
      const start = line.at + found.start
      return {
        value,
        span: { start, end: line.at + found.end },
        basis: 'stated',
        why: 'It stands below the signature.',
      }
    }
  }
  return null
}
