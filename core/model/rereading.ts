import { z } from 'zod'
import { civilDaySchema } from './basics.ts'

/** What of a letter a newer reading may see otherwise. */
export const REREAD_FACTS = [
  'kind',
  'direction',
  'sender',
  'date',
  'references',
  'receivedByAuthority',
  'statedDueDate',
  'newDueDate',
  'sections',
  'questions',
  'answers',
  'relations',
  'upheld',
  'failedEntry',
  'replaces',
  'authority',
] as const
export const rereadFactSchema = z.enum(REREAD_FACTS)
export type RereadFact = z.infer<typeof rereadFactSchema>

/** One fact before and after, as plain words or ids; null where there is none. */
export const factChangeSchema = z.object({
  fact: rereadFactSchema,
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FactChange = z.infer<typeof factChangeSchema>

/** A letter that would be read otherwise. */
export const rereadLetterSchema = z.object({
  entryId: z.string(),
  n: z.int(),
  day: civilDaySchema.nullable(),
  story: z.string(),
  changes: z.array(factChangeSchema),
})
export type RereadLetter = z.infer<typeof rereadLetterSchema>
