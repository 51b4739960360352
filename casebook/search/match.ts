import type { Term } from '../../core/search/query.ts'

type Wordy = Extract<Term, { kind: 'word' | 'phrase' }>

/** A term as FTS5 reads it: always in quotation marks, so that nothing typed is taken for its query language. */
export const quoted = (term: Wordy): string =>
  `"${term.text.replaceAll('"', ' ')}"${term.kind === 'word' && term.begins ? ' *' : ''}`

/** What must be found and what must not, as FTS5 expressions; null where there is nothing of the kind. */
export function matchOf(terms: readonly Wordy[]): { must: string | null; mustNot: string | null } {
  const must = terms.filter((term) => !term.not).map(quoted)
  const mustNot = terms.filter((term) => term.not).map(quoted)
  return {
    must: must.length > 0 ? must.join(' AND ') : null,
    mustNot: mustNot.length > 0 ? mustNot.join(' OR ') : null,
  }
}
