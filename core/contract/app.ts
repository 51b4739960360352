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
  /** Has a page opened by the user's own browser, after they were shown where it leads. Refused where the shell cannot. */
  openLink: oc.input(z.object({ address: z.string().max(2000) })).output(z.object({ opened: z.boolean() })),
  /** Keeps the built-in example as a case of its own; opening it twice keeps one. */
  openExample: oc.output(z.object({ caseId: z.string() })),
}
