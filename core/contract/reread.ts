import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { rereadFactSchema, rereadLetterSchema } from '../model/rereading.ts'
import { movedClockSchema } from './clock.ts'

/** How far reading again has come: cases done of all, letters done, letters that a person would see differ. */
export const rereadProgressSchema = z.object({ done: z.int(), of: z.int(), letters: z.int(), changed: z.int() })
export type RereadProgress = z.infer<typeof rereadProgressSchema>

export const rereadStandingSchema = z.object({
  /** Letters that an older reader read, and the cases that they stand in. */
  older: z.object({ letters: z.int(), cases: z.int() }),
  /** Cases that were read again and wait to be taken over, of all; the rest goes on where it stopped. */
  looked: z.int(),
  cases: z.int(),
  /** What would change, as far as it was looked at. */
  changed: z.object({ letters: z.int(), cases: z.int() }),
  /** Letters of which only evidence, folds or reasons differ. */
  silent: z.int(),
  /** Letters by the kind of fact that differs, most first. */
  byFact: z.array(z.object({ fact: rereadFactSchema, letters: z.int() })),
})
export type RereadStanding = z.infer<typeof rereadStandingSchema>

export const rereadCaseSchema = z.object({
  caseId: z.string(),
  title: z.string(),
  letters: z.array(rereadLetterSchema),
  /** Clocks of the case that would move. */
  moved: z.array(movedClockSchema),
})
export type RereadCase = z.infer<typeof rereadCaseSchema>

export const rereadContract = {
  standing: oc.output(rereadStandingSchema),
  /** Reads everything again beside what is kept, and changes nothing; stopping keeps what was done for the next time. */
  look: oc.output(eventIterator(rereadProgressSchema)),
  /** What would change, case by case; `after` is the last case of the list before. */
  list: oc
    .input(z.object({ after: z.string().nullable().default(null), limit: z.int().min(1).max(200).default(30) }))
    .output(z.object({ cases: z.array(rereadCaseSchema), next: z.string().nullable() })),
  /** Takes over what was looked at, of all cases or of some: one change. `left` counts cases that changed meanwhile. */
  take: oc
    .input(z.object({ cases: z.array(z.string()).min(1).max(20_000).optional() }))
    .output(z.object({ letters: z.int(), cases: z.int(), left: z.int(), words: z.string() })),
  /** Forgets what was looked at. */
  drop: oc.output(z.object({})),
}
