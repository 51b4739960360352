import type { Correction } from '../../core/model/correction.ts'
import type { CaseEntry } from '../../core/model/case.ts'
import type { Doubt } from '../../core/model/inbox.ts'
import type { Context } from '../services/context.ts'
import { markPlaced } from '../storage/arranged.ts'
import { putCorrection } from '../storage/entries.ts'
import { looseLetter, setLoose, settleDoubts } from '../storage/inbox.ts'
import { caseOfEntry } from '../storage/entries.ts'
import { doubtsIn } from './waiting-items.ts'

/** What accepting an entry says of it: the kind and the direction that were in doubt are now the user's word. */
function said(entry: CaseEntry, doubts: readonly Doubt[]): Correction[] {
  const about = new Set(doubts.map((one) => one.about))
  const direction: Correction[] = about.has('direction') ? [{ field: 'direction', value: entry.direction }] : []
  return about.has('kind') || direction.length > 0 ? [...direction, { field: 'kind', value: entry.kind }] : []
}

/** Entries by case, and letters of no case that wait; what is neither is left out. */
function sorted(context: Context, ids: readonly string[]): { byCase: Map<string, Set<string>>; loose: string[] } {
  const { db } = context.store
  const byCase = new Map<string, Set<string>>()
  const loose: string[] = []
  for (const id of new Set(ids)) {
    const caseId = caseOfEntry(db, id)
    if (caseId !== undefined) byCase.set(caseId, (byCase.get(caseId) ?? new Set()).add(id))
    else if (looseLetter(db, id)?.state === 'waiting') loose.push(id)
  }
  return { byCase, loose }
}

/** Takes letters as they were read. One change; the number of letters that waited. */
export function acceptLetters(context: Context, ids: readonly string[]): number {
  const { store, views } = context
  const { byCase, loose } = sorted(context, ids)
  const settled = [...byCase].map(([caseId, wanted]) => {
    const view = views.get(caseId)
    const doubts = doubtsIn(store.db, view)
    return { caseId, entries: view.case.entries.filter(({ id }) => wanted.has(id) && doubts.has(id)), doubts }
  })
  const n = loose.length + settled.reduce((sum, one) => sum + one.entries.length, 0)
  if (n === 0) return 0
  const words = n === 1 ? 'Accepted a letter as read' : `Accepted ${n} letters as read`
  store.change({ name: 'inbox.accept', words }, (t) => {
    for (const id of loose) setLoose(store.db, id, 'aside')
    markPlaced(store.db, loose, context.now())
    for (const { caseId, entries, doubts } of settled) {
      let told = false
      for (const entry of entries) {
        const own = doubts.get(entry.id) ?? []
        settleDoubts(
          store.db,
          entry.id,
          own.map((one) => one.key),
        )
        for (const correction of said(entry, own)) {
          putCorrection(store.db, entry.id, correction, context.today())
          told = true
        }
      }
      if (told) views.reread(caseId)
      if (entries.length > 0) t.touch(caseId)
    }
  })
  context.feed.look()
  return n
}
