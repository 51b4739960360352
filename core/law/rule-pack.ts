import { z } from 'zod'
import { calendarSchema } from '../calendar/holiday-data.ts'
import { civilDaySchema } from '../model/basics.ts'
import { clockKindSchema } from '../model/clock.ts'

/** Ids of packs and calendars: small letters, digits and hyphens. */
const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens')

/**
 * Where a rule stands and how far to trust it. `text` is the rule in the pack's own words. `read` says whether the law's own words
 * were read, a quotation or official summary of them, or neither (from knowledge).
 */
const provenance = {
  section: z.string().min(1, 'it must not be empty: name the section or the guidance'),
  source: z.string().min(1, 'it must not be empty: say where it stands'),
  text: z.string().min(20, 'say in a sentence what the rule is'),
  basis: z.enum(['statute', 'practice']),
  sure: z.enum(['high', 'medium', 'low']),
  read: z.enum(['text', 'quoted', 'known']),
}

/**
 * A stretch of time. Working days are counted from the day after the start. Calendar days and months run from the day after the
 * start too (the month ends on the same day of the month); with `begins: 'same-day'` the first day counts as one, with
 * `'from-next-day'` the day after the start is itself day 0.
 * `ends: 'next-working-day'` moves an end on a day that does not count. `skipsClosures`: a school's holidays do not count either.
 */
export const limitSchema = z.strictObject({
  count: z.int().min(1).max(400),
  unit: z.enum(['working-day', 'calendar-day', 'month']),
  begins: z.enum(['day-after', 'same-day', 'from-next-day']).default('day-after'),
  /** Calendar days on top, such as the ten days for distance before the Union's court. */
  plusDays: z.int().min(0).default(0),
  ends: z.enum(['as-it-falls', 'next-working-day']).default('as-it-falls'),
  skipsClosures: z.boolean().default(false),
  /** The limit as people say it: '20 working days after the day of receipt'. */
  says: z.string().min(1, 'it must not be empty'),
})
export type Limit = z.infer<typeof limitSchema>

/** One limit, or the earliest of several. */
export const limitChoiceSchema = z.union([
  limitSchema,
  z.strictObject({ earliestOf: z.array(limitSchema).min(2), says: z.string().min(1, 'it must not be empty') }),
])
export type LimitChoice = z.infer<typeof limitChoiceSchema>

/** What an event does to a running clock: start it again, stop the days between two events, or lengthen it. */
export const effectSchema = z.discriminatedUnion('does', [
  z.strictObject({ on: z.enum(['clarification', 'identity', 'fee']), does: z.literal('restart'), ...provenance }),
  z.strictObject({ on: z.enum(['clarification', 'fee']), does: z.literal('pause'), ...provenance }),
  z.strictObject({
    on: z.literal('extension'),
    does: z.literal('extend'),
    /** In all, from the same start; null where the law names no end: then the day that the letter names binds. */
    limit: limitSchema.nullable(),
    /** Sections that a letter names when it claims this; as the letter would print them. */
    claimedBy: z.array(z.string()).default([]),
    /** Sections that claim it only in a letter that announces a delay, such as an exemption that needs a balance struck. */
    claimedWith: z.array(z.string()).default([]),
    /** Whether a day that the letter names ends the extension, or is a promise beside the longest time that the law allows. */
    namedDay: z.enum(['binds', 'is-a-promise']).default('is-a-promise'),
    ...provenance,
  }),
])
export type Effect = z.infer<typeof effectSchema>

/** Another way in which the same clock is counted by some, and why it gives another day. */
export const rivalRuleSchema = z.discriminatedUnion('reading', [
  z.strictObject({
    reading: z.literal('calendar'),
    calendar: idSchema,
    why: z.string().min(1, 'it must not be empty'),
  }),
  z.strictObject({ reading: z.literal('next-day-receipt'), why: z.string().min(1, 'it must not be empty') }),
  z.strictObject({ reading: z.literal('first-day-counts'), why: z.string().min(1, 'it must not be empty') }),
  z.strictObject({ reading: z.literal('from-answer'), why: z.string().min(1, 'it must not be empty') }),
  z.strictObject({ reading: z.literal('limit'), limit: limitSchema, why: z.string().min(1, 'it must not be empty') }),
])
export type RivalRule = z.infer<typeof rivalRuleSchema>

/** The events of a case that can start a clock. */
export const startSchema = z.enum([
  'request-received',
  'review-request-received',
  'answer',
  'review-decision',
  'review-decision-or-due',
  'last-decision',
  'regulator-decision',
  'clarification-request',
  'fees-notice',
  'response-due',
  'expiry-or-late-answer',
])
export type StartEvent = z.infer<typeof startSchema>

/** One time limit of a regime. */
export const ruleSchema = z.strictObject({
  id: idSchema,
  clock: clockKindSchema,
  title: z.string().min(1, 'it must not be empty'),
  waitingFor: z.enum(['them', 'you']),
  /** Only for this sort of body; a rule without one serves every body that has none of its own. */
  body: idSchema.optional(),
  /** The days on which a clock may start under this rule. */
  inForce: z.strictObject({ from: civilDaySchema, to: civilDaySchema.optional() }),
  starts: startSchema,
  /** Day 0 in words: 'the day the authority received the request'. */
  dayZero: z.string().min(1, 'it must not be empty'),
  limit: limitChoiceSchema,
  /** The outer limit, where there is a softer one before it. */
  atMost: limitSchema.optional(),
  calendar: idSchema.optional(),
  ...provenance,
  effects: z.array(effectSchema).default([]),
  rivals: z.array(rivalRuleSchema).default([]),
})
export type Rule = z.infer<typeof ruleSchema>

/** Things about a regime that are no time limit but decide what to do next. */
export const factSchema = z.strictObject({
  id: z.enum([
    'review-first-after-answer',
    'review-first-after-silence',
    'review-is-statutory',
    'public-interest-extension',
    'narrowed-request-is-new',
    'cost-limit',
    'refusal-notice-contents',
    'regulator-speed',
    'transfer',
    'aggregation',
    'reform',
    'onward-appeal',
  ]),
  /** Whether it is so here; null for facts that are told and not asked. */
  holds: z.boolean().nullable().default(null),
  value: z.string().optional(),
  ...provenance,
})
export type LawFact = z.infer<typeof factSchema>

/** The time limits of one regime as data. The engine knows no regime: whatever differs between them stands in its pack. */
export const rulePackSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1, 'it must not be empty'),
  shortName: z.string().min(1, 'it must not be empty'),
  place: z.string().min(1, 'it must not be empty'),
  /** The day on which the law was as the pack says. */
  asOf: civilDaySchema,
  /** Rises with every change of the pack. */
  version: z.int().min(1),
  calendar: idSchema,
  regulator: z.string().nullable(),
  tribunal: z.string().nullable(),
  note: z.string().optional(),
  rules: z.array(ruleSchema).min(1),
  facts: z.array(factSchema).default([]),
  /** Holiday calendars of the pack's own, for a place that the app has none for; each id begins with the pack's. */
  calendars: z.array(calendarSchema).default([]),
})
export type RulePack = z.infer<typeof rulePackSchema>
