import { z } from 'zod'
import { civilDaySchema } from './basics.ts'
import { caseSummarySchema } from './case.ts'
import { clockKindSchema } from './clock.ts'
import { DESK_LAYOUTS, DESK_SORTS, tagProblem, tidyTag } from './desk-looks.ts'

/** A word that the user gave a case: no comma, no quotation mark, at most forty characters. */
export const tagSchema = z
  .string()
  .transform(tidyTag)
  .check(({ value, issues }) => {
    const message = tagProblem(value)
    if (message !== null) issues.push({ code: 'custom', message, input: value })
  })

/** A row of the desk: what is computed of the case, and what the user made of it. */
export const deskRowSchema = caseSummarySchema.extend({
  /** The soonest last day of each kind of clock that runs. */
  clocks: z.partialRecord(clockKindSchema, civilDaySchema),
  tags: z.array(z.string()),
  /** The day on which it was put away; null while it is on the desk. */
  archivedOn: civilDaySchema.nullable(),
  /** Letters that came in and were not opened yet. */
  toRead: z.int(),
  /** Drafts that were begun and not sent. */
  drafts: z.int(),
  /** Its reminders are silenced. */
  silenced: z.boolean(),
})
export type DeskRow = z.infer<typeof deskRowSchema>
/** The rows of the whole desk. They come from this program alone and are thousands: each is not looked at again on its way out. */
export const deskRowsSchema = z.custom<DeskRow[]>((rows) => Array.isArray(rows))

export const deskSortSchema = z.enum(DESK_SORTS)
export type DeskSort = z.infer<typeof deskSortSchema>

export const deskLayoutSchema = z.enum(DESK_LAYOUTS)
export type DeskLayout = z.infer<typeof deskLayoutSchema>

/** A way of looking at the desk that the user named. It lies in the casebook: it names the tags and bodies of that casebook. */
export const deskViewSchema = z.object({
  id: z.string(),
  name: z.string().trim().min(1).max(80),
  /** A line of words and filters, as the desk's box takes it. */
  query: z.string().max(500),
  sort: deskSortSchema,
  layout: deskLayoutSchema,
})
export type DeskView = z.infer<typeof deskViewSchema>
