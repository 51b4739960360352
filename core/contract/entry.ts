import { oc } from '@orpc/contract'
import { z } from 'zod'
import { openedEntrySchema } from '../model/case.ts'
import { correctionSchema } from '../model/correction.ts'

/** A letter as its sender formatted it: known elements only, nothing that loads or runs, of bounded size. */
export const formattedLetterSchema = z.object({
  /** Null where the letter came as plain words. */
  html: z.string().nullable(),
  /** Where its links lead: `[1]` in the HTML is the first. */
  links: z.array(z.object({ words: z.string(), address: z.string() })),
  /** Pictures that would have been loaded from elsewhere, and were not. */
  remotePictures: z.int().min(0),
  /** Something was left out because there was too much of it. */
  cut: z.boolean(),
})
export type FormattedLetter = z.infer<typeof formattedLetterSchema>

export const entryContract = {
  open: oc.input(z.object({ id: z.string() })).output(openedEntrySchema),
  /** The letter was looked at: it no longer waits to be read. No change of the user's, so undo passes it over. */
  seen: oc.input(z.object({ id: z.string() })).output(z.object({})),
  formatted: oc.input(z.object({ id: z.string() })).output(formattedLetterSchema),
  /** A file that came with the letter, or the letter's own original, as it was kept. */
  file: oc.input(z.object({ id: z.string(), hash: z.string() })).output(z.file()),
  correct: oc.input(z.object({ id: z.string(), correction: correctionSchema })).output(openedEntrySchema),
  /** Takes a correction back: what was read stands again. */
  uncorrect: oc.input(z.object({ id: z.string(), field: z.string() })).output(openedEntrySchema),
}
