import type { InboxCount, LooseLetter } from '../../core/contract/inbox.ts'
import { acceptWords } from '../../core/cases/waiting/doubts.ts'
import type { InboxItem } from '../../core/model/inbox.ts'
import { ENGINE } from '../../core/reading/keyed.ts'
import type { Context } from '../services/context.ts'
import { inboxCounts, letterById, looseLetter, looseLetters, waitingIn, type LooseState } from '../storage/inbox.ts'
import type { Db } from '../storage/sqlite.ts'
import { lineOf } from './waiting-items.ts'

export function countWaiting(db: Db): InboxCount {
  const { cases, loose, aside, older } = inboxCounts(db, ENGINE)
  return { waiting: cases + loose, aside, older }
}

function looseItems(db: Db, state: LooseState, limit: number): InboxItem[] {
  return looseLetters(db, state, limit).map(({ letterId, title, why, from, sentOn }) => ({
    id: letterId,
    caseId: null,
    caseTitle: null,
    n: null,
    day: sentOn,
    direction: null,
    kind: null,
    sender: from,
    title,
    doubts: [
      { about: 'no-case', key: 'no-case', words: `Belongs to no case: ${lowered(why)}`, span: null, number: null },
    ],
    accepts: acceptWords([], { caseTitle: null, kind: null }),
  }))
}

const lowered = (why: string): string => why.replace(/^[A-Z](?=[a-z]* )/, (first) => first.toLowerCase())

const newestFirst = (a: InboxItem, b: InboxItem): number => (b.day ?? '').localeCompare(a.day ?? '')

/** What waits, in cases and in none, newest first; or what was put aside. */
export async function listWaiting(
  context: Context,
  { aside, limit }: { aside: boolean; limit: number },
): Promise<{ items: InboxItem[]; more: number; count: InboxCount }> {
  await context.views.catchUp()
  const { db } = context.store
  const count = countWaiting(db)
  const all = aside
    ? looseItems(db, 'aside', limit)
    : [
        ...waitingIn(db, limit).map(({ id, caseId, caseTitle, item }) =>
          lineOf(id, caseId, caseTitle, JSON.parse(item)),
        ),
        ...looseItems(db, 'waiting', limit),
      ].toSorted(newestFirst)
  const items = all.slice(0, limit)
  return { items, more: (aside ? count.aside : count.waiting) - items.length, count }
}

/** A letter that stands in no case, opened; null where it stands in one by now, or is gone. */
export function openLoose(db: Db, id: string): LooseLetter | null {
  const loose = looseLetter(db, id)
  const letter = letterById(db, id)
  if (!loose || !letter) return null
  const { text, head, attachments } = letter
  return { id, title: loose.title, why: loose.why, state: loose.state, text, head, attachments }
}
