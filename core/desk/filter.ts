import type { DeskRow } from '../model/desk.ts'
import { parseQuery, type FilterName, type Term } from '../search/query.ts'
import { groupOf, isDueSoon, turnOf } from './group.ts'

const plain = (words: string): string => words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
const bare = (words: string): string => plain(words).replace(/[^\p{L}\p{N}]/gu, '')
const YES = /^(y|yes|true|1|ja|oui)$/i

/** What `is:` may say of a case besides a state. */
export const IS: Record<string, (row: DeskRow) => boolean> = {
  late: (row) => row.nextDue?.late === true,
  week: isDueSoon,
  unread: (row) => row.toRead > 0,
  draft: (row) => row.drafts > 0,
  yours: (row) => turnOf(row) === 'you',
  theirs: (row) => turnOf(row) === 'them',
  done: (row) => groupOf(row) === 'done',
  archived: (row) => row.archivedOn !== null,
  silenced: (row) => row.silenced,
}

const HAS: Record<string, (row: DeskRow) => boolean> = {
  draft: (row) => row.drafts > 0,
  unread: (row) => row.toRead > 0,
  tag: (row) => row.tags.length > 0,
  date: (row) => row.nextDue !== null,
  reference: (row) => row.references.length > 0,
}

const holds = (value: string, words: string | null): boolean => plain(words ?? '').includes(plain(value))
const stateOf = (value: string): string => value.toLowerCase().replaceAll(/[\s_]+/g, '-')

const FILTER: Partial<Record<FilterName, (row: DeskRow, value: string) => boolean>> = {
  authority: (row, value) => holds(value, row.authority),
  title: (row, value) => holds(value, row.title),
  tag: (row, value) => row.tags.some((tag) => plain(tag) === plain(value)),
  state: (row, value) => row.state === stateOf(value),
  late: (row, value) => (row.nextDue?.late === true) === YES.test(value),
  ref: (row, value) => row.references.some((reference) => bare(reference).startsWith(bare(value))),
  has: (row, value) => HAS[value.toLowerCase()]?.(row) ?? false,
  is: (row, value) => IS[value.toLowerCase()]?.(row) ?? row.state === stateOf(value),
  case: (row, value) => row.id.startsWith(value.toLowerCase()),
}

/** The filters that the desk itself can answer; every other one looks into letters. */
export const DESK_FILTERS = Object.keys(FILTER) as FilterName[]

function hasWords(row: DeskRow, term: Extract<Term, { kind: 'word' | 'phrase' }>): boolean {
  const hay = plain([row.title, row.authority ?? '', row.stateSentence, ...row.tags].join(' '))
  const stripped = bare(term.text)
  if (hay.includes(plain(term.text))) return true
  return (
    term.kind === 'word' && stripped !== '' && row.references.some((reference) => bare(reference).includes(stripped))
  )
}

function matches(row: DeskRow, term: Term): boolean {
  if (term.kind !== 'filter') return hasWords(row, term) !== term.not
  const filter = FILTER[term.name]
  return filter === undefined || filter(row, term.value) !== term.not
}

/**
 * Rows that fit a line of words and filters, as Find takes it: words in the title, authority, tags, sentence or references (with or without
 * their punctuation). `elsewhere` names the filters of the line that only letters can answer; they are passed over.
 */
export function filterRows(rows: readonly DeskRow[], line: string): { rows: DeskRow[]; elsewhere: FilterName[] } {
  const { terms } = parseQuery(line)
  const elsewhere = terms.flatMap((term) => (term.kind === 'filter' && !FILTER[term.name] ? [term.name] : []))
  if (terms.length === 0) return { rows: line.trim() === '' ? [...rows] : [], elsewhere }
  return { rows: rows.filter((row) => terms.every((term) => matches(row, term))), elsewhere }
}

/** True where a line asks for what was put away. */
export const asksForArchived = (line: string): boolean =>
  parseQuery(line).terms.some(
    (term) => term.kind === 'filter' && term.name === 'is' && term.value.toLowerCase() === 'archived' && !term.not,
  )
