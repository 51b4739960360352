import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'
import { clockKindSchema } from '../model/clock.ts'
import { movedClockSchema } from './clock.ts'

const surenessSchema = z.enum(['high', 'medium', 'low'])

/** Where a rule stands and how far to trust it: the law's own text was read, quoted words or a summary of it, or neither. */
const provenance = {
  section: z.string(),
  source: z.string(),
  text: z.string(),
  basis: z.enum(['statute', 'practice']),
  sure: surenessSchema,
  read: z.enum(['text', 'quoted', 'known']),
}

/** Whose a pack is: the app's, the user's in place of the app's, or the user's for a law that the app has none for. */
const packOriginSchema = z.enum(['app', 'changed', 'own'])

export const packSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  place: z.string(),
  asOf: civilDaySchema,
  version: z.int(),
  rules: z.int(),
  origin: packOriginSchema,
  /** Version of the app's pack that the user's was made from, and the one that the app has now; null where there is none. */
  basedOn: z.int().nullable(),
  appVersion: z.int().nullable(),
})
export type PackSummary = z.infer<typeof packSummarySchema>

/** A rule as a screen shows it: its limits in words, what moves it, and other ways in which people count it. */
export const shownRuleSchema = z.object({
  id: z.string(),
  clock: clockKindSchema,
  title: z.string(),
  waitingFor: z.enum(['them', 'you']),
  body: z.string().nullable(),
  inForce: z.object({ from: civilDaySchema, to: civilDaySchema.nullable() }),
  dayZero: z.string(),
  limit: z.string(),
  atMost: z.string().nullable(),
  calendar: z.string(),
  ...provenance,
  effects: z.array(z.object({ on: z.string(), does: z.string(), limit: z.string().nullable(), ...provenance })),
  rivals: z.array(z.object({ reading: z.string(), why: z.string() })),
})
export type ShownRule = z.infer<typeof shownRuleSchema>

/** A pack as a screen shows it. */
export const shownPackSchema = z.object({
  summary: packSummarySchema,
  calendar: z.string(),
  regulator: z.string().nullable(),
  tribunal: z.string().nullable(),
  note: z.string().nullable(),
  rules: z.array(shownRuleSchema),
  facts: z.array(
    z.object({ id: z.string(), holds: z.boolean().nullable(), value: z.string().nullable(), ...provenance }),
  ),
  /** The pack as JSON text, to copy and change. */
  text: z.string(),
})
export type ShownPack = z.infer<typeof shownPackSchema>

/** One announced holiday and the parts of the country that have it. */
export const shownHolidaySchema = z.object({ on: civilDaySchema, name: z.string(), where: z.array(z.string()) })

export const calendarSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  sure: surenessSchema,
  note: z.string().nullable(),
  known: z.object({ from: civilDaySchema, to: civilDaySchema }).nullable(),
  asOf: civilDaySchema,
})

export const lawSchema = z.object({
  packs: z.array(packSummarySchema),
  calendars: z.array(calendarSummarySchema),
  /** The bank holidays of the United Kingdom that the clocks go by, and where they are from. */
  bankHolidays: z.object({
    from: z.enum(['app', 'file', 'fetched']),
    about: z.string(),
    asOf: civilDaySchema,
    known: z.object({ from: civilDaySchema, to: civilDaySchema }),
    days: z.array(shownHolidaySchema),
  }),
  /** Where the government's list is fetched from when the user asks and says yes. */
  address: z.string(),
  /** What came with this version of the app and is not taken over yet, one sentence each. */
  waiting: z.array(z.string()),
  /** Packs of the user's that this version can no longer read and leaves out, and why. */
  broken: z.array(z.object({ id: z.string(), why: z.string() })),
})
export type LawOverview = z.infer<typeof lawSchema>

/** A change of the law that the clocks go by. */
export const lawChangeSchema = z.discriminatedUnion('kind', [
  /** A rule pack as JSON text: a changed copy of the app's (same id) or one of the user's own (`own-…`). */
  z.object({ kind: z.literal('pack'), text: z.string().max(1_000_001) }),
  /** The app's pack again, or none where the app has none. */
  z.object({ kind: z.literal('drop-pack'), id: z.string() }),
  /** The text of the government's `bank-holidays.json`. */
  z.object({ kind: z.literal('holidays'), text: z.string().max(5_000_001) }),
  /** The same, fetched from `address`; only ever after the user said yes to that. */
  z.object({ kind: z.literal('fetch-holidays'), consent: z.literal(true) }),
  /** The app's bank holidays again. */
  z.object({ kind: z.literal('drop-holidays') }),
  /** The packs and holidays that came with this version of the app. */
  z.object({ kind: z.literal('app') }),
])
export type LawChange = z.infer<typeof lawChangeSchema>

export const movedCaseSchema = z.object({ caseId: z.string(), title: z.string(), moved: z.array(movedClockSchema) })
export type MovedCase = z.infer<typeof movedCaseSchema>

export const lawPreviewSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Holds the change until it is taken or dropped. */
    token: z.string(),
    /** What it is: 'Your change of “Freedom of Information Act 2000”'. */
    words: z.string(),
    /** What it changes in the law, one sentence each; empty where it changes nothing. */
    changes: z.array(z.string()),
    /** Cases whose clocks were computed under both laws. */
    cases: z.int(),
    /** Open clocks that would move: from what, to what, and why. */
    moved: z.array(movedCaseSchema),
  }),
  z.object({
    ok: z.literal(false),
    /** What is wrong, each with its line in the text, first to last. */
    faults: z.array(z.object({ line: z.int(), message: z.string() })),
  }),
])
export type LawPreview = z.infer<typeof lawPreviewSchema>

export const lawContract = {
  get: oc.output(lawSchema),
  /** One pack in force with every rule, its section and source. */
  pack: oc.input(z.object({ id: z.string() })).output(shownPackSchema),
  /** Reads a change and counts every case under both laws; changes nothing. */
  preview: oc.input(lawChangeSchema).output(lawPreviewSchema),
  /** Takes over what was previewed; one change that can be undone. */
  take: oc.input(z.object({ token: z.string() })).output(z.object({ words: z.string(), clocks: z.int() })),
  drop: oc.input(z.object({ token: z.string() })).output(z.object({})),
}
