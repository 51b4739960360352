import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'
import { entryKindSchema } from '../model/entry.ts'
import { attachmentSchema } from '../model/letter.ts'

/** What can be entered by hand: a call, a meeting, a letter on paper that came or went. */
export const LOGGED = ['call', 'meeting', 'letter-in', 'letter-out'] as const
export const loggedSchema = z.enum(LOGGED)
export type Logged = z.infer<typeof loggedSchema>

/** What the user enters. The words of a letter are read like those of any other, so that it moves the clocks. */
export const logEntrySchema = z.object({
  what: loggedSchema,
  /** The day of the call or meeting; of a letter that came its own date, of one that went the day it was posted. */
  on: civilDaySchema,
  /** Whom one spoke with; who wrote; whom it went to. */
  who: z.string().max(500),
  text: z.string().max(1_000_000),
  /** As printed; several between commas. */
  reference: z.string().max(500).nullable(),
  /** What a letter is; null where its words tell. Ignored for calls and meetings. */
  kind: entryKindSchema.nullable(),
  /** A number of recorded delivery, a receipt: for a letter that went. */
  proof: z.string().max(500).nullable(),
})
export type LogEntry = z.infer<typeof logEntrySchema>

const files = z.array(z.file()).max(50).default([])
/** `said`: what was found out about the files, such as that one has no text layer. */
const done = z.object({ caseId: z.string(), entry: z.string(), said: z.array(z.string()) })

export const logContract = {
  /** Enters it in a case, or in a new one where `caseId` is null. Without words of its own a letter has those of its files. */
  add: oc
    .input(
      z.object({
        caseId: z.string().nullable(),
        title: z.string().trim().min(1).max(300).nullable().default(null),
        entry: logEntrySchema,
        files,
      }),
    )
    .output(done),
  /** What was entered, to be changed; null for an entry that came in otherwise. */
  get: oc
    .input(z.object({ id: z.string() }))
    .output(z.object({ entry: logEntrySchema, files: z.array(attachmentSchema) }).nullable()),
  /** Puts this in place of what was entered; `keep` names the files (by hash) that stay. */
  edit: oc.input(z.object({ id: z.string(), entry: logEntrySchema, keep: z.array(z.string()), files })).output(done),
}
