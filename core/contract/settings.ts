import { oc } from '@orpc/contract'
import { z } from 'zod'

/** What the user prefers. Kept outside the casebook, so that it holds for any casebook. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  textSize: z.enum(['small', 'normal', 'large', 'larger']).default('normal'),
  /** The user's own name and addresses, so that their letters are known as theirs. */
  name: z.string().default(''),
  addresses: z.array(z.string()).default([]),
})
export type Settings = z.infer<typeof settingsSchema>

export const settingsContract = {
  get: oc.output(settingsSchema),
  set: oc.input(settingsSchema.partial()).output(settingsSchema),
}
