import type { CaseEntry } from '../../core/model/case.ts'
import { text } from '../messages/en-gb.ts'
import type { StoryRow } from './story-rows.ts'

/** An entry as one sentence, for those who listen: when, who to whom, what it did, under which reference. */
export function entrySentence(row: StoryRow): string {
  const { entry } = row
  const under = entry.references.length > 0 ? ` (${entry.references.join(', ')})` : ''
  return `${row.dateWords}, ${text.case.direction[entry.direction]}: ${entry.story}${under}`
}

/** The entry shown when a case is opened: the last word from the other side, else the last letter. */
export function firstShown(entries: readonly CaseEntry[]): string | null {
  return (entries.findLast((entry) => entry.direction === 'incoming') ?? entries.at(-1))?.id ?? null
}
