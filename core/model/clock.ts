import { z } from 'zod'
import { civilDaySchema, evidenceSchema, regimeSchema } from './basics.ts'

export const clockKindSchema = z.enum([
  'response',
  'internal-review',
  'review-window',
  'regulator-window',
  'appeal-window',
  'clarification-window',
  'payment-window',
  'promise',
  'acknowledgement',
  'chase',
])
export type ClockKind = z.infer<typeof clockKindSchema>

/** One day of a working: whether it counts, its number if so, and why not if not. */
export const workingDaySchema = z.object({
  date: civilDaySchema,
  counts: z.boolean(),
  /** 1 to the rule's number of days; 0 for the day of receipt and days that do not count. */
  n: z.int().min(0),
  why: z.string(),
})
export type WorkingDay = z.infer<typeof workingDaySchema>

/** Another reading of the same clock: the authority's own count, another calendar, another first day. */
export const rivalSchema = z.object({
  calendar: z.string(),
  due: civilDaySchema,
  why: z.string(),
  /** The other count day by day, where it can be given: what the strip shows beside the first. */
  working: z.array(workingDaySchema).optional(),
  /** What it reads otherwise: `calendar`, `authority`, `next-day-receipt`, `first-day-counts`, `limit`, … */
  reading: z.string().optional(),
})
export type Rival = z.infer<typeof rivalSchema>

export const clockStateSchema = z.enum([
  'running',
  'due-soon',
  'late',
  'answered',
  'answered-late',
  'paused',
  'superseded',
  'ended',
])

/** A clock of a case: always computed, never stored as truth. Days late and left are working days of the clock's calendar. */
export const clockSchema = z.object({
  id: z.string(),
  kind: clockKindSchema,
  reference: z.string().nullable(),
  regime: regimeSchema,
  /** In words: 'Response to 1071', 'Ask for an internal review'. */
  title: z.string(),
  /** Whose move it is. */
  waitingFor: z.enum(['them', 'you']),
  rule: z.string(),
  /** Section or guidance with its source. */
  source: z.string(),
  basis: z.enum(['statute', 'practice', 'promise']),
  sure: z.enum(['high', 'medium', 'low']),
  calendar: z.string(),
  received: civilDaySchema.nullable(),
  due: civilDaySchema,
  atMost: civilDaySchema.nullable(),
  dueBeforeExtension: civilDaySchema.nullable(),
  dueAccordingToAuthority: civilDaySchema.nullable(),
  dueEnglandAndWalesCalendar: civilDaySchema.nullable(),
  extendedByAuthorityTo: civilDaySchema.nullable(),
  answered: civilDaySchema.nullable(),
  workingDaysLate: z.int().min(0),
  /** Working days from today to due; negative when past. Null when the clock is over. */
  daysLeft: z.int().nullable(),
  state: clockStateSchema,
  /** True where a date lies outside the range of the holiday data. */
  provisional: z.boolean(),
  rivals: z.array(rivalSchema),
  working: z.array(workingDaySchema),
  /** The working as a paragraph that can be pasted into a letter. */
  paragraph: z.string().optional(),
  /** What was taken as fact, in words, each with where it was read. */
  assumptions: z.array(z.object({ what: z.string(), evidence: evidenceSchema.nullable() })),
  evidence: z.array(evidenceSchema),
})
export type Clock = z.infer<typeof clockSchema>
