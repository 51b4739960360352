import type { Context } from '../services/context.ts'
import { markLookedAt, proposedCases, staleProposals, takeProposals } from '../storage/proposals.ts'

export interface Taken {
  letters: number
  cases: number
  /** Cases that changed since they were looked at: they are left as they are. */
  left: number
}

/** Takes over what was looked at, of all cases or of some. One change, and all or nothing. */
export function takeOver(context: Context, wanted: readonly string[] | undefined): Taken {
  const { store } = context
  const { db } = store
  const chosen = wanted && new Set(wanted)
  const taken: Taken = { letters: 0, cases: 0, left: 0 }
  const done: string[] = []
  const { event } = store.change({ name: 'reread.take', words: 'Read letters again' }, (t) => {
    const stale = new Set(staleProposals(db))
    for (const caseId of proposedCases(db)) {
      if (chosen && !chosen.has(caseId)) continue
      if (stale.has(caseId)) {
        taken.left++
        continue
      }
      taken.letters += takeProposals(db, caseId)
      taken.cases++
      done.push(caseId)
      t.touch(caseId)
    }
    t.say(takenWords(taken))
  })
  if (event) store.keepUp(() => done.forEach((caseId) => markLookedAt(db, caseId, event.seq)))
  context.feed.look()
  return taken
}

export const takenWords = ({ letters, cases }: Taken): string =>
  `Read ${letters === 1 ? 'a letter' : `${letters} letters`} in ${cases === 1 ? 'a case' : `${cases} cases`} again`
