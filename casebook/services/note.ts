import { findCases } from '../../core/cases/find-cases.ts'
import type { Note, NoteTarget } from '../../core/model/note.ts'
import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import { safeName } from '../intake/attachment.ts'
import { keepPicture } from '../pictures/pictures.ts'
import { tasksOf, tick } from '../notes/tasks.ts'
import {
  deleteNote,
  insertNote,
  keepVersion,
  keptNote,
  notesLinking,
  notesOf,
  updateNote,
  versionsOf,
} from '../storage/notes.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

/** Edits no further apart than this are one run of writing, in milliseconds. */
const RUN = 60_000

function find(context: Context, id: string): Note {
  const note = keptNote(context.store.db, id)
  if (note) return note
  throw new CasebookError(
    'not-found',
    `There is no note ${id} in this casebook: it may have been removed; undo brings it back.`,
  )
}

/** The passage's words; refuses a target that is not there. */
function quoteOf(context: Context, on: NoteTarget): string | null {
  const view = context.views.get(on.caseId)
  if (on.kind === 'question' && !view.case.questions.some((q) => q.label === on.label)) {
    throw new CasebookError('not-found', `This case has no question ${on.label}: open the case again.`)
  }
  if (on.kind !== 'entry' && on.kind !== 'passage') return null
  const entry = view.entries.find((e) => e.id === on.entryId)
  if (!entry) throw new CasebookError('not-found', `This case has no entry ${on.entryId}: open the case again.`)
  if (on.kind === 'entry') return null
  const { start, end } = on.span
  if (start >= end || end > entry.letter.text.length) {
    throw new CasebookError('bad-input', 'That passage is not in the letter: select its words again.')
  }
  return entry.letter.text.slice(start, end)
}

const PLACES: Record<NoteTarget['kind'], string> = {
  case: 'a case',
  entry: 'a letter',
  question: 'a question',
  passage: 'a passage',
}

function change(
  context: Context,
  note: Note,
  meta: { name: string; words: string; run?: string },
  work: () => void,
): void {
  context.store.change({ ...meta, ...(meta.run ? { within: RUN } : {}) }, (t) => {
    work()
    t.touch(note.on.caseId)
  })
  context.feed.look()
}

function rewrite(
  context: Context,
  note: Note,
  text: string,
  meta: { name: string; words: string; run?: string },
): Note {
  if (text === note.text) return note
  const next = { ...note, text, changedAt: context.now() }
  const goesOn = context.store.continues(meta.run ?? '', RUN)
  change(context, note, meta, () => {
    // The wording before a run of writing is worth keeping; each stroke of the keys is not.
    if (!goesOn) keepVersion(context.store.db, note)
    updateNote(context.store.db, next)
  })
  return next
}

export const note = {
  list: base.note.list.handler(({ context, input }) => notesOf(context.store.db, input.caseId ?? null)),
  add: base.note.add.handler(({ context, input: { on, text } }) => {
    const at = context.now()
    const quote = quoteOf(context, on)
    const made: Note = { id: newId(10), on, quote, text, pinned: false, madeAt: at, changedAt: at }
    const run = `note ${made.id}`
    change(context, made, { name: 'note.add', words: `Wrote a note on ${PLACES[on.kind]}`, run }, () =>
      insertNote(context.store.db, made),
    )
    return made
  }),
  edit: base.note.edit.handler(({ context, input }) => {
    const run = `note ${input.id}`
    return rewrite(context, find(context, input.id), input.text, { name: 'note.edit', words: 'Edited a note', run })
  }),
  pin: base.note.pin.handler(({ context, input: { id, pinned } }) => {
    const next = { ...find(context, id), pinned }
    const words = pinned ? 'Pinned a note' : 'Unpinned a note'
    change(context, next, { name: 'note.pin', words }, () => updateNote(context.store.db, next))
    return next
  }),
  remove: base.note.remove.handler(({ context, input: { id } }) => {
    const gone = find(context, id)
    change(context, gone, { name: 'note.remove', words: 'Removed a note' }, () => deleteNote(context.store.db, id))
    return {}
  }),
  versions: base.note.versions.handler(({ context, input: { id } }) => {
    find(context, id)
    return versionsOf(context.store.db, id)
  }),
  tasks: base.note.tasks.handler(({ context, input }) =>
    notesOf(context.store.db, input.caseId ?? null)
      .flatMap(tasksOf)
      .filter((task) => !input.open || !task.done)
      .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')),
  ),
  picture: base.note.picture.handler(async ({ context, input: { file } }) => ({
    ...(await keepPicture(context.originals, file)),
    name: safeName(file.name),
  })),
  linking: base.note.linking.handler(({ context, input: { caseId } }) => {
    context.views.get(caseId)
    return notesLinking(context.store.db, caseId).map((found) => ({
      ...found,
      caseTitle: context.views.get(found.on.caseId).case.title,
    }))
  }),
  cases: base.note.cases.handler(({ context, input: { q, but, limit } }) =>
    findCases(
      context.views.summaries().filter((one) => one.id !== but),
      q,
    )
      .slice(0, limit)
      .map(({ id, title, authority }) => ({ id, title, authority })),
  ),
  tick: base.note.tick.handler(({ context, input: { noteId, line, done } }) => {
    const found = find(context, noteId)
    const text = tick(found.text, line, done)
    if (text === null) {
      throw new CasebookError('conflict', `Line ${line} of that note is no item of a checklist: open the note again.`)
    }
    const words = done ? 'Ticked a task' : 'Took the tick from a task'
    return rewrite(context, found, text, { name: 'note.tick', words })
  }),
}
