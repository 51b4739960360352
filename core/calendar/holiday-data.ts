import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'
import { holidayRuleSchema } from './holiday-rules.ts'

/** One holiday that was announced: the day, its name, and the divisions (their letters) that have it. */
export const holidayFactSchema = z.tuple([civilDaySchema, z.string().regex(/^[ENS]+$/), z.string().min(1)])
export type HolidayFact = z.infer<typeof holidayFactSchema>

/** Announced bank holidays of the United Kingdom: E England and Wales, S Scotland, N Northern Ireland. */
export const holidayFactsSchema = z.strictObject({
  about: z.string(),
  /** When the list was last known to be right. */
  asOf: civilDaySchema,
  /** The first and last day that the list speaks for. */
  from: civilDaySchema,
  to: civilDaySchema,
  divisions: z.record(z.string().length(1), z.string()),
  holidays: z.array(holidayFactSchema),
})
export type HolidayFacts = z.infer<typeof holidayFactsSchema>

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write a day of the year as MM-DD')

export const calendarSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** As in 'the calendar of …'. */
  name: z.string().min(1),
  source: z.string().min(1),
  sure: z.enum(['high', 'medium', 'low']),
  note: z.string().optional(),
  /** The days for which the calendar is known to be right; null where it is only ever an estimate. */
  known: z.strictObject({ from: civilDaySchema, to: civilDaySchema }).nullable(),
  /** Taken from the announced holidays of one division inside their range; the rules then serve only outside it. */
  division: z.string().length(1).optional(),
  /** A day is a holiday here where it is one in any of these calendars. */
  anyOf: z.array(z.string()).optional(),
  rules: z.array(holidayRuleSchema).default([]),
  dates: z.array(z.tuple([civilDaySchema, z.string().min(1)])).default([]),
  /** Stretches of every year that do not count, both ends included; may run over the year's end. */
  closedEachYear: z.array(z.strictObject({ from: monthDay, to: monthDay, name: z.string().min(1) })).default([]),
})
export type CalendarData = z.infer<typeof calendarSchema>

export const calendarsFileSchema = z.strictObject({ asOf: civilDaySchema, calendars: z.array(calendarSchema) })
export type CalendarsFile = z.infer<typeof calendarsFileSchema>
