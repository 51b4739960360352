import { copiesByMessage, copiesByPrint, tellingLetters, type KnownCopy } from '../storage/letters.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Incoming } from './incoming.ts'
import { placedLetters } from './placed.ts'
import { isSamePage, isTelling, TELLING_LENGTH, type Place } from './same-page.ts'

/** What the casebook already holds of the letters coming in, by key; and the case that a thread's letters are in. */
export interface Copies {
  known: Map<string, Place>
  homeOf: Map<string, string>
  /** New letters of a page behind one that the user placed: they go where that one is. */
  behind: Map<string, string>
}

/** True where two letters are the same one: mails by their Message-ID, anything else by its words. */
const isSame = (incoming: Incoming, copy: KnownCopy): boolean => {
  const id = incoming.letter.head?.messageId ?? null
  return id === null || copy.messageId === null || id === copy.messageId
}

const copiesOf = (db: Db, item: Incoming): KnownCopy[] =>
  copiesByPrint(db, item.print).filter((copy) => isSame(item, copy))

function homeOfThread(db: Db, letters: readonly Incoming[]): string | null {
  const telling = letters.filter(isTelling)
  const votes = new Map<string, number>()
  for (const item of telling) {
    for (const id of new Set(copiesOf(db, item).map((copy) => copy.caseId))) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  const best = [...votes].toSorted((a, b) => b[1] - a[1])[0]
  if (!best) return null
  const [caseId, shared] = best
  return isSamePage(shared, telling.length, tellingLetters(db, caseId, TELLING_LENGTH)) ? caseId : null
}

/** Threads of what comes in that are one page in several states, each under the name of the first. */
export function samePages(letters: readonly Incoming[]): Map<string, string> {
  const pages = new Map<string, Set<string>>()
  for (const item of letters) {
    if (item.thread === null || !isTelling(item)) continue
    const prints = pages.get(item.thread) ?? new Set()
    pages.set(item.thread, prints.add(item.print))
  }
  const names = new Map<string, string>()
  const byPrint = new Map<string, Set<string>>()
  for (const [thread, prints] of pages) {
    const kin = new Map<string, number>()
    for (const print of prints) {
      for (const other of byPrint.get(print) ?? []) kin.set(other, (kin.get(other) ?? 0) + 1)
      byPrint.set(print, (byPrint.get(print) ?? new Set()).add(thread))
    }
    const same = [...kin].find(([other, shared]) => isSamePage(shared, prints.size, pages.get(other)?.size ?? 0))
    names.set(thread, same ? (names.get(same[0]) ?? same[0]) : thread)
  }
  return names
}

/** Letters of a thread that its case holds, each beside the entry that it is: as many as the case has of the same words. */
function withinHome(db: Db, members: readonly Incoming[], home: string): Map<string, Place> {
  const found = new Map<string, Place>()
  const seen = new Map<string, number>()
  for (const item of members) {
    const words = `${item.print} in ${item.source}`
    const before = seen.get(words) ?? 0
    const copy = copiesOf(db, item).filter((c) => c.caseId === home)[before]
    if (copy === undefined) continue
    seen.set(words, before + 1)
    found.set(item.key, { caseId: home, entryId: copy.entryId })
  }
  return found
}

/**
 * Finds letters that the casebook holds already, so that bringing in the same thing twice adds nothing. A mail is known by
 * its Message-ID; a letter of a thread by its words within the case that the thread is in (the third 'Thank you' of a page is a
 * copy only if the case holds three); any other by its words, if it has enough of them.
 */
export function findCopies(db: Db, letters: readonly Incoming[]): Copies {
  const known = new Map<string, Place>()
  const homeOf = new Map<string, string>()
  const behind = new Map<string, string>()
  const placed = placedLetters(db)
  for (const item of letters) {
    const id = item.letter.head?.messageId
    const copy = id ? (copiesByMessage(db, id)[0] ?? placed.byMessage(id)) : undefined
    if (copy) known.set(item.key, { caseId: copy.caseId, entryId: copy.entryId })
  }
  for (const [thread, members] of Map.groupBy(letters, (item) => item.thread)) {
    if (thread === null) {
      for (const item of members.filter((m) => !known.has(m.key) && isTelling(m))) {
        const copy = copiesOf(db, item)[0] ?? placed.byWords(item)
        if (copy) known.set(item.key, { caseId: copy.caseId, entryId: copy.entryId })
      }
      continue
    }
    const viaMail = members.flatMap((item) => known.get(item.key)?.caseId ?? [])[0]
    const home = viaMail ?? homeOfThread(db, members)
    // The user's own order of the page first: what they placed is there, and what follows it joins it.
    const page = placed.ofPage(members, { isKnown: home !== null })
    for (const [key, place] of page) known.set(key, place)
    if (page.size > 0) for (const [key, caseId] of followers(members, known)) behind.set(key, caseId)
    if (home === null) continue
    homeOf.set(thread, home)
    const rest = members.filter((item) => !known.has(item.key))
    for (const [key, place] of withinHome(db, rest, home)) {
      known.set(key, place)
      behind.delete(key)
    }
  }
  return { known, homeOf, behind }
}

/** Letters behind one that is known, each with that one's case. */
function* followers(members: readonly Incoming[], known: ReadonlyMap<string, Place>): Generator<[string, string]> {
  let last: string | null = null
  for (const { key } of members) {
    const place = known.get(key)
    if (place) last = place.caseId
    else if (last !== null) yield [key, last]
  }
}

/** The first of each mail: one message often lies in several mailboxes. */
export function onlyOnce(letters: readonly Incoming[]): Incoming[] {
  const seen = new Set<string>()
  return letters.filter((item) => {
    const id = item.letter.head?.messageId
    if (!id) return true
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/**
 * Letters of one case without those that several sources brought alike (a page saved twice, last month's and today's): of the same
 * words as many stay as the source that has most of them.
 */
export function onlyOnceInCase(letters: readonly Incoming[]): Incoming[] {
  const counts = new Map<string, Map<string, number>>()
  return letters.filter((item) => {
    if (item.letter.head?.messageId || (item.thread === null && !isTelling(item))) return true
    const bySource = counts.get(item.print) ?? new Map<string, number>()
    counts.set(item.print, bySource)
    const most = Math.max(0, ...bySource.values())
    const mine = (bySource.get(item.source) ?? 0) + 1
    bySource.set(item.source, mine)
    return mine > most
  })
}
