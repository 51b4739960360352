import { z } from 'zod'
import { civilDaySchema } from './basics.ts'

/** One request or review and how long the authority took; days are working days of the clock's calendar. */
export const answerRecordSchema = z.object({
  kind: z.enum(['response', 'internal-review']),
  received: civilDaySchema.nullable(),
  due: civilDaySchema,
  answered: civilDaySchema.nullable(),
  /** From receipt to the answer; to today where none came and the last day is past. Null where it cannot be counted or still has time. */
  took: z.int().nullable(),
  late: z.int().min(0),
})
export type AnswerRecord = z.infer<typeof answerRecordSchema>

/** Many durations in a few words. Null where there are none. */
export const spreadSchema = z.object({ n: z.int(), median: z.number(), worst: z.int() }).nullable()
export type Spread = z.infer<typeof spreadSchema>

/** How an authority kept its time limits over the user's own cases. */
export const timelinessSchema = z.object({
  /** Clocks that are decided: answered, or past their last day. */
  decided: z.int(),
  late: z.int(),
  /** Past their last day with no answer. */
  unanswered: z.int(),
  took: spreadSchema,
  /** Of the late ones only: working days past the last day. */
  daysLate: spreadSchema,
})
export type Timeliness = z.infer<typeof timelinessSchema>

export const authorityRowSchema = z.object({
  /** The name that most cases use; what the user chose where they said that two are one. */
  name: z.string(),
  /** Every spelling that means it. */
  spellings: z.array(z.string()),
  cases: z.int(),
  /** Cases in which a clock runs. */
  open: z.int(),
  responses: timelinessSchema,
})
export type AuthorityRow = z.infer<typeof authorityRowSchema>

export const authoritySchema = authorityRowSchema.extend({
  reviews: timelinessSchema,
  /** How its reference numbers are built, the most used first: `FOI/yyyy/0000`. */
  patterns: z.array(z.object({ pattern: z.string(), example: z.string(), n: z.int() })),
  /** Who signed letters for it, the last heard of first. */
  officers: z.array(z.object({ name: z.string(), letters: z.int(), lastOn: civilDaySchema.nullable() })),
  addresses: z.array(
    z.object({
      address: z.string(),
      /** Letters that came from it and that went to it. */
      from: z.int(),
      to: z.int(),
      lastOn: civilDaySchema.nullable(),
      /** The last time a letter to it came back, and why. */
      bounced: z.object({ on: civilDaySchema.nullable(), why: z.string() }).nullable(),
    }),
  ),
  /** Sections that its decisions rely on: in how many letters of how many cases. */
  sections: z.array(z.object({ section: z.string(), letters: z.int(), cases: z.int() })),
  /** Of the spellings, those that the user said mean this authority. */
  joined: z.array(z.string()),
  caseIds: z.array(z.string()),
})
export type Authority = z.infer<typeof authoritySchema>
