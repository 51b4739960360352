import { z } from 'zod'
import { civilDaySchema } from './basics.ts'

/** The correction that something was learned from: of which entry, made on which day (null where that was not kept). */
export const learnedFromSchema = z.object({ entry: z.string(), on: civilDaySchema.nullable() })
export type LearnedFrom = z.infer<typeof learnedFromSchema>
