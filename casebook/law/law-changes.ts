import { createLaw } from '../../core/law/law.ts'
import { lawDifferences } from '../../core/law/law-differences.ts'
import type { LawChange, LawPreview } from '../../core/contract/law.ts'
import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import type { Context } from '../services/context.ts'
import { fetchHolidays } from './fetch-holidays.ts'
import { dataOf, type LawRoom } from './law-book.ts'
import { movedCases, type MovedByChange } from './moved-cases.ts'
import {
  proposeApp,
  proposeDropHolidays,
  proposeDropPack,
  proposeHolidays,
  proposePack,
  type Proposal,
  type Proposed,
} from './proposal.ts'

interface Held {
  proposal: Proposal
  effect: MovedByChange
  /** The casebook and the law as they were when it was counted. */
  seq: number
  mark: string
}

/** Changes of law that were shown and wait for the user's yes. */
export interface LawChanges {
  preview(context: Context, change: LawChange): Promise<LawPreview>
  take(context: Context, token: string): Promise<{ words: string; clocks: number }>
  drop(token: string): void
}

/** Previews that wait at once; the oldest is forgotten. */
const HELD = 4

async function propose(context: Context, room: LawRoom, change: LawChange): Promise<Proposed> {
  switch (change.kind) {
    case 'pack':
      return proposePack(room, change.text)
    case 'drop-pack':
      return proposeDropPack(room, change.id)
    case 'holidays':
      return proposeHolidays(room, change.text, 'file', context.today())
    case 'fetch-holidays':
      return proposeHolidays(room, await fetchHolidays(context.holidaysSource), 'fetched', context.today())
    case 'drop-holidays':
      return proposeDropHolidays(room)
    case 'app':
      return proposeApp(room)
  }
}

function refuseLawless({ lawless }: MovedByChange): void {
  const [first, ...more] = lawless
  if (first === undefined) return
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  throw new CasebookError(
    'conflict',
    `The case “${first}”${others} goes by this law: choose another law for it first; nothing was changed.`,
  )
}

const clocksIn = (effect: MovedByChange): number => effect.moved.reduce((sum, { moved }) => sum + moved.length, 0)

export function makeLawChanges(): LawChanges {
  const held = new Map<string, Held>()

  async function count(context: Context, proposal: Proposal): Promise<Held> {
    const { store, views, laws } = context
    const basis = { seq: store.seq(), mark: laws.mark() }
    const after = createLaw(proposal.after)
    const effect = await movedCases({ store, views }, { before: laws.current(), after, today: context.today() })
    refuseLawless(effect)
    return { proposal, effect, ...basis }
  }

  async function preview(context: Context, change: LawChange): Promise<LawPreview> {
    const room = context.laws.room()
    const proposed = await propose(context, room, change)
    if (!proposed.ok) return { ok: false, faults: [...proposed.faults] }
    const counted = await count(context, proposed.proposal)
    const token = newId(12)
    held.set(token, counted)
    const oldest = held.keys().next().value
    if (held.size > HELD && oldest !== undefined) held.delete(oldest)
    return {
      ok: true,
      token,
      words: proposed.proposal.words,
      changes: lawDifferences(dataOf(room), proposed.proposal.after),
      cases: counted.effect.cases,
      moved: counted.effect.moved,
    }
  }

  async function take(context: Context, token: string): Promise<{ words: string; clocks: number }> {
    const { store, laws } = context
    const shown = held.get(token)
    if (!shown) throw new CasebookError('not-found', 'This change of law is no longer held: look at it again.')
    const fresh = shown.seq === store.seq() ? shown : await count(context, shown.proposal)
    const same = fresh.mark === shown.mark && JSON.stringify(fresh.effect.moved) === JSON.stringify(shown.effect.moved)
    if (!same) throw changedMeanwhile()
    store.change({ name: 'law.take', words: shown.proposal.words }, (t) => {
      if (store.seq() !== fresh.seq || laws.mark() !== fresh.mark) throw changedMeanwhile()
      shown.proposal.keep(store.db, context.now())
      for (const caseId of fresh.effect.touched) t.touch(caseId)
    })
    held.delete(token)
    context.feed.look()
    return { words: shown.proposal.words, clocks: clocksIn(fresh.effect) }
  }

  return { preview, take, drop: (token) => void held.delete(token) }
}

const changedMeanwhile = (): CasebookError =>
  new CasebookError(
    'conflict',
    'The casebook changed since the moved clocks were listed: look at the list again; nothing was taken over.',
  )
