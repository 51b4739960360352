import type { Db } from '../../casebook/storage/sqlite.ts'

/** One line as it is typed, and the FTS5 expression that a bare statement would be given for the same words. */
export interface AskedFor {
  readonly line: string
  readonly bare: string
  readonly sort: 'words' | 'reference' | 'filtered' | 'common'
}

/** Numbers that follow from the one before, the same in every run. */
export function* numbers(seed: number): Generator<number, never> {
  for (let n = seed; ;) {
    n = (Math.imul(n, 1_664_525) + 1_013_904_223) >>> 0
    yield n / 2 ** 32
  }
}

const asPhrase = (word: string): string => `"${word.replaceAll('"', ' ')}"`

/**
 * Mixed lines out of the casebook's own words, as people type them: a word and its beginnings, two words, a name, a word with a filter,
 * a reference with and without its punctuation, and a very common word. `words` are every so many of the index's terms.
 */
export function mixedQueries(db: Db, count: number): AskedFor[] {
  const next = numbers(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next.next().value * list.length)] as T
  const terms = db
    .all<{ term: string; doc: number }>(
      `SELECT term, doc FROM search_terms WHERE doc BETWEEN 5 AND 3000 AND length(term) BETWEEN 5 AND 14 AND term GLOB '[a-z]*'`,
    )
    .map((row) => row.term)
  const references = db
    .all<{ value: string }>('SELECT bare AS value FROM entry_refs GROUP BY bare ORDER BY bare LIMIT 4000')
    .map((row) => row.value)
  const common = db
    .all<{ term: string }>('SELECT term FROM search_terms ORDER BY doc DESC LIMIT 12')
    .map((row) => row.term)
  const makers: (() => AskedFor)[] = [
    () => {
      const word = pick(terms)
      const typed = word.slice(0, Math.max(3, word.length - 2))
      return { line: typed, bare: `${asPhrase(typed)} *`, sort: 'words' }
    },
    () => {
      const [a, b] = [pick(terms), pick(terms)]
      return { line: `${a} ${b} `, bare: `${asPhrase(a)} AND ${asPhrase(b)}`, sort: 'words' }
    },
    () => {
      const word = pick(terms)
      return { line: `${word} `, bare: asPhrase(word), sort: 'words' }
    },
    () => {
      const word = pick(terms)
      return { line: `${word} kind:refusal`, bare: asPhrase(word), sort: 'filtered' }
    },
    () => {
      const value = pick(references)
      return { line: value, bare: `${asPhrase(value)} *`, sort: 'reference' }
    },
    () => {
      const word = pick(common)
      return { line: `${word} `, bare: asPhrase(word), sort: 'common' }
    },
  ]
  return Array.from({ length: count }, (_, n) => (makers[n % makers.length] as () => AskedFor)())
}
