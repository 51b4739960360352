import { oc } from '@orpc/contract'
import { z } from 'zod'
import { authorityRowSchema, authoritySchema } from '../model/authority.ts'

export const authorityContract = {
  /** Every authority of the casebook, archived cases included, by name. */
  list: oc.output(z.array(authorityRowSchema)),
  /** All that one's own cases say of an authority, by any of its spellings. */
  get: oc.input(z.object({ name: z.string().min(1) })).output(authoritySchema),
  /** Says that a name means the same authority as another; null takes that back. */
  join: oc
    .input(z.object({ name: z.string().min(1), sameAs: z.string().min(1).nullable() }))
    .output(z.array(authorityRowSchema)),
}
