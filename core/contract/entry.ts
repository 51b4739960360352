import { oc } from '@orpc/contract'
import { z } from 'zod'
import { openedEntrySchema } from '../model/case.ts'
import { correctionSchema } from '../model/correction.ts'

export const entryContract = {
  open: oc.input(z.object({ id: z.string() })).output(openedEntrySchema),
  correct: oc.input(z.object({ id: z.string(), correction: correctionSchema })).output(openedEntrySchema),
  /** Takes a correction back: what was read stands again. */
  uncorrect: oc.input(z.object({ id: z.string(), field: z.string() })).output(openedEntrySchema),
}
