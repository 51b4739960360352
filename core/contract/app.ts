import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'

export const appContract = {
  /** What the shell is, where the casebook lies, and the day it takes for today. */
  info: oc.output(
    z.object({
      version: z.string(),
      shell: z.enum(['electron', 'web', 'cli']),
      casebook: z.string(),
      today: civilDaySchema,
      cases: z.int(),
    }),
  ),
  /** Keeps the built-in example as a case of its own; opening it twice keeps one. */
  openExample: oc.output(z.object({ caseId: z.string() })),
}
