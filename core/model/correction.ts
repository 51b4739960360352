import { z } from 'zod'
import { civilDaySchema } from './basics.ts'
import { directionSchema, entryKindSchema } from './entry.ts'

/** What the user said of one entry. It always wins over the reading and is never overwritten by a later one. */
export const correctionSchema = z.discriminatedUnion('field', [
  z.object({ field: z.literal('direction'), value: directionSchema }),
  z.object({ field: z.literal('kind'), value: entryKindSchema }),
  z.object({ field: z.literal('sender'), value: z.string() }),
  z.object({ field: z.literal('date'), value: civilDaySchema.nullable() }),
  z.object({ field: z.literal('references'), value: z.array(z.string()) }),
  z.object({
    field: z.literal('receivedByAuthority'),
    value: civilDaySchema.nullable(),
    reason: z.string().optional(),
  }),
  z.object({ field: z.literal('statedDueDate'), value: civilDaySchema.nullable() }),
  z.object({ field: z.literal('newDueDate'), value: civilDaySchema.nullable() }),
])
export type Correction = z.infer<typeof correctionSchema>
export type CorrectionField = Correction['field']
