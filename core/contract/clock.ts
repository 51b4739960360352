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

/** Bodies with a rule of their own under some regime; elsewhere the general rule holds for them. */
export const bodySchema = z.enum(['school', 'archive', 'armed-forces', 'held-abroad', 'police', 'local-government'])
export type Body = z.infer<typeof bodySchema>

export const deadlineInputSchema = z.object({
  regime: regimeSchema,
  received: civilDaySchema,
  clock: clockKindSchema.default('response'),
  calendar: z.string().optional(),
  body: bodySchema.optional(),
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

/** A clock that still runs, in any case: what has to happen by when. Days are working days of the clock's calendar. */
export const dueSchema = z.object({
  caseId: z.string(),
  /** The case's title. */
  title: z.string(),
  authority: z.string().nullable(),
  clockId: z.string(),
  kind: clockKindSchema,
  /** The clock in words. */
  clock: z.string(),
  reference: z.string().nullable(),
  due: civilDaySchema,
  daysLeft: z.int(),
  late: z.boolean(),
  waitingFor: z.enum(['them', 'you']),
})
export type Due = z.infer<typeof dueSchema>

export const clockContract = {
  /** Clocks that still run, soonest first; `within` keeps those with at most so many working days left, late ones always. */
  due: oc.input(z.object({ within: z.int().min(0).optional() })).output(z.array(dueSchema)),
  deadline: oc.input(deadlineInputSchema).output(deadlineSchema),
}
