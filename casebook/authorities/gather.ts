import { finalKey, gatherNames, nameKey } from '../../core/authorities/names.ts'
import { timelinessOf } from '../../core/authorities/timeliness.ts'
import type { AuthorityRow } from '../../core/model/authority.ts'
import { sameAsOf } from '../storage/authority-names.ts'
import type { Db } from '../storage/sqlite.ts'
import type { WholeDigest } from '../storage/summaries.ts'

/** The cases of one authority, by whichever spelling. */
export interface AuthorityGroup {
  key: string
  name: string
  spellings: string[]
  digests: WholeDigest[]
}

export interface Gathered {
  groups: AuthorityGroup[]
  /** The authority that any spelling means. */
  find: (name: string) => AuthorityGroup | undefined
}

/** All cases by the authority that they were sent to; cases of which none is known belong to none. */
export function gatherAuthorities(db: Db, digests: readonly WholeDigest[]): Gathered {
  const sameAs = sameAsOf(db)
  const groups = new Map<string, AuthorityGroup>()
  const names = digests.flatMap(({ summary }) => (summary.authority === null ? [] : [summary.authority]))
  for (const [key, named] of gatherNames(names, sameAs)) groups.set(key, { key, ...named, digests: [] })
  const find = (name: string): AuthorityGroup | undefined => groups.get(finalKey(nameKey(name), sameAs))
  for (const digest of digests)
    if (digest.summary.authority !== null) find(digest.summary.authority)?.digests.push(digest)
  return { groups: [...groups.values()], find }
}

export const rowOf = ({ name, spellings, digests }: AuthorityGroup): AuthorityRow => ({
  name,
  spellings,
  cases: digests.length,
  open: digests.filter((digest) => digest.dues.length > 0).length,
  responses: timelinessOf(digests.flatMap((digest) => digest.answers).filter((record) => record.kind === 'response')),
})
