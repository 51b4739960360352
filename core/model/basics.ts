import { z } from 'zod'

/** A civil day, `YYYY-MM-DD`: no time, no zone. Whether the day exists is checked by `core/calendar/civil-day`. */
export const civilDaySchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is written YYYY-MM-DD')
export type CivilDay = z.infer<typeof civilDaySchema>

/** Where in a letter's text something stands: UTF-16 offsets, `end` exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof spanSchema>

/** A span in one entry of a case, so that every fact can be clicked back to its words. */
export const evidenceSchema = z.object({ entry: z.string(), ...spanSchema.shape })
export type Evidence = z.infer<typeof evidenceSchema>

export const surenessSchema = z.enum(['sure', 'probable', 'doubtful'])
export type Sureness = z.infer<typeof surenessSchema>

export const REGIMES = [
  'uk-foia-2000',
  'uk-eir-2004',
  'scot-foisa-2002',
  'scot-eir-2004',
  'uk-gdpr-access',
  'ie-foi-2014',
  'eu-1049-2001',
  'us-foia',
  'de-ifg',
  'au-foi-1982',
  'nz-oia-1982',
  'ca-atia',
] as const
/** The id of a rule pack that the user wrote for a law that is not among these: `own-jersey`. */
export const ownRegimeSchema = z.templateLiteral(['own-', z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)])
export const regimeSchema = z.union([z.enum(REGIMES), ownRegimeSchema])
export type Regime = z.infer<typeof regimeSchema>
