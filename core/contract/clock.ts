import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema, regimeSchema } from '../model/basics.ts'
import { clockKindSchema, rivalSchema, workingDaySchema } from '../model/clock.ts'

/** Things that happen to a clock, for `foi deadline` and for 'what if'. `to` where the event is a range of days. */
export const clockEventSchema = z.object({
  kind: z.enum(['clarification-requested', 'clarification-received', 'fees-notice', 'fee-paid', 'extended', 'closed']),
  on: civilDaySchema,
  to: civilDaySchema.optional(),
})
export type ClockEvent = z.infer<typeof clockEventSchema>

export const deadlineInputSchema = z.object({
  regime: regimeSchema,
  received: civilDaySchema,
  clock: clockKindSchema.default('response'),
  calendar: z.string().optional(),
  body: z.enum(['school', 'archive']).optional(),
  events: z.array(clockEventSchema).default([]),
})
export type DeadlineInput = z.input<typeof deadlineInputSchema>

export const deadlineSchema = z.object({
  due: civilDaySchema,
  atMost: civilDaySchema.nullable(),
  dueBeforeExtension: civilDaySchema.nullable(),
  rule: z.string(),
  source: z.string(),
  basis: z.enum(['statute', 'practice', 'promise']),
  sure: z.enum(['high', 'medium', 'low']),
  calendar: z.string(),
  provisional: z.boolean(),
  working: z.array(workingDaySchema),
  rivals: z.array(rivalSchema),
  /** The working as a paragraph that can be pasted into a letter. */
  paragraph: z.string(),
})
export type Deadline = z.infer<typeof deadlineSchema>

export const clockContract = {
  deadline: oc.input(deadlineInputSchema).output(deadlineSchema),
}
