import type { Db } from '../storage/sqlite.ts'
import type { Term } from '../../core/search/query.ts'

/** Terms looked at to count what begins with some letters; more than these, and it is common. */
const TERMS = 400

const fold = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * In how many documents the rarest of the words stands, as the index knows without looking at one of them; a beginning counts
 * all words that it may become.
 */
export function rarest(db: Db, terms: readonly Term[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const term of terms) {
    if (term.kind === 'filter' || term.not) continue
    for (const token of fold(term.text).match(/[\p{L}\p{N}]+/gu) ?? []) {
      const begins = term.kind === 'word' && term.begins && fold(term.text).endsWith(token)
      const { n } = begins
        ? (db.get<{ n: number | null }>(
            `SELECT sum(doc) AS n FROM (SELECT doc FROM search_terms WHERE term >= ? AND term < ? LIMIT ${TERMS})`,
            token,
            `${token}\u{10ffff}`,
          ) ?? { n: 0 })
        : (db.get<{ n: number | null }>('SELECT doc AS n FROM search_terms WHERE term = ?', token) ?? { n: 0 })
      least = Math.min(least, n ?? 0)
    }
  }
  return least
}
