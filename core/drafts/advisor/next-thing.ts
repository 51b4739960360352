import { countWorkingDays } from '../../calendar/working-days.ts'
import type { Law } from '../../law/law.ts'
import type { CivilDay } from '../../model/basics.ts'
import type { Case, NextThing } from '../../model/case.ts'
import { nextMoves } from './next-moves.ts'

/** The move that the case puts forward first on `today`, as its row in a list says it; null where nothing is to be done or waited for. */
export function nextThing(of: Case, { today, law }: { today: CivilDay; law: Law }): NextThing | null {
  // A case under a law that has no pack has no clocks, and nothing can be advised.
  if (!law.packs.has(of.regime)) return null
  const move = nextMoves(of, { today, law }).find((one) => one.weight === 'main')
  if (!move) return null
  const { kind, title, reference, last } = move
  const calendar = law.calendars.get(of.clocks[0]?.calendar ?? 'uk')
  const daysLeft = last === null || !calendar ? null : countWorkingDays(calendar, today, last)
  return { kind, title, reference, last, daysLeft }
}
