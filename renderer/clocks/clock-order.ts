import type { Clock } from '../../core/model/clock.ts'

const OVER = new Set<Clock['state']>(['answered', 'answered-late', 'superseded', 'ended'])

export const isOver = (clock: Clock): boolean => OVER.has(clock.state)

/** Clocks that run by their last day, soonest first; then those that are over, the latest first. */
export function soonestFirst(clocks: readonly Clock[]): Clock[] {
  const byDue = (a: Clock, b: Clock): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)
  return [
    ...clocks.filter((clock) => !isOver(clock)).toSorted(byDue),
    ...clocks.filter(isOver).toSorted((a, b) => byDue(b, a)),
  ]
}
