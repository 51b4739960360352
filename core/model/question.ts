import { z } from 'zod'
import { evidenceSchema } from './basics.ts'
import { questionStatusSchema } from './reading.ts'

/** One numbered question or part (`8a`), its wording over time and what decided it. */
export const questionSchema = z.object({
  label: z.string(),
  text: z.string(),
  /** Every wording, oldest first. */
  wordings: z.array(z.object({ text: z.string(), evidence: evidenceSchema })),
  status: questionStatusSchema,
  /** Reference of the letter that decided it. */
  by: z.string().nullable(),
  section: z.string().nullable(),
  why: z.string(),
  /** The passage that decided it. */
  evidence: evidenceSchema.nullable(),
})
export type Question = z.infer<typeof questionSchema>
