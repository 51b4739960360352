import { z } from 'zod'
import { civilDaySchema } from './basics.ts'
import { clockKindSchema } from './clock.ts'

/** A minute of the local day, 0 (midnight) to 1439. */
export const minuteSchema = z.int().min(0).max(1439)

/** A moment as a clock on the wall shows it: no zone. Which instant that is, the shell says when the time comes. */
export const localTimeSchema = z.object({ on: civilDaySchema, minute: minuteSchema })
export type LocalTime = z.infer<typeof localTimeSchema>

/** From `from` up to but not including `to`; where `to` is the smaller, the span runs over midnight. */
export const minuteSpanSchema = z.object({ from: minuteSchema, to: minuteSchema })
export type MinuteSpan = z.infer<typeof minuteSpanSchema>

/** Working days before the date (5, 1), the morning of the day (0), or calendar days after it passed (-1). */
export const leadSchema = z.int().min(-60).max(60)

/** When and how the user wants to hear. Days of the week are 1 (Monday) to 7 (Sunday). */
export const reminderSettingsSchema = z.object({
  on: z.boolean().default(true),
  /** The time of day for everything that has none of its own. */
  at: minuteSchema.default(540),
  /** Only where the user departs from the usual leads of that kind of clock; an empty list is 'never'. */
  leads: z.partialRecord(clockKindSchema, z.array(leadSchema)).default({}),
  /** Never in these hours. */
  quiet: minuteSpanSchema.nullable().default({ from: 1260, to: 480 }),
  /** Only on these days and in these hours, where set. */
  working: minuteSpanSchema
    .extend({ days: z.array(z.int().min(1).max(7)).min(1) })
    .nullable()
    .default(null),
  /** More than this many at one moment become one digest. */
  digestOver: z.int().min(1).max(50).default(3),
  /** Calendar days without a word after which a request counts as unacknowledged; null for never. */
  acknowledgementAfter: z.int().min(1).max(60).nullable().default(7),
})
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>

/** The day of a reminder of the user's own: a date, or so long after an entry, moving along when the entry's date does. */
export const reminderAnchorSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('day'), on: civilDaySchema }),
  z.object({
    from: z.literal('entry'),
    entry: z.string(),
    plus: z.int().min(0).max(1000),
    unit: z.enum(['days', 'weeks', 'months', 'working-days']),
  }),
])
export type ReminderAnchor = z.infer<typeof reminderAnchorSchema>

export const ownReminderSchema = z.object({
  id: z.string(),
  /** Null for the desk as a whole; an entry's reminder names its case too. */
  caseId: z.string().nullable(),
  anchor: reminderAnchorSchema,
  /** Null for the usual time of day. */
  minute: minuteSchema.nullable(),
  text: z.string().trim().min(1).max(500),
  /** 'Ask again in three weeks whatever happens' is false; 'unless they answer' is true. */
  unlessAnswered: z.boolean(),
  done: z.boolean(),
})
export type OwnReminder = z.infer<typeof ownReminderSchema>

export const noticeKindSchema = z.enum(['before', 'last-day', 'passed', 'no-acknowledgement', 'own', 'task'])
export type NoticeKind = z.infer<typeof noticeKindSchema>

export const noticeActionSchema = z.enum(['open', 'snooze', 'done'])
export type NoticeAction = z.infer<typeof noticeActionSchema>

/** One thing that the user will be told, as planned. */
export const plannedNoticeSchema = z.object({
  /** Case, what it is about, and lead: stays the same when the date moves. */
  id: z.string(),
  /** `id` with the date it is about: shown at most once. */
  occurrence: z.string(),
  kind: noticeKindSchema,
  caseId: z.string().nullable(),
  clockId: z.string().nullable(),
  clockKind: clockKindSchema.nullable(),
  entryId: z.string().nullable(),
  /** Everything about one date of one matter: the later of two notices stands for the earlier. */
  subject: z.string(),
  lead: leadSchema,
  /** The date it is about. */
  about: civilDaySchema,
  on: civilDaySchema,
  minute: minuteSchema,
  /** In words: the clock's title, the reminder's text. */
  what: z.string(),
  caseTitle: z.string(),
  /** The calendar in which days are counted for the words. */
  calendar: z.string(),
  waitingFor: z.enum(['them', 'you']),
  actions: z.array(noticeActionSchema),
  why: z.string(),
})
export type PlannedNotice = z.infer<typeof plannedNoticeSchema>

/** What a shell shows: one notice, or a digest of several. */
export const shownNoticeSchema = z.object({
  /** Names this showing; the actions are reported under it. */
  id: z.string(),
  digest: z.boolean(),
  title: z.string(),
  body: z.string(),
  caseId: z.string().nullable(),
  clockId: z.string().nullable(),
  /** The date it is about; of a digest the soonest. */
  about: civilDaySchema.nullable(),
  actions: z.array(noticeActionSchema),
  /** What a bare 'snooze' puts it off for: an hour on a last day, else until tomorrow. */
  snooze: z.enum(['hour', 'tomorrow']),
  /** True where it is the user's own last day: the desktop should keep it until it is seen. */
  urgent: z.boolean(),
  occurrences: z.array(z.string()),
})
export type ShownNotice = z.infer<typeof shownNoticeSchema>

/** How long to be left alone. */
export const snoozeSchema = z.discriminatedUnion('for', [
  z.object({ for: z.literal('hour') }),
  z.object({ for: z.literal('tomorrow') }),
  z.object({ for: z.literal('next-working-day') }),
  z.object({ for: z.literal('until'), on: civilDaySchema }),
])
export type Snooze = z.infer<typeof snoozeSchema>
