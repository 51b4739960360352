import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'

export const aboutSchema = z.object({
  app: z.string(),
  shell: z.enum(['electron', 'web', 'cli']),
  /** What it runs on, by name and version; Electron and Chromium only in the desktop app. */
  runs: z.array(z.object({ name: z.string(), version: z.string() })),
  /** The system, as 'linux x64'. */
  system: z.string(),
  /** The newest day on which a rule pack was checked against the law, and the bank holidays against their source. */
  lawAsOf: civilDaySchema,
  holidaysAsOf: civilDaySchema,
})
export type About = z.infer<typeof aboutSchema>

/** How looking for a newer version stands. `off` is how it ships: nothing is asked of anybody. */
export const updateSchema = z.object({
  state: z.enum(['off', 'impossible', 'idle', 'looking', 'newest', 'newer', 'fetching', 'ready', 'failed']),
  /** The newer version, where one was found. */
  version: z.string().nullable(),
  /** When it was last asked for, an instant. */
  lookedAt: z.string().nullable(),
  /** What went wrong, in one sentence. */
  trouble: z.string().nullable(),
})
export type Update = z.infer<typeof updateSchema>

export const aboutContract = {
  get: oc.output(aboutSchema),
  /** What a person may send along when they report a problem: versions, counts and kinds of trouble, never a word of theirs. */
  report: oc.output(z.object({ text: z.string() })),
  update: oc.output(updateSchema),
  /** Looks for a newer version now. Refused while looking is off. */
  lookForUpdate: oc.output(updateSchema),
  /** Fetches the newer version that was found; it is put in place when the app ends. */
  fetchUpdate: oc.output(updateSchema),
}
