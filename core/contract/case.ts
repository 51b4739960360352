import { oc } from '@orpc/contract'
import { z } from 'zod'
import { regimeSchema } from '../model/basics.ts'
import { caseSchema } from '../model/case.ts'
import { deskRowSchema, deskRowsSchema, tagSchema } from '../model/desk.ts'
import { snapshotSchema } from './safety.ts'

/** The cases that one change is about. */
const many = z.array(z.string()).min(1).max(20_000)
/** How many of them it changed in fact. */
const changed = z.object({ changed: z.int() })

/** What deleting a case would take away, and where its words would still be. */
export const caseDeletionSchema = z.object({
  id: z.string(),
  title: z.string(),
  authority: z.string().nullable(),
  entries: z.int(),
  /** Letters that stand in another case, too, and stay there. */
  shared: z.int(),
  notes: z.int(),
  drafts: z.int(),
  reminders: z.int(),
  /** Attached files. */
  files: z.int(),
  /** Files as they came that hold letters of other cases, too, and stay: with the words of this one. */
  sharedFiles: z.int(),
  /** Snapshots that hold the case. */
  snapshots: z.array(snapshotSchema),
  /** Folders with damaged files of an earlier recovery: they are not touched. */
  damagedCopies: z.array(z.string()),
})
export type CaseDeletion = z.infer<typeof caseDeletionSchema>

export const caseDeletedSchema = z.object({
  entries: z.int(),
  notes: z.int(),
  drafts: z.int(),
  /** Files removed from the disk, those included that nothing named any more. */
  originals: z.int(),
  /** Snapshots that the case was taken out of. */
  rewritten: z.int(),
  /** Snapshots that could not be read and were deleted as a whole. */
  dropped: z.int(),
  /** Why something of it is still on the disk; it is removed when the casebook is opened next. */
  unfinished: z.string().nullable(),
})
export type CaseDeleted = z.infer<typeof caseDeletedSchema>

export const caseContract = {
  /** Rows of the desk, soonest date first; without what was put away. */
  list: oc.output(deskRowsSchema),
  /** Rows of some cases, put away or not, in no order; a case that is gone is left out. */
  some: oc.input(z.object({ ids: z.array(z.string()).max(200) })).output(z.array(deskRowSchema)),
  /** What was put away, the last first. */
  archived: oc.output(deskRowsSchema),
  /** What the user made of one case. */
  marks: oc.input(z.object({ id: z.string() })).output(
    z.object({
      tags: z.array(z.string()),
      archivedOn: z.string().nullable(),
      /** Entries that wait to be read, in the order of the case. */
      toRead: z.array(z.string()),
    }),
  ),
  /** Every tag in use with the number of its cases, by name. */
  tags: oc.output(z.array(z.object({ tag: z.string(), cases: z.int() }))),
  /** Gives tags to many cases and takes others away: one change. A tag that differs only in case from one in use is that one. */
  tag: oc
    .input(z.object({ ids: many, add: z.array(tagSchema).default([]), remove: z.array(tagSchema).default([]) }))
    .output(changed),
  /** Puts cases away (they leave the desk and their reminders go quiet; search still finds them) or takes them out again: one change. */
  archive: oc.input(z.object({ ids: many, archived: z.boolean() })).output(changed),
  /** Marks the letters of cases as read, or the last letter that came in as not read yet: one change. */
  markRead: oc.input(z.object({ ids: many, read: z.boolean() })).output(changed),
  /** Rows as a file for a spreadsheet or a program, in the order given. */
  rows: oc
    .input(z.object({ ids: many, form: z.enum(['csv', 'json']) }))
    .output(z.object({ name: z.string(), type: z.string(), text: z.string() })),
  get: oc.input(z.object({ id: z.string() })).output(caseSchema),
  /** The user's own words for a case: they win over what was read. */
  update: oc
    .input(
      z.object({
        id: z.string(),
        title: z.string().min(1).optional(),
        authority: z.string().min(1).optional(),
        regime: regimeSchema.optional(),
      }),
    )
    .output(caseSchema),
  /** What deleting it would take away, to be said before. */
  deletion: oc.input(z.object({ id: z.string() })).output(caseDeletionSchema),
  /** Deletes it for good: no undo brings it back. `snapshots` says whether it is taken out of them, too. */
  delete: oc.input(z.object({ id: z.string(), snapshots: z.enum(['keep', 'remove']) })).output(caseDeletedSchema),
}
