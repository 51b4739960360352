import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'
import {
  localTimeSchema,
  minuteSchema,
  ownReminderSchema,
  plannedNoticeSchema,
  reminderSettingsSchema,
  shownNoticeSchema,
  snoozeSchema,
} from '../model/reminder.ts'

/** A notice with what became of it. `body` is worded for today. */
export const noticeRowSchema = plannedNoticeSchema.extend({
  state: z.enum(['waiting', 'showing', 'shown', 'folded', 'muted', 'stale', 'done', 'gone']),
  body: z.string(),
  snoozed: z.boolean(),
  /** Why it stands as it does: 'shown on ...', 'you put it off until ...'. */
  because: z.string(),
})
export type NoticeRow = z.infer<typeof noticeRowSchema>

export const muteSchema = z.object({ caseId: z.string(), untilOn: civilDaySchema.nullable() })
export type Mute = z.infer<typeof muteSchema>

export const reminderLogLineSchema = z.object({
  n: z.int(),
  on: civilDaySchema,
  minute: minuteSchema,
  zone: z.string(),
  shell: z.string(),
  caseId: z.string().nullable(),
  occurrence: z.string().nullable(),
  act: z.enum([
    'shown',
    'shown-again',
    'held',
    'folded',
    'muted',
    'stale',
    'gone',
    'moved',
    'snoozed',
    'done',
    'opened',
    'refused',
    'clock',
    'asleep',
    'test',
  ]),
  words: z.string(),
})
export type ReminderLogLine = z.infer<typeof reminderLogLineSchema>

/** Which notices an act is about: everything that one showing said, or one notice by itself. */
export const noticeTargetSchema = z.union([
  z.strictObject({ showing: z.string() }),
  z.strictObject({ occurrence: z.string() }),
])
export type NoticeTarget = z.infer<typeof noticeTargetSchema>

const ownInput = ownReminderSchema.omit({ id: true, done: true }).extend({
  caseId: z.string().nullable().default(null),
  minute: minuteSchema.nullable().default(null),
  unlessAnswered: z.boolean().default(false),
})

export const reminderContract = {
  /** What is planned and what was told, with the reasons; of one case or of the desk. */
  list: oc.input(z.object({ caseId: z.string().optional() }).default({})).output(
    z.object({
      /** Soonest first. */
      upcoming: z.array(noticeRowSchema),
      /** Newest first, at most 100. */
      past: z.array(noticeRowSchema),
      own: z.array(ownReminderSchema),
      muted: z.array(muteSchema),
      /** Clocks of which nothing will be said, and why. */
      silent: z.array(z.object({ caseId: z.string(), clockId: z.string(), why: z.string() })),
    }),
  ),
  /** The next notice, and whether this shell can show one. */
  next: oc.output(
    z.object({
      notice: noticeRowSchema.nullable(),
      waiting: z.int(),
      canShow: z.boolean(),
      /** What stands in the way and what to do about it; null where nothing does. */
      whyNot: z.string().nullable(),
      /** What holds notices back though the desktop takes them: 'do not disturb'. */
      heldBack: z.string().nullable(),
    }),
  ),
  add: oc.input(ownInput).output(ownReminderSchema),
  change: oc.input(ownReminderSchema.partial().required({ id: true })).output(ownReminderSchema),
  remove: oc.input(z.object({ id: z.string() })).output(z.object({})),
  snooze: oc
    .input(z.object({ target: noticeTargetSchema, snooze: snoozeSchema }))
    .output(z.object({ on: civilDaySchema, minute: minuteSchema })),
  /** Dealt with: nothing more is said of that date. `done: false` takes it back. */
  done: oc.input(z.object({ target: noticeTargetSchema, done: z.boolean().default(true) })).output(z.object({})),
  /** Silences a case, for good or with the last silent day. */
  mute: oc.input(muteSchema).output(z.array(muteSchema)),
  /** Silences many cases, or lets them speak again: one change. */
  muteMany: oc
    .input(z.object({ caseIds: z.array(z.string()).min(1).max(20_000), silent: z.boolean() }))
    .output(z.array(muteSchema)),
  unmute: oc.input(z.object({ caseId: z.string() })).output(z.array(muteSchema)),
  settings: oc.output(reminderSettingsSchema),
  setSettings: oc.input(reminderSettingsSchema.partial()).output(reminderSettingsSchema),
  /** 'Why did I (not) hear about this?' Newest first. */
  log: oc
    .input(
      z.object({ caseId: z.string().optional(), limit: z.int().min(1).max(1000).default(200) }).default({ limit: 200 }),
    )
    .output(z.array(reminderLogLineSchema)),
  /** Shows a notice that says it is a test. */
  test: oc.output(z.object({ shown: z.boolean(), why: z.string() })),
  /** Notices for a page to show while it is open; the page answers each with `told`. */
  watch: oc.output(eventIterator(shownNoticeSchema)),
  told: oc.input(z.object({ id: z.string(), shown: z.boolean(), why: z.string().default('') })).output(z.object({})),
  /** One look now: what is due is handed to those who `watch`, else to the desktop. How many were shown, and when to look again. */
  look: oc.output(z.object({ shown: z.int(), next: localTimeSchema.nullable() })),
  /** The calendar file that is kept current on disk, for calendar programs to subscribe to; its words, too. */
  calendar: oc
    .input(z.object({ caseId: z.string().optional() }).default({}))
    .output(z.object({ file: z.string().nullable(), ics: z.string() })),
}
