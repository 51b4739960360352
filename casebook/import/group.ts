import type { ExistingCase, Grouping } from '../../core/cases/grouping.ts'
import { groupLetters } from '../../core/cases/group-letters.ts'
import type { User } from '../../core/reading/keyed.ts'
import { samePages } from './copies.ts'
import type { Incoming } from './incoming.ts'

/** Letters that go into one case: an existing one, or a new one where `caseId` is null. */
export interface Group {
  caseId: string | null
  title: string
  keys: string[]
  /** Letters whose place here is not sure, by key, with why they were put here. */
  unsure: Map<string, string>
  /** Letters of another case that give a reference of this one too. */
  guests: Set<string>
}

/** Groups that share a thread are one group: the source says that its letters belong together. */
function joinThreads(grouping: Grouping, threadOf: ReadonlyMap<string, string>): Set<Group> {
  const groups = new Set<Group>()
  const byThread = new Map<string, Group>()
  for (const found of grouping.groups) {
    const group: Group = { caseId: found.caseId, title: found.title, keys: [], unsure: new Map(), guests: new Set() }
    const threads = new Set(found.keys.flatMap((key) => threadOf.get(key) ?? []))
    const same = new Set([...threads].flatMap((thread) => byThread.get(thread) ?? []))
    for (const other of same) {
      group.keys.push(...other.keys)
      for (const [key, why] of other.unsure) group.unsure.set(key, why)
      for (const key of other.guests) group.guests.add(key)
      group.caseId ??= other.caseId
      if (other.keys.length > 0) group.title = other.title
      groups.delete(other)
    }
    group.keys = [...new Set([...group.keys, ...found.keys])]
    // A source that says itself what belongs together leaves no doubt.
    for (const { key, why } of found.unsure) if (!threadOf.has(key)) group.unsure.set(key, why)
    for (const key of found.guests) group.guests.add(key)
    groups.add(group)
    for (const key of group.keys) {
      const thread = threadOf.get(key)
      if (thread !== undefined) byThread.set(thread, group)
    }
  }
  return groups
}

/** Groups letters into cases, keeping the letters of one source together and in their order. */
export function groupIncoming(
  letters: readonly Incoming[],
  existing: readonly ExistingCase[],
  user: User,
): { groups: Group[]; unplaced: Grouping['unplaced'] } {
  if (letters.length === 0) return { groups: [], unplaced: [] }
  const pages = samePages(letters)
  const threadOf = new Map(
    letters.flatMap(({ key, thread }) => (thread === null ? [] : [[key, pages.get(thread) ?? thread] as const])),
  )
  const grouping = groupLetters(
    letters.map((item) => ({ key: item.key, letter: item.letter })),
    existing,
    user,
  )
  const groups = [...joinThreads(grouping, threadOf)]
  const homes = new Map(groups.flatMap((group) => group.keys.flatMap((key) => [[threadOf.get(key), group] as const])))
  const unplaced = grouping.unplaced.filter(({ key }) => {
    const thread = threadOf.get(key)
    const home = thread === undefined ? undefined : homes.get(thread)
    home?.keys.push(key)
    return home === undefined
  })
  const rank = new Map(letters.map((item, n) => [item.key, n]))
  for (const group of groups) {
    const threads = new Set(group.keys.map((key) => threadOf.get(key)))
    // One page has its own order, which undated letters need; mails stand in order of date as grouped.
    if (threads.size === 1 && !threads.has(undefined)) {
      group.keys.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    }
  }
  return { groups, unplaced }
}
