import { CasebookError } from '../casebook-error.ts'
import { applyPlan } from '../arrange/apply.ts'
import { planOf } from '../arrange/plan.ts'
import type { Arrangement } from '../../core/contract/arrange.ts'
import type { Context } from '../services/context.ts'
import { markPlaced } from '../storage/arranged.ts'
import { caseOfEntry } from '../storage/entries.ts'
import { looseLetter, setLoose, settleDoubts } from '../storage/inbox.ts'

const gone = (): CasebookError =>
  new CasebookError(
    'not-found',
    'This letter no longer waits in the inbox: look at the list again; nothing was changed.',
  )

const letters = (n: number): string => (n === 1 ? 'a letter' : `${n} letters`)

/** Takes letters out of their cases, or off the list: they are no casework. One change; how many they were. */
export function putAside(context: Context, ids: readonly string[]): number {
  const { store, views } = context
  const { db } = store
  const found = [...new Set(ids)].map((id) => ({ id, caseId: caseOfEntry(db, id) }))
  const byCase = Map.groupBy(
    found.filter((one) => one.caseId !== undefined),
    (one) => one.caseId ?? '',
  )
  const waiting = found.filter(({ id, caseId }) => caseId === undefined && looseLetter(db, id)?.state === 'waiting')
  const done = waiting.length + [...byCase.values()].reduce((sum, list) => sum + list.length, 0)
  if (done === 0) return 0
  for (const caseId of byCase.keys()) views.get(caseId)
  store.change({ name: 'inbox.putAside', words: `Put ${letters(done)} aside as no casework` }, (t) => {
    for (const { id } of waiting) setLoose(db, id, 'aside')
    markPlaced(
      db,
      waiting.map(({ id }) => id),
      context.now(),
    )
    for (const list of byCase.values())
      applyPlan(context, planOf(context, { do: 'take-out', entries: list.map((one) => one.id) }), t)
  })
  context.feed.look()
  return done
}

/** Brings letters back that were put aside. One change. */
export function bringBack(context: Context, ids: readonly string[]): number {
  const { store } = context
  const found = [...new Set(ids)].filter((id) => looseLetter(store.db, id)?.state === 'aside')
  if (found.length === 0) return 0
  store.change({ name: 'inbox.bringBack', words: `Brought ${letters(found.length)} back to the inbox` }, () => {
    for (const id of found) setLoose(store.db, id, 'waiting')
  })
  context.feed.look()
  return found.length
}

/** Puts a letter into a case, or into a new one of its own. One change; where it stands now. */
export function placeLetter(
  context: Context,
  { id, caseId: wanted }: { id: string; caseId: string | null },
): { caseId: string; entryId: string } {
  const { store, views } = context
  const from = caseOfEntry(store.db, id)
  if (from === undefined && !looseLetter(store.db, id)) throw gone()
  const isThere = from !== undefined && (wanted ?? from) === from && (wanted !== null || isAlone(context, from))
  if (isThere) return stays(context, { id, caseId: from })
  const how: Arrangement =
    from === undefined
      ? { do: 'put-in', letters: [id], to: wanted }
      : wanted === null
        ? { do: 'split', entries: [id], title: null }
        : { do: 'move', entries: [id], to: wanted }
  for (const caseId of [from, wanted ?? undefined]) if (caseId !== undefined) views.get(caseId)
  const plan = planOf(context, how)
  const words = wanted === null ? 'Opened a case for a letter' : 'Put a letter into another case'
  store.change({ name: 'inbox.place', words }, (t) => applyPlan(context, plan, t))
  context.feed.look()
  const caseId = plan.target?.kept.id ?? ''
  const twin = plan.twins.find((one) => one.from === id)?.to
  return { caseId, entryId: twin ?? (from === undefined ? (plan.moving[0]?.id ?? id) : id) }
}

const isAlone = (context: Context, caseId: string): boolean => context.views.get(caseId).entries.length === 1

/** The letter stands where the user wants it: that is now their word. */
function stays({ store, feed }: Context, { id, caseId }: { id: string; caseId: string }) {
  store.change({ name: 'inbox.place', words: 'Said that a letter is in its case' }, (t) => {
    settleDoubts(store.db, id, ['case'])
    t.touch(caseId)
  })
  feed.look()
  return { caseId, entryId: id }
}
