import { oc } from '@orpc/contract'
import { z } from 'zod'
import { attachmentSchema, mailHeadSchema } from '../model/letter.ts'
import { inboxItemSchema } from '../model/inbox.ts'

export const inboxCountSchema = z.object({
  /** Letters that wait: in cases, and of no case. */
  waiting: z.int(),
  /** Letters put aside. */
  aside: z.int(),
  /** Letters that an older reader read. */
  older: z.int(),
})
export type InboxCount = z.infer<typeof inboxCountSchema>

/** A letter that stands in no case. */
export const looseLetterSchema = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  state: z.enum(['waiting', 'aside']),
  text: z.string(),
  head: mailHeadSchema.nullable(),
  attachments: z.array(attachmentSchema),
})
export type LooseLetter = z.infer<typeof looseLetterSchema>

const ids = z.object({ ids: z.array(z.string()).min(1).max(5000) })
/** What became of the letters that were named: those that no longer wait are left as they are. */
const done = z.object({ done: z.int(), words: z.string() })

export const inboxContract = {
  count: oc.output(inboxCountSchema),
  /** Letters that wait, newest first; with `aside` those put aside instead. `more` says how many are not listed. */
  list: oc
    .input(
      z
        .object({ aside: z.boolean().default(false), limit: z.int().min(1).max(5000).default(5000) })
        .default({ aside: false, limit: 5000 }),
    )
    .output(z.object({ items: z.array(inboxItemSchema), more: z.int(), count: inboxCountSchema })),
  /** A letter that stands in no case, opened; null where it stands in one by now, or is gone. */
  open: oc.input(z.object({ id: z.string() })).output(looseLetterSchema.nullable()),
  /** Takes letters as they were read: what was doubtful is then said by the user. */
  accept: oc.input(ids).output(done),
  /** These are no casework: out of their case, kept aside. */
  putAside: oc.input(ids).output(done),
  /** Brings letters that were put aside back among those that wait. */
  bringBack: oc.input(ids).output(done),
  /** Puts a letter into a case, or with `null` into a new one of its own. */
  place: oc
    .input(z.object({ id: z.string(), caseId: z.string().nullable() }))
    .output(z.object({ caseId: z.string(), entryId: z.string() })),
}
