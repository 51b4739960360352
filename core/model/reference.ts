import { z } from 'zod'
import { evidenceSchema, surenessSchema } from './basics.ts'

export const referenceRoleSchema = z.enum(['request', 'internal-review', 'regulator', 'tribunal'])
export type ReferenceRole = z.infer<typeof referenceRoleSchema>

export const relationSchema = z.enum(['narrows', 'reviews', 'replaces', 'complains-about', 'transferred-from'])
export type Relation = z.infer<typeof relationSchema>

/** A number that an authority, regulator or tribunal gave, and how it follows from another. */
export const referenceSchema = z.object({
  /** As printed. */
  value: z.string(),
  /** Letters and digits only, upper case: two printings of one number have one normal form. */
  normal: z.string(),
  role: referenceRoleSchema,
  relation: relationSchema.nullable(),
  to: z.string().nullable(),
  sure: surenessSchema,
  why: z.string(),
  evidence: z.array(evidenceSchema),
})
export type Reference = z.infer<typeof referenceSchema>
