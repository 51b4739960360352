import { oc } from '@orpc/contract'
import { z } from 'zod'
import { deskViewSchema } from '../model/desk.ts'

export const viewContract = {
  /** In the user's order. */
  list: oc.output(z.array(deskViewSchema)),
  /** Keeps a view under a name; with the `id` of one that is there, in its place. */
  save: oc.input(deskViewSchema.partial({ id: true })).output(deskViewSchema),
  remove: oc.input(z.object({ id: z.string() })).output(z.object({})),
}
