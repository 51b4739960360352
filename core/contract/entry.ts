import { oc } from '@orpc/contract'
import { z } from 'zod'
import { openedEntrySchema } from '../model/case.ts'
import { correctionSchema } from '../model/correction.ts'

export const entryContract = {
  open: oc.input(z.object({ id: z.string() })).output(openedEntrySchema),
  /** The letter was looked at: it no longer waits to be read. No change of the user's, so undo passes it over. */
  seen: oc.input(z.object({ id: z.string() })).output(z.object({})),
  correct: oc.input(z.object({ id: z.string(), correction: correctionSchema })).output(openedEntrySchema),
  /** Takes a correction back: what was read stands again. */
  uncorrect: oc.input(z.object({ id: z.string(), field: z.string() })).output(openedEntrySchema),
}
