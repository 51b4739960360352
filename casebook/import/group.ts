import type { ExistingCase, Grouping } from '../../core/cases/grouping.ts'
import { groupLetters } from '../../core/cases/group-letters.ts'
import type { User } from '../../core/reading/keyed.ts'
import type { Incoming } from './incoming.ts'

/** Letters that go into one case: an existing one, or a new one where `caseId` is null. */
export interface Group {
  caseId: string | null
  keys: string[]
}

/** Groups that share a thread are one group: the source says that its letters belong together. */
function joinThreads(grouping: Grouping, threadOf: ReadonlyMap<string, string | null>): Group[] {
  const groups: Group[] = []
  for (const found of grouping.groups) {
    const threads = new Set(found.keys.flatMap((key) => threadOf.get(key) ?? []))
    const same = groups.filter((g) => g.keys.some((key) => threads.has(threadOf.get(key) ?? '')))
    const first = same[0]
    if (!first) {
      groups.push({ caseId: found.caseId, keys: [...found.keys] })
      continue
    }
    for (const other of same.slice(1)) {
      first.keys.push(...other.keys)
      first.caseId ??= other.caseId
      groups.splice(groups.indexOf(other), 1)
    }
    first.keys = [...new Set([...first.keys, ...found.keys])]
    first.caseId ??= found.caseId
  }
  return groups
}

/** Groups letters into cases, keeping the letters of one source together and in their order. */
export function groupIncoming(
  letters: readonly Incoming[],
  existing: readonly ExistingCase[],
  user: User,
): { groups: Group[]; unplaced: { key: string; title: string; why: string }[] } {
  if (letters.length === 0) return { groups: [], unplaced: [] }
  const threadOf = new Map(letters.map((item) => [item.key, item.thread]))
  const grouping = groupLetters(
    letters.map((item) => ({ key: item.key, letter: item.letter })),
    existing,
    user,
  )
  const groups = joinThreads(grouping, threadOf)
  const unplaced = grouping.unplaced.filter(({ key }) => {
    const thread = threadOf.get(key) ?? null
    const home =
      thread === null ? undefined : groups.find((g) => g.keys.some((other) => threadOf.get(other) === thread))
    home?.keys.push(key)
    return home === undefined
  })
  const rank = new Map(letters.map((item, n) => [item.key, n]))
  for (const group of groups) {
    const threads = new Set(group.keys.map((key) => threadOf.get(key)))
    // One page has its own order, which undated letters need; mails stand in order of date as grouped.
    if (threads.size === 1 && !threads.has(null)) {
      group.keys.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    }
  }
  return { groups, unplaced }
}
