import { bareReference, type FilterName, type Term } from '../../core/search/query.ts'
import type { SqlValue } from '../storage/sqlite.ts'

/** A condition on `d` (document), `f` (entry's facts) and `c` (case's facts), with its parameters. */
export interface Condition {
  sql: string
  params: SqlValue[]
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`
const contains = (column: string, value: string): Condition => ({
  sql: `${column} LIKE ? ESCAPE '\\'`,
  params: [like(value)],
})
const no: Condition = { sql: '0', params: [] }
const YES = /^(y|yes|true|1|ja|oui)$/i

const DIRECTIONS: Record<string, string> = {
  in: 'incoming',
  incoming: 'incoming',
  received: 'incoming',
  out: 'outgoing',
  outgoing: 'outgoing',
  sent: 'outgoing',
  system: 'system',
  note: 'note',
}

/** References with these letters and digits at their beginning, whatever stands between. */
export const carries = (value: string): Condition => {
  const bare = bareReference(value)
  if (bare === '') return no
  const span = 'bare >= ? AND bare < ?'
  return { sql: `d.entry_id IN (SELECT entry_id FROM entry_refs WHERE ${span})`, params: [bare, `${bare}\uffff`] }
}

const HAS: Record<string, string> = {
  attachment: 'f.attachments > 0',
  attachments: 'f.attachments > 0',
  file: 'f.attachments > 0',
  note: 'd.case_id IN (SELECT case_id FROM notes)',
  notes: 'd.case_id IN (SELECT case_id FROM notes)',
  reference: 'd.entry_id IN (SELECT entry_id FROM entry_refs)',
  date: 'f.day IS NOT NULL',
}

const WHAT = new Set(['letter', 'attachment', 'note', 'draft', 'case'])

function is(value: string): Condition {
  const word = value.toLowerCase()
  if (word === 'archived') return { sql: 'd.case_id IN (SELECT case_id FROM case_archive)', params: [] }
  if (word === 'unread') return { sql: 'd.entry_id IN (SELECT entry_id FROM to_read)', params: [] }
  if (word === 'late') return { sql: 'c.late = 1', params: [] }
  if (WHAT.has(word)) return { sql: 'd.what = ?', params: [word] }
  const direction = DIRECTIONS[word]
  return direction ? { sql: 'f.direction = ?', params: [direction] } : { sql: 'c.state = ?', params: [word] }
}

/** The day columns are text, so that a year or a month bounds them as well as a day does. */
const day = (sql: string, value: string): Condition =>
  /^\d{4}(-\d{2}){0,2}$/.test(value) ? { sql, params: [value] } : no

const FILTER: Record<FilterName, (value: string) => Condition> = {
  authority: (value) => contains('c.authority', value),
  title: (value) => contains('c.title', value),
  kind: (value) => contains('f.kind', value.toLowerCase().replaceAll(/[\s_]+/g, '-')),
  direction: (value) => ({ sql: 'f.direction = ?', params: [DIRECTIONS[value.toLowerCase()] ?? value] }),
  from: (value) => contains('f.sender', value),
  section: (value) => {
    const bare = value.replace(/^s(ection)?\.?/i, '').replaceAll(/[\\%_]/g, '')
    return { sql: `(f.sections LIKE ? OR f.sections LIKE ?)`, params: [`% ${bare} %`, `% ${bare}(%`] }
  },
  ref: carries,
  before: (value) => day('f.day < ?', value),
  after: (value) => day(`f.day > ? || '~'`, value),
  on: (value) => day(`f.day LIKE ? || '%'`, value),
  state: (value) => ({ sql: 'c.state = ?', params: [value.toLowerCase().replaceAll(/[\s_]+/g, '-')] }),
  late: (value) => ({ sql: YES.test(value) ? 'c.late = 1' : 'c.late = 0', params: [] }),
  has: (value) => ({ sql: HAS[value.toLowerCase()] ?? '0', params: [] }),
  is,
  tag: (value) => ({ sql: 'd.case_id IN (SELECT case_id FROM case_tags WHERE tag = ?)', params: [value] }),
  case: (value) => ({ sql: `d.case_id LIKE ? ESCAPE '\\'`, params: [like(value).slice(1)] }),
}

/** A filter as a condition; `-kind:refusal` holds for what has no kind, too. */
export function conditionOf(term: Extract<Term, { kind: 'filter' }>): Condition {
  const found = FILTER[term.name](term.value)
  return term.not ? { ...found, sql: `NOT coalesce((${found.sql}), 0)` } : { ...found, sql: `(${found.sql})` }
}
