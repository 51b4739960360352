import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema, regimeSchema } from '../model/basics.ts'
import { clockKindSchema, clockSchema, clockStateSchema, rivalSchema, workingDaySchema } from '../model/clock.ts'
import { directionSchema, entryKindSchema } from '../model/entry.ts'

/** Things that happen to a clock, for `foi deadline` and for 'what if'. `to` where the event is a range of days. */
export const clockEventSchema = z.object({
  kind: z.enum([
    'clarification-requested',
    'clarification-received',
    'identity-requested',
    'identity-received',
    'fees-notice',
    'fee-paid',
    'extended',
    'closed',
  ]),
  on: civilDaySchema,
  to: civilDaySchema.optional(),
})
export type ClockEvent = z.infer<typeof clockEventSchema>

/** Bodies with a rule of their own under some regime; elsewhere the general rule holds for them. */
export const bodySchema = z.enum(['school', 'archive', 'armed-forces', 'held-abroad', 'police', 'local-government'])
export type Body = z.infer<typeof bodySchema>

/** An event that no letter of the case tells, as the user gave it. */
export const givenEventSchema = z.object({
  id: z.string(),
  /** The request's reference as printed; null where it is about every request of the case. */
  reference: z.string().nullable(),
  event: clockEventSchema,
  reason: z.string().max(2000).nullable(),
})
export type GivenEvent = z.infer<typeof givenEventSchema>

/** What the user said of a case that no letter holds and its clocks go by. */
export const caseClockFactsSchema = z.object({
  body: bodySchema.nullable(),
  /** In place of the law's calendar: a calendar's id. */
  calendar: z.string().nullable(),
  events: z.array(givenEventSchema).max(200),
  /** Questions of the authority (entry ids) that were not needed and so stop no clock. */
  unneeded: z.array(z.object({ entry: z.string(), reason: z.string().max(2000).nullable() })).max(200),
})
export type CaseClockFacts = z.infer<typeof caseClockFactsSchema>

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

/** One thing supposed of a case in 'what if': it touches nothing. `entry` is an entry's id. */
export const suppositionSchema = z.discriminatedUnion('kind', [
  /** Something that happens to a request's clock; `reference` null where it is for all. */
  z.object({ kind: z.literal('event'), reference: z.string().nullable(), event: clockEventSchema }),
  /** A letter that is not there yet: 'they answer on Friday', 'I ask for a review', 'they take the full extension'. */
  z.object({
    kind: z.literal('letter'),
    direction: directionSchema,
    letter: entryKindSchema,
    on: civilDaySchema,
    reference: z.string().nullable(),
    newDueDate: civilDaySchema.optional(),
    sections: z.array(z.string()).optional(),
  }),
  /** A letter of another day. */
  z.object({ kind: z.literal('moved'), entry: z.string(), on: civilDaySchema }),
  /** Another day of receipt. */
  z.object({ kind: z.literal('received'), entry: z.string(), on: civilDaySchema }),
  /** As if the letter were not there: 'the question was not needed'. */
  z.object({ kind: z.literal('left-out'), entry: z.string() }),
  /** As if the authority's question had not been needed: it stops nothing, and stays where it is. */
  z.object({ kind: z.literal('unneeded'), entry: z.string() }),
  z.object({ kind: z.literal('body'), body: bodySchema.nullable() }),
  z.object({ kind: z.literal('calendar'), calendar: z.string().nullable() }),
])
export type Supposition = z.infer<typeof suppositionSchema>

/** A clock that differs between two computations; `from` null where it is new, `to` null where it falls away. */
export const movedClockSchema = z.object({
  id: z.string(),
  kind: clockKindSchema,
  title: z.string(),
  reference: z.string().nullable(),
  waitingFor: z.enum(['them', 'you']),
  from: civilDaySchema.nullable(),
  to: civilDaySchema.nullable(),
  stateBefore: clockStateSchema.nullable(),
  stateAfter: clockStateSchema.nullable(),
  lateBefore: z.int().nullable(),
  lateAfter: z.int().nullable(),
  /** One sentence a reason. */
  why: z.array(z.string()),
})
export type MovedClock = z.infer<typeof movedClockSchema>

export const clockContract = {
  /** Clocks that still run, soonest first; `within` keeps those with at most so many working days left, late ones always. */
  due: oc.input(z.object({ within: z.int().min(0).optional() })).output(z.array(dueSchema)),
  deadline: oc.input(deadlineInputSchema).output(deadlineSchema),
  /** Every clock of a case under suppositions, and which of them move; changes nothing. */
  whatIf: oc
    .input(z.object({ caseId: z.string(), changes: z.array(suppositionSchema).max(50) }))
    .output(z.object({ clocks: z.array(clockSchema), moved: z.array(movedClockSchema) })),
  /** What the user said of the case that no letter holds. */
  facts: oc.input(z.object({ caseId: z.string() })).output(caseClockFactsSchema),
  /** Keeps what is given of them in place of what was there, and says which clocks moved; one change that can be undone. */
  setFacts: oc
    .input(z.object({ caseId: z.string(), facts: caseClockFactsSchema.partial() }))
    .output(z.object({ facts: caseClockFactsSchema, moved: z.array(movedClockSchema) })),
}
