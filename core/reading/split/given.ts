import { isPersonName, isBodyName, personOf } from '../anatomy/names.ts'
import { salutationOf } from '../anatomy/salutation.ts'
import { isBareHead, isHeaderBlock } from '../anatomy/quotes.ts'
import { findDates } from '../dates/find-dates.ts'
import type { Letter } from '../../model/letter.ts'
import { flatten, plain } from '../text/flat.ts'
import type { Line } from '../text/lines.ts'
import { annotatorOf, dateLine, isPostmaster } from './line-signs.ts'
import type { Start } from './walk.ts'

const EMPTY: Letter['given'] = { sender: null, date: null, direction: null, subject: null }

/** What the page says of an entry outside its own words: sender line, header block, annotation line. */
export function givenOf(lines: readonly Line[], start: Start, end: number, monthFirst = false): Letter['given'] {
  const first = lines[start.line]!.text
  if (start.sign === 'annotation')
    return { ...EMPTY, sender: annotatorOf(first), direction: 'note', date: dateIn(first, monthFirst) }
  if (start.sign === 'header') {
    const direction = isBareHead(lines, start.line) ? wayOf(lines[start.line + 2]!.text) : null
    return { ...fromHeaders(lines, start.line, end, monthFirst), direction }
  }
  if (start.sign === 'system')
    return {
      ...EMPTY,
      direction: 'system',
      sender: isPostmaster(first) || lines[start.line + 1]?.text === '' ? first.replace(/,$/, '') : null,
    }
  if (start.sign === 'signed') return EMPTY
  if (start.sign === 'dated') return { ...EMPTY, date: dateIn(first, monthFirst) }
  if (start.sign === 'sender') return { ...EMPTY, sender: first.replace(/,$/, '') }
  return fromSenderLine(lines, start.line, end, monthFirst)
}

function fromSenderLine(lines: readonly Line[], at: number, end: number, monthFirst: boolean): Letter['given'] {
  const text = lines[at]!.text
  if (salutationOf(text) || at + 1 >= end) return EMPTY
  if (lines[at + 1]!.text !== '') return EMPTY
  const named = /^(?:from|sent by|von)\s*:?\s+(.+)$/i.exec(text)?.[1]
  const next = lines[at + 2]?.text ?? ''
  const date = dateIn(next.length < 60 && dateLine(next) && named ? next : '', monthFirst)
  if (named) return { ...EMPTY, sender: personOf(named), date }
  if (dateLine(text)) return EMPTY
  const sender = text.replace(/,$/, '')
  return isBodyName(sender) || isPersonName(sender) || (/\s/.test(sender) && !/\d/.test(sender))
    ? { ...EMPTY, sender }
    : EMPTY
}

function fromHeaders(lines: readonly Line[], from: number, end: number, monthFirst: boolean): Letter['given'] {
  const given = { ...EMPTY }
  for (let i = from; i < Math.min(end, from + 12) && lines[i]!.text !== ''; i++) {
    const match = /^\*?([\p{L}-]+)\*?\s*:\s*\*?\s*(.*)$/u.exec(lines[i]!.text)
    if (!match && i === from) given.sender = nameOfAddress(lines[i]!.text)
    if (!match && dateLine(lines[i]!.text)) given.date ??= dateIn(lines[i]!.text, monthFirst)
    if (!match) continue
    const value = match[2]!.trim()
    const field = match[1]!.toLowerCase()
    if (/^(?:from|von|de)$/.test(field)) given.sender = nameOfAddress(value)
    else if (/^(?:sent|date|gesendet|datum|envoyé)$/.test(field)) given.date = dateIn(value, monthFirst)
    else if (/^(?:subject|betreff|objet)$/.test(field)) given.subject = value || null
  }
  return given
}

/** Web mail says 'to me' of what came, and names whom of what went out. */
const wayOf = (to: string): 'incoming' | 'outgoing' => (/^to (?:.*, ?)?me\b/i.test(to) ? 'incoming' : 'outgoing')

/** The day that the header block at a line gives, ISO 8601; null where there is none. */
export const headerDay = (lines: readonly Line[], at: number): string | null =>
  isHeaderBlock(lines, at) ? fromHeaders(lines, at, lines.length, false).date : null

function nameOfAddress(value: string): string {
  const name = value
    .replace(/[<[(].*$/, '')
    .replace(/^"|"\s*$/g, '')
    .trim()
  return name === '' ? value.replace(/[<>]/g, '') : personOf(name)
}

function dateIn(text: string, monthFirst: boolean): string | null {
  return findDates(flatten(plain(text)), monthFirst)[0]?.value ?? null
}
