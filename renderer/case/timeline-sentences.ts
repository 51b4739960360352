import type { Clock } from '../../core/model/clock.ts'
import { clockSentence } from '../clocks/clock-words.ts'
import { entrySentence } from './entry-words.ts'
import type { StoryRow } from './story-rows.ts'

/** Letters in the order of the story, and each clock before the first letter that stands after its last day. */
export function timelineSentences(
  rows: readonly StoryRow[],
  clocks: readonly Clock[],
): { key: string; sentence: string }[] {
  const waiting = clocks.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const found: { key: string; sentence: string }[] = []
  const sayUntil = (day: string | null): void => {
    while (waiting[0] && (day === null || waiting[0].due < day)) {
      const clock = waiting.shift()
      if (clock) found.push({ key: `clock:${clock.id}`, sentence: clockSentence(clock) })
    }
  }
  for (const row of rows) {
    if (row.entry.placedOn) sayUntil(row.entry.placedOn)
    found.push({ key: `entry:${row.entry.id}`, sentence: entrySentence(row) })
  }
  sayUntil(null)
  return found
}
