import { movedClocks } from '../../core/clocks/moved-clocks.ts'
import type { RereadCase, RereadStanding } from '../../core/contract/reread.ts'
import { ENGINE } from '../../core/reading/keyed.ts'
import { makeBreath } from '../breathe.ts'
import { computeCase } from '../engine.ts'
import type { Context } from '../services/context.ts'
import { changedCases, countProposals, proposalsOf, readByOlder, staleProposals } from '../storage/proposals.ts'

export function standing({ store }: Context): RereadStanding {
  return { older: readByOlder(store.db, ENGINE), ...countProposals(store.db) }
}

/** What would change, case by case, with the clocks that would move. */
export async function listChanges(
  context: Context,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ cases: RereadCase[]; next: string | null }> {
  const { db } = context.store
  const breathe = makeBreath()
  const stale = new Set(staleProposals(db))
  const ids = changedCases(db, after, limit)
  const cases: RereadCase[] = []
  for (const caseId of ids) {
    await breathe()
    if (!stale.has(caseId)) cases.push(changesOf(context, caseId))
  }
  return { cases, next: ids.length === limit ? (ids.at(-1) ?? null) : null }
}

function changesOf(context: Context, caseId: string): RereadCase {
  const view = context.views.get(caseId)
  const proposals = proposalsOf(context.store.db, caseId)
  const entries = view.entries.map((entry) => ({
    ...entry,
    reading: proposals.get(entry.id)?.reading ?? entry.reading,
  }))
  const basis = { today: context.today(), law: context.law }
  const then = computeCase(caseId, view.kept, entries, basis)
  return {
    caseId,
    title: view.case.title,
    letters: view.case.entries.flatMap(({ id, n, date, story }) => {
      const changes = proposals.get(id)?.changes
      return changes ? [{ entryId: id, n, day: date, story, changes: [...changes] }] : []
    }),
    moved: movedClocks(view.case.clocks, then.clocks),
  }
}
