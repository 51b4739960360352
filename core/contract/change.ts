import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

/** What changed in the casebook, so that a screen knows which of its data is old. */
export const changeEventSchema = z.object({
  /** Rises by one with every committed change. */
  seq: z.int(),
  nouns: z.array(z.string()),
  caseIds: z.array(z.string()),
})
export type ChangeEvent = z.infer<typeof changeEventSchema>

export const changeContract = {
  watch: oc.output(eventIterator(changeEventSchema)),
}
