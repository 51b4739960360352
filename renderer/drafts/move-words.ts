import { daysBetween } from '../../core/calendar/civil-day.ts'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { Move } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'

const words = text.drafts.moves

/** When a move can be made: 'from …, until …, 12 days left'. */
export function windowWords(move: Pick<Move, 'first' | 'last'>, today: CivilDay): string {
  const begins = move.first > today ? words.from(formatDay(move.first)) : words.atOnce
  if (move.last === null) return `${begins}; ${words.noEnd}`
  if (move.last < today) return words.ended(formatDay(move.last))
  return `${begins}, ${words.until(formatDay(move.last), daysBetween(today, move.last))}`
}
