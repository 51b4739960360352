import type { CaseEntry } from '../../core/model/case.ts'
import type { Note, NoteTarget } from '../../core/model/note.ts'
import { text } from '../messages/en-gb.ts'

/** What a note hangs on, in words. */
export function targetWords(on: NoteTarget, entries: readonly CaseEntry[]): string {
  const words = text.notes.hangsOn
  if (on.kind === 'case') return words.case
  if (on.kind === 'question') return words.question(on.label)
  const story = entries.find((entry) => entry.id === on.entryId)?.story ?? ''
  return on.kind === 'entry' ? words.entry(story) : words.passage(story)
}

/** Notes on one letter: on it as a whole and on passages of it. */
export function notesOnEntry(notes: readonly Note[], entryId: string): Note[] {
  return notes.filter(({ on }) => (on.kind === 'entry' || on.kind === 'passage') && on.entryId === entryId)
}
