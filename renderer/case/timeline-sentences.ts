import type { Clock } from '../../core/model/clock.ts'
import { clockSentence } from '../clocks/clock-words.ts'
import { entrySentence } from './entry-words.ts'
import type { StoryRow } from './story-rows.ts'

/** Letters in the order of the story, and each clock before the first letter that stands after its last day. */
export function timelineSentences(
  rows: readonly StoryRow[],
  clocks: readonly Clock[],
): { key: string; sentence: string }[] {
  const byDue = clocks.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const say = (clock: Clock) => ({ key: `clock:${clock.id}`, sentence: clockSentence(clock) })
  let said = 0
  const sentences = rows.flatMap((row) => {
    const day = row.entry.placedOn
    const past = day === null ? [] : byDue.slice(said).filter((clock) => clock.due < day)
    said += past.length
    return [...past.map(say), { key: `entry:${row.entry.id}`, sentence: entrySentence(row) }]
  })
  return [...sentences, ...byDue.slice(said).map(say)]
}
