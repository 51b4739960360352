import { oc } from '@orpc/contract'
import { z } from 'zod'
import { regimeSchema } from '../model/basics.ts'
import { caseSchema, caseSummarySchema } from '../model/case.ts'

export const caseContract = {
  /** Rows of the desk, soonest date first. */
  list: oc.output(z.array(caseSummarySchema)),
  get: oc.input(z.object({ id: z.string() })).output(caseSchema),
  /** The user's own words for a case: they win over what was read. */
  update: oc
    .input(
      z.object({
        id: z.string(),
        title: z.string().min(1).optional(),
        authority: z.string().min(1).optional(),
        regime: regimeSchema.optional(),
      }),
    )
    .output(caseSchema),
}
