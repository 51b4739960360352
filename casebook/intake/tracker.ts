import { parse } from 'csv-parse/sync'
import { decodeText, tidyText } from './charset.ts'
import { orderOfDays, statedDay } from './days.ts'
import type { LetterItem } from './intake-item.ts'
import { letterItem, originalOf, plainLetter } from './letters.ts'

/** What a column of one's own tracker holds. */
export const TRACKER_FIELDS = [
  'date',
  'sent',
  'answered',
  'direction',
  'sender',
  'authority',
  'subject',
  'reference',
  'text',
  'case',
] as const
export type TrackerField = (typeof TRACKER_FIELDS)[number]
/** Field to the column's heading. */
export type TrackerColumns = Partial<Record<TrackerField, string>>

/** Headings that people give these columns, looked for where the user mapped none. */
const HEADINGS: Record<TrackerField, RegExp> = {
  date: /^(date|day|when)$/i,
  sent: /^(date )?(sent|submitted|requested|of request|made)( on| date)?$|^request date$/i,
  answered: /^(date )?(answered|responded|replied|received|response|reply)( on| date)?$/i,
  direction: /^(direction|in ?\/ ?out|type)$/i,
  sender: /^(sender|from|who|author)$/i,
  authority: /^(public )?(authority|body|public body|agency|department|organi[sz]ation|council)$/i,
  subject: /^(subject|title|topic|request|about)$/i,
  reference: /^(our |your |their )?(ref|reference|ref\.|reference (number|no\.?)|case (number|ref(erence)?))$/i,
  text: /^(text|letter|body|message|notes?|details|summary|content)$/i,
  case: /^(case|matter|thread)$/i,
}

/** The columns of a tracker by their headings, as the user's mapping or the headings themselves say. */
export function trackerColumns(headings: string[], mapped: TrackerColumns = {}): TrackerColumns {
  const columns: TrackerColumns = { ...mapped }
  for (const field of TRACKER_FIELDS) {
    if (columns[field] !== undefined) continue
    const heading = headings.find((one) => HEADINGS[field].test(one.trim()) && !Object.values(columns).includes(one))
    if (heading !== undefined) columns[field] = heading
  }
  return columns
}

/**
 * One's own tracker as CSV: a row a letter, or, where it has a day sent and a day answered, a request and its answer. The words of a row
 * are its text column and everything else in it as `Heading: value`, so that nothing of the tracker is lost. Null where no column
 * says what a row is about; throws where it is no CSV.
 */
export function readTracker(
  bytes: Uint8Array,
  name: string,
  file: string,
  mapped: TrackerColumns = {},
): LetterItem[] | null {
  const text = decodeText(bytes)
  const rows: Record<string, string>[] = parse(text, {
    columns: (headings: string[]) => unique(headings),
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    info: false,
  })
  const columns = trackerColumns(Object.keys(rows[0] ?? {}), mapped)
  if (!columns.subject && !columns.text && !columns.reference && !columns.authority) return null
  const original = originalOf(name, bytes)
  const value = (row: Record<string, string>, field: TrackerField): string =>
    columns[field] ? (row[columns[field]] ?? '') : ''
  const order = orderOfDays(rows.flatMap((row) => [value(row, 'date'), value(row, 'sent'), value(row, 'answered')]))
  return rows.flatMap((row, i) => {
    const authority = value(row, 'authority') || null
    const title = value(row, 'subject') || value(row, 'reference') || null
    const key = value(row, 'case') || `${authority ?? ''}|${value(row, 'reference') || title || `row ${i + 2}`}`
    const thread = { key: `tracker:${original.hash.slice(0, 16)}:${key}`, title, authority }
    const make = (day: string | null, direction: 'outgoing' | 'incoming' | 'note', words: string): LetterItem => {
      const sender = value(row, 'sender') || (direction === 'incoming' ? authority : null)
      const given = { sender, date: day, direction, subject: title }
      return letterItem(plainLetter(words, 'archive', file, given, i + 2), original, thread)
    }
    const words = wordsOf(row, columns)
    const sent = statedDay(value(row, 'sent'), order)
    const answered = statedDay(value(row, 'answered'), order)
    if (sent === null && answered === null)
      return [make(statedDay(value(row, 'date'), order), directionOf(value(row, 'direction')), words)]
    const reference = value(row, 'reference')
    const answer = tidyText(`Answer to: ${title ?? 'the request'}${reference ? `\nReference: ${reference}` : ''}`)
    return [
      make(sent ?? statedDay(value(row, 'date'), order), 'outgoing', words),
      ...(answered ? [make(answered, 'incoming', answer)] : []),
    ]
  })
}

function wordsOf(row: Record<string, string>, columns: TrackerColumns): string {
  const text = columns.text ? (row[columns.text] ?? '') : ''
  const rest = Object.entries(row)
    .filter(([heading, value]) => value !== '' && heading !== columns.text)
    .map(([heading, value]) => `${heading}: ${value}`)
  return tidyText([...rest, ...(text ? ['', text] : [])].join('\n'))
}

function directionOf(word: string): 'outgoing' | 'incoming' | 'note' {
  if (/^(in|incoming|received|response|reply|from them|them)\b/i.test(word)) return 'incoming'
  return /^(note|call|meeting|comment)/i.test(word) ? 'note' : 'outgoing'
}

function unique(headings: string[]): string[] {
  const seen = new Map<string, number>()
  return headings.map((heading, i) => {
    const name = heading.trim() || `Column ${i + 1}`
    const n = (seen.get(name) ?? 0) + 1
    seen.set(name, n)
    return n === 1 ? name : `${name} (${n})`
  })
}

function delimiterOf(text: string): string {
  const line = text.slice(0, 4000).split(/\r?\n/)[0] ?? ''
  const count = (mark: string): number => line.split(mark).length - 1
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}
