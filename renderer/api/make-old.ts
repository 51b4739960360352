import type { Query, QueryClient } from '@tanstack/react-query'
import type { ChangeEvent } from '../../core/contract/change.ts'
import type { Case } from '../../core/model/case.ts'

/**
 * Marks as old what a change makes old, and asks again for what is shown. Cases come first: a letter that has left its case is not
 * asked for again while its screen is still there.
 */
export async function makeOld(queries: QueryClient, change: ChangeEvent): Promise<void> {
  const before = lettersOfCases(queries)
  await queries.invalidateQueries({ predicate: (query) => isOld(query, change) && !isOfLetter(query) })
  const after = lettersOfCases(queries)
  const isGone = (query: Query): boolean => {
    const id = inputOf(query)?.id
    return id !== undefined && before.has(id) && !after.has(id)
  }
  const letters = (gone: boolean) => (query: Query) =>
    isOld(query, change) && isOfLetter(query) && isGone(query) === gone
  await Promise.all([
    queries.invalidateQueries({ predicate: letters(false) }),
    queries.invalidateQueries({ predicate: letters(true), refetchType: 'none' }),
  ])
}

const pathOf = (query: Query): readonly string[] => (query.queryKey[0] as readonly string[] | undefined) ?? []
const inputOf = (query: Query): { id?: string } | undefined =>
  (query.queryKey[1] as { input?: { id?: string } } | undefined)?.input

/** What is shown of single letters. */
const OF_LETTERS = new Set(['entry', 'log'])
const isOfLetter = (query: Query): boolean => OF_LETTERS.has(pathOf(query)[0] ?? '')

/** The letters of all cases that the screens know. */
function lettersOfCases(queries: QueryClient): Set<string> {
  const cases = queries.getQueriesData<Case>({ predicate: (query) => pathOf(query).join('.') === 'case.get' })
  return new Set(cases.flatMap(([, found]) => found?.entries.map((entry) => entry.id) ?? []))
}

/** Of a change to letters that are being written: nothing else on the screen depends on them. */
const OF_DRAFTS = new Set(['draft', 'history', 'bundle'])

/** Of what the user makes of cases: nothing that is computed from letters depends on it. */
const BESIDE_LETTERS = new Set(['mark', 'view', 'authority'])
const COMPUTED = new Set(['case.get', 'entry.open', 'draft.moves', 'clock.facts'])

/** Kept by other means, or asked only while its dialog is open, for what stands there before the act. */
const NEVER_OLD = new Set(['case.list', 'arrange.preview'])

/** Data of a case is old when that case changed; data of no one case is old with any change. */
function isOld(query: Query, { nouns, caseIds }: ChangeEvent): boolean {
  const [noun = '', act] = pathOf(query)
  if (noun === 'change' || NEVER_OLD.has(`${noun}.${act}`)) return false
  if (nouns.length > 0 && nouns.every((one) => one === 'draft')) return OF_DRAFTS.has(noun)
  if (nouns.length > 0 && nouns.every((one) => BESIDE_LETTERS.has(one))) return !COMPUTED.has(`${noun}.${act}`)
  const id = inputOf(query)?.id
  return noun !== 'case' || id === undefined || caseIds.length === 0 || caseIds.includes(id)
}
