import { acceptWords, doubtsOf } from '../../core/cases/waiting/doubts.ts'
import type { CaseEntry } from '../../core/model/case.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Doubt, InboxItem } from '../../core/model/inbox.ts'
import type { KeptCase } from '../storage/cases.ts'
import type { KeptEntry } from '../storage/entries.ts'
import type { Reading } from '../../core/model/reading.ts'
import type { WaitingItem } from '../storage/facts.ts'
import { answersOf, placementsOf } from '../storage/inbox.ts'
import type { Db } from '../storage/sqlite.ts'

/** What is kept of a waiting letter; the rest of its line in the inbox is the case's. */
export type KeptItem = Omit<InboxItem, 'id' | 'caseId' | 'caseTitle' | 'accepts'>

const NONE: ReadonlySet<string> = new Set()

/** A case with its letters, as far as what waits of it goes by them. */
interface Laid {
  kept: Pick<KeptCase, 'id'>
  entries: readonly (KeptEntry & { reading: Reading })[]
  case: { title: string; entries: readonly CaseEntry[] }
}

/** Doubts about each letter of a case that has any. */
export function doubtsIn(db: Db, { kept, entries, case: found }: Laid): Map<string, Doubt[]> {
  const placements = placementsOf(db, kept.id)
  const answers = answersOf(db, kept.id)
  const doubted = new Map<string, Doubt[]>()
  for (const { id, letter, reading, corrections } of entries) {
    const placement = placements.get(id)
    const doubts = doubtsOf({
      text: letter.text,
      reading,
      corrections,
      placed: placement ? { why: placement.why, alone: placement.alone, caseTitle: found.title } : null,
      settled: answers.get(id) ?? NONE,
    })
    if (doubts.length > 0) doubted.set(id, doubts)
  }
  return doubted
}

/** Letters of a case that wait for the user, as they are kept for the inbox. */
export function waitingItems(db: Db, view: Laid): WaitingItem[] {
  const doubted = doubtsIn(db, view)
  if (doubted.size === 0) return []
  return view.case.entries.flatMap((entry) => {
    const doubts = doubted.get(entry.id)
    const letter = view.entries.find((one) => one.id === entry.id)?.letter
    return doubts && letter ? [{ id: entry.id, day: entry.placedOn, item: itemOf(entry, letter, doubts) }] : []
  })
}

const itemOf = (entry: CaseEntry, letter: Letter, doubts: Doubt[]): KeptItem => ({
  n: entry.n,
  day: entry.date,
  direction: entry.direction,
  kind: entry.kind,
  sender: entry.sender,
  title: (letter.head?.subject ?? letter.given.subject)?.trim() || entry.story,
  doubts,
})

/** The line of a letter in the inbox. */
export const lineOf = (id: string, caseId: string, caseTitle: string, item: KeptItem): InboxItem => ({
  id,
  caseId,
  caseTitle,
  ...item,
  accepts: acceptWords(item.doubts, { caseTitle, kind: item.kind }),
})
