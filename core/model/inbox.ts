import { z } from 'zod'
import { civilDaySchema, spanSchema } from './basics.ts'
import { directionSchema, entryKindSchema } from './entry.ts'

/** One thing about a letter that the machine is not sure of. */
export const doubtSchema = z.object({
  about: z.enum(['case', 'kind', 'direction', 'number', 'no-case']),
  /** Names the doubt within its letter: `kind:refusal`, `number:12345`. What was settled under this name is not asked again. */
  key: z.string(),
  /** What was done with the letter and why that is not sure, in words. */
  words: z.string(),
  /** The words of the letter that it hangs on. */
  span: spanSchema.nullable(),
  /** The number in question, as printed. */
  number: z.string().nullable(),
})
export type Doubt = z.infer<typeof doubtSchema>

/** A letter that waits for the user: one in a case, or one that belongs to none. */
export const inboxItemSchema = z.object({
  /** The entry's id; the letter's where it stands in no case. */
  id: z.string(),
  caseId: z.string().nullable(),
  caseTitle: z.string().nullable(),
  /** Its number in the case. */
  n: z.int().nullable(),
  day: civilDaySchema.nullable(),
  direction: directionSchema.nullable(),
  kind: entryKindSchema.nullable(),
  sender: z.string().nullable(),
  /** The subject, else what it does, else its first words. */
  title: z.string(),
  doubts: z.array(doubtSchema),
  /** What accepting it says, in words. */
  accepts: z.string(),
})
export type InboxItem = z.infer<typeof inboxItemSchema>
