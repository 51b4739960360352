import { oc } from '@orpc/contract'
import { z } from 'zod'
import { noteSchema, noteTargetSchema, taskSchema } from '../model/note.ts'

export const noteContract = {
  /** Notes of a case, or of all; pinned first, then the last changed. */
  list: oc.input(z.object({ caseId: z.string().optional() }).default({})).output(z.array(noteSchema)),
  add: oc.input(z.object({ on: noteTargetSchema, text: z.string() })).output(noteSchema),
  /** Saves as the user types: edits that follow one another closely are one change in the history. */
  edit: oc.input(z.object({ id: z.string(), text: z.string() })).output(noteSchema),
  pin: oc.input(z.object({ id: z.string(), pinned: z.boolean() })).output(noteSchema),
  remove: oc.input(z.object({ id: z.string() })).output(z.object({})),
  /** Earlier wordings, newest first. */
  versions: oc.input(z.object({ id: z.string() })).output(z.array(z.object({ savedAt: z.string(), text: z.string() }))),
  /** Items of checklists, those with a day first, soonest first. */
  tasks: oc
    .input(z.object({ caseId: z.string().optional(), open: z.boolean().default(true) }).default({ open: true }))
    .output(z.array(taskSchema)),
  /** Keeps a picture that was pasted into a note; the note names it `picture:HASH`. */
  picture: oc
    .input(z.object({ file: z.file() }))
    .output(z.object({ hash: z.string(), type: z.string(), name: z.string() })),
  /** Notes of other cases that link to this one. */
  linking: oc.input(z.object({ caseId: z.string() })).output(z.array(noteSchema.extend({ caseTitle: z.string() }))),
  /** Cases that are meant by a few letters of their title, authority or reference. */
  cases: oc
    .input(
      z.object({
        q: z.string().max(300),
        but: z.string().nullable().default(null),
        limit: z.int().min(1).max(50).default(12),
      }),
    )
    .output(z.array(z.object({ id: z.string(), title: z.string(), authority: z.string().nullable() }))),
  /** Ticks an item of a checklist, or takes the tick away. */
  tick: oc.input(z.object({ noteId: z.string(), line: z.int().min(1), done: z.boolean() })).output(noteSchema),
}
