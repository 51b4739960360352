import type { CivilDay } from '../../model/basics.ts'
import type { Case } from '../../model/case.ts'
import type { Move } from '../../model/draft.ts'
import type { Law } from '../../law/law.ts'
import { viewCase } from '../case/view.ts'
import { chaseMoves } from './chase.ts'
import { clarifyMoves } from './clarify.ts'
import { complainMoves } from './complain.ts'
import { appealMoves, finishMoves } from './finish.ts'
import { narrowMoves } from './narrow.ts'
import { reviewMoves } from './review.ts'
import { waitMoves } from './wait.ts'

/**
 * The moves that the law and usual practice allow on `today`, those to be put forward first, the soonest last day leading. Whether a review
 * must come before the regulator, and every other difference between regimes, stands in the pack.
 */
export function nextMoves(of: Case, { today, law }: { today: CivilDay; law: Law }): Move[] {
  if (of.state === 'withdrawn' || of.state === 'closed' || of.entries.length === 0) return []
  const view = viewCase(of, today, law)
  const moves = [
    ...clarifyMoves(view),
    ...chaseMoves(view),
    ...narrowMoves(view),
    ...appealMoves(view),
    ...complainMoves(view),
    ...reviewMoves(view),
    ...waitMoves(view),
    ...finishMoves(view),
  ]
  return moves
    .map((move, at) => ({ move, at }))
    .toSorted((a, b) => rank(a.move) - rank(b.move) || a.at - b.at)
    .map(({ move }) => move)
}

/** Main moves that can be made today, then those that need something first, then the rest. */
const rank = (move: Move): number => (move.weight === 'also' ? 2 : move.needs.length > 0 ? 1 : 0)
