import { oc } from '@orpc/contract'
import { z } from 'zod'

/** What a file that came with a letter really is, by its bytes, and what follows for handing it out. */
export const attachmentLookSchema = z.object({
  /** The name under which it would be saved: safe on every system, with the ending of what it is. */
  name: z.string(),
  /** What it is, in words: 'a PDF document'. */
  what: z.string(),
  bytes: z.int().min(0),
  /** Handed out at once, after a warning, or not at all. */
  verdict: z.enum(['plain', 'warned', 'refused']),
  /** Why it is warned of or refused, a sentence each. */
  why: z.array(z.string()),
})
export type AttachmentLook = z.infer<typeof attachmentLookSchema>

const which = z.object({ entry: z.string(), hash: z.string() })

/** Files that came with letters. They leave the casebook only when the user asks for one, and never as a program. */
export const attachmentContract = {
  look: oc.input(which).output(attachmentLookSchema),
  /** The bytes, to be saved. `warned` says that the user has seen the warning; without it a file that has one is refused. */
  take: oc.input(which.extend({ warned: z.boolean() })).output(z.object({ name: z.string(), file: z.file() })),
}
