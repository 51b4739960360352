import { z } from 'zod'
import { civilDaySchema, spanSchema } from './basics.ts'

/** What a note hangs on. A letter's words never change, so that a passage stays where it is. */
export const noteTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('case'), caseId: z.string() }),
  z.object({ kind: z.literal('entry'), caseId: z.string(), entryId: z.string() }),
  z.object({ kind: z.literal('question'), caseId: z.string(), label: z.string() }),
  z.object({ kind: z.literal('passage'), caseId: z.string(), entryId: z.string(), span: spanSchema }),
])
export type NoteTarget = z.infer<typeof noteTargetSchema>

/** The user's own words on something, in Markdown. */
export const noteSchema = z.object({
  id: z.string(),
  on: noteTargetSchema,
  /** The passage's words, for a note on one. */
  quote: z.string().nullable(),
  text: z.string(),
  pinned: z.boolean(),
  /** Instants, ISO 8601. */
  madeAt: z.string(),
  changedAt: z.string(),
})
export type Note = z.infer<typeof noteSchema>

/** One item of a checklist in a note: `- [ ] Ask for the table by 2031-05-06`. */
export const taskSchema = z.object({
  noteId: z.string(),
  caseId: z.string(),
  /** The line of the note, from 1. */
  line: z.int().min(1),
  text: z.string(),
  done: z.boolean(),
  /** The day that the item itself names behind 'by' or 'due'. */
  due: civilDaySchema.nullable(),
})
export type Task = z.infer<typeof taskSchema>
