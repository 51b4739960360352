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
  /** Ticks an item of a checklist, or takes the tick away. */
  tick: oc.input(z.object({ noteId: z.string(), line: z.int().min(1), done: z.boolean() })).output(noteSchema),
}
