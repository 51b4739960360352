import type { SearchHit } from '../../core/contract/search.ts'
import { bareReference, looksLikeReference, parseQuery, type Term } from '../../core/search/query.ts'
import type { Db, SqlValue } from '../storage/sqlite.ts'
import { rarest } from './commonness.ts'
import { carries, conditionOf, type Condition } from './filters.ts'
import { matchOf, quoted } from './match.ts'
import { beginningOf, HIT_END, HIT_START, piecesOf } from './snippet.ts'
import { likely, nameWords } from './spelling.ts'

export interface Found {
  hits: SearchHit[]
  more: boolean
  order: 'best' | 'newest'
  instead: string | null
}

export interface SearchOptions {
  /** Hits at the most. */
  limit: number
  /** Only in this case. */
  caseId?: string | undefined
  /** From so many hits on the newest come first. */
  many?: number
}

interface Row {
  doc: number
  what: SearchHit['what']
  caseId: string
  caseTitle: string | null
  authority: string | null
  entryId: string | null
  noteId: string | null
  draftId: string | null
  n: number | null
  kind: SearchHit['kind']
  direction: SearchHit['direction']
  sender: string | null
  date: string | null
  archived: number
}

/** From so many hits on, the newest are of more use than the best, and found without weighing all. */
const MANY = 4000

const COLUMNS = `d.n AS doc, d.what, d.case_id AS caseId, c.title AS caseTitle, c.authority, d.entry_id AS entryId,
  d.note_id AS noteId, d.draft_id AS draftId, f.n, f.kind, f.direction, f.sender, f.day AS date,
  d.case_id IN (SELECT case_id FROM case_archive) AS archived`
const FACTS = `LEFT JOIN entry_facts f ON f.entry_id = d.entry_id LEFT JOIN case_facts c ON c.case_id = d.case_id`

interface Plan {
  must: string | null
  conditions: Condition[]
  /** The reference that was asked for, bare, to show it in its place. */
  reference: string | null
  order: 'best' | 'newest'
}

/** True where the casebook knows a reference that begins like this. */
const isKnown = (db: Db, text: string): boolean => {
  const { sql, params } = carries(text)
  return db.get(`SELECT 1 FROM entry_facts d WHERE ${sql} LIMIT 1`, ...params) !== undefined
}

function planOf(db: Db, terms: readonly Term[], { caseId, many = MANY }: SearchOptions): Plan {
  const conditions: Condition[] = terms.filter((term) => term.kind === 'filter').map(conditionOf)
  const wordy = terms.filter((term) => term.kind !== 'filter')
  const references = wordy.filter((term) => !term.not && looksLikeReference(term.text) && isKnown(db, term.text))
  for (const term of references) {
    // Letters that carry the reference, and those that only print it among their words.
    const { sql, params } = carries(term.text)
    const printed = 'd.n IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)'
    conditions.push({ sql: `(${sql} OR ${printed})`, params: [...params, quoted(term)] })
  }
  const { must, mustNot } = matchOf(wordy.filter((term) => !references.includes(term)))
  if (mustNot !== null) {
    conditions.push({
      sql: 'd.n NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)',
      params: [mustNot],
    })
  }
  if (caseId !== undefined) conditions.push({ sql: 'd.case_id = ?', params: [caseId] })
  const reference = references[0] ? bareReference(references[0].text) : null
  return { must, conditions, reference, order: must !== null && rarest(db, wordy) <= many ? 'best' : 'newest' }
}

function rowsOf(db: Db, plan: Plan, limit: number): Row[] {
  const where = plan.conditions.map((c) => ` AND ${c.sql}`).join('')
  const params: SqlValue[] = plan.conditions.flatMap((c) => c.params)
  if (plan.order === 'best' && plan.must !== null) {
    return db.all<Row>(
      `SELECT ${COLUMNS} FROM search_index JOIN search_docs d ON d.n = search_index.rowid ${FACTS}
       WHERE search_index MATCH ? AND search_index.rank MATCH 'bm25(6.0, 1.0)'${where} ORDER BY search_index.rank LIMIT ?`,
      plan.must,
      ...params,
      limit,
    )
  }
  if (plan.must !== null && plan.conditions.length === 0) {
    const newest = newestOf(db, plan.must, limit)
    if (newest.length === limit) return newest
  }
  const matched = plan.must === null ? '' : ' AND d.n IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)'
  return db.all<Row>(
    `SELECT ${COLUMNS} FROM search_docs d ${FACTS} WHERE 1${matched}${where}
     ORDER BY f.day IS NULL, f.day DESC, d.what = 'letter' DESC, d.n DESC LIMIT ?`,
    ...(plan.must === null ? [] : [plan.must]),
    ...params,
    limit,
  )
}

/**
 * The newest of a great many hits: walks back from the last day and asks of each letter whether it is one, which for a common word ends
 * soon. Letters without a day come after all others, so that fewer than `limit` hits say nothing.
 */
const newestOf = (db: Db, must: string, limit: number): Row[] =>
  db.all<Row>(
    `SELECT ${COLUMNS} FROM entry_facts f CROSS JOIN search_docs d ON d.entry_id = f.entry_id
     LEFT JOIN case_facts c ON c.case_id = d.case_id
     WHERE f.day IS NOT NULL AND EXISTS (SELECT 1 FROM search_index WHERE search_index MATCH ? AND search_index.rowid = d.n)
     ORDER BY f.day DESC, d.what = 'letter' DESC, d.n DESC LIMIT ?`,
    must,
    limit,
  )

function hitOf(db: Db, plan: Plan, row: Row): SearchHit {
  const { doc, ...told } = row
  const source = db.get<{ heading: string; words: string }>('SELECT heading, words FROM search_source WHERE n = ?', doc)
  const marked =
    plan.must === null
      ? undefined
      : db.get<{ text: string }>(
          `SELECT snippet(search_index, 1, '${HIT_START}', '${HIT_END}', '…', 24) AS text FROM search_index
           WHERE search_index MATCH ? AND rowid = ?`,
          plan.must,
          doc,
        )?.text
  return {
    ...told,
    archived: row.archived === 1,
    caseTitle: row.caseTitle ?? '',
    heading: source?.heading || null,
    snippet: marked ? piecesOf(marked) : beginningOf(source?.words ?? '', plan.reference),
  }
}

/** The line with mistyped names put right, or null where none was. */
function putRight(db: Db, terms: readonly Term[]): Term[] | null {
  const names = nameWords(db)
  let changed = false
  const right = terms.map((term): Term => {
    if (term.kind !== 'word' || term.not || rarest(db, [term]) > 0) return term
    const text = likely(term.text, names)
    if (text === null) return term
    changed = true
    return { ...term, text }
  })
  return changed ? right : null
}

const lineOf = (terms: readonly Term[]): string =>
  terms.map((t) => (t.kind === 'filter' ? `${t.name}:${t.value}` : t.text)).join(' ')

/** Finds what a search line asks for. Reads only; what it goes by has to be up to date. */
export function search(db: Db, line: string, options: SearchOptions): Found {
  let terms = parseQuery(line).terms
  if (terms.length === 0) return { hits: [], more: false, order: 'best', instead: null }
  let instead: string | null = null
  let plan = planOf(db, terms, options)
  let rows = rowsOf(db, plan, options.limit + 1)
  if (rows.length === 0) {
    const right = putRight(db, terms)
    if (right) {
      terms = right
      plan = planOf(db, terms, options)
      rows = rowsOf(db, plan, options.limit + 1)
      instead = rows.length > 0 ? lineOf(terms) : null
    }
  }
  return {
    hits: rows.slice(0, options.limit).map((row) => hitOf(db, plan, row)),
    more: rows.length > options.limit,
    order: plan.order,
    instead,
  }
}
