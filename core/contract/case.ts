import { oc } from '@orpc/contract'
import { z } from 'zod'
import { regimeSchema } from '../model/basics.ts'
import { caseSchema } from '../model/case.ts'
import { deskRowSchema, tagSchema } from '../model/desk.ts'

/** The cases that one change is about. */
const many = z.array(z.string()).min(1).max(20_000)
/** How many of them it changed in fact. */
const changed = z.object({ changed: z.int() })

export const caseContract = {
  /** Rows of the desk, soonest date first; without what was put away. */
  list: oc.output(z.array(deskRowSchema)),
  /** Rows of some cases, put away or not, in no order; a case that is gone is left out. */
  some: oc.input(z.object({ ids: z.array(z.string()).max(200) })).output(z.array(deskRowSchema)),
  /** What was put away, the last first. */
  archived: oc.output(z.array(deskRowSchema)),
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
}
