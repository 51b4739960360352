import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'
import { caseStateSchema } from '../model/case.ts'
import { movedClockSchema } from './clock.ts'

/** How one case stands to another; 'same-subject' holds both ways. */
export const CASE_LINK_KINDS = ['follows-from', 'appeal-of', 'same-subject'] as const
export const caseLinkKindSchema = z.enum(CASE_LINK_KINDS)
export type CaseLinkKind = z.infer<typeof caseLinkKindSchema>

/** A link as seen from one of its two cases. */
export const caseLinkSchema = z.object({
  /** The other case. */
  caseId: z.string(),
  title: z.string(),
  authority: z.string().nullable(),
  state: caseStateSchema,
  kind: caseLinkKindSchema,
  /** `to`: this case follows from the other; `from`: the other follows from this one. */
  way: z.enum(['to', 'from']),
})
export type CaseLink = z.infer<typeof caseLinkSchema>

const entries = z.array(z.string()).min(1).max(10_000)
const title = z.string().trim().min(1).max(300).nullable()

/** Another order of letters and cases, as the user wants it. */
export const arrangementSchema = z.discriminatedUnion('do', [
  /** Letters of one case to another. */
  z.object({ do: z.literal('move'), entries, to: z.string() }),
  /** Letters of one case to a new one. */
  z.object({ do: z.literal('split'), entries, title }),
  /** Letters of one case out of all cases. */
  z.object({ do: z.literal('take-out'), entries }),
  /** Letters that stand in no case, by their own ids, to a case; null for a new one. */
  z.object({ do: z.literal('put-in'), letters: entries, to: z.string().nullable() }),
  /** Everything of one case into another; the first is no more. */
  z.object({ do: z.literal('merge'), from: z.string(), into: z.string() }),
])
export type Arrangement = z.infer<typeof arrangementSchema>

/** What an arrangement would make of one case. */
export const arrangedCaseSchema = z.object({
  /** Null for one that is yet to be made. */
  caseId: z.string().nullable(),
  title: z.string(),
  /** Letters that it would have; 0 where it would be left empty. */
  entries: z.int(),
  /** True where it would be gone. */
  gone: z.boolean(),
  moved: z.array(movedClockSchema),
})
export type ArrangedCase = z.infer<typeof arrangedCaseSchema>

/** A letter that the user took out of all cases. */
export const looseLetterSchema = z.object({
  id: z.string(),
  title: z.string(),
  sender: z.string().nullable(),
  day: civilDaySchema.nullable(),
  /** How its text begins. */
  words: z.string(),
})
export type LooseLetter = z.infer<typeof looseLetterSchema>

export const arrangeContract = {
  /** What it would do, in sentences, and which clocks would move; changes nothing. */
  preview: oc
    .input(arrangementSchema)
    .output(z.object({ sentences: z.array(z.string()), cases: z.array(arrangedCaseSchema) })),
  /** Does it, as one change; gives the case where the letters stand now, null where they stand in none. */
  apply: oc.input(arrangementSchema).output(z.object({ caseId: z.string().nullable(), words: z.string() })),
  /** Letters that the user took out of all cases, newest first. */
  loose: oc.output(z.array(looseLetterSchema)),
  links: oc.input(z.object({ caseId: z.string() })).output(z.array(caseLinkSchema)),
  /** Says how one case stands to another; between two cases stands one link. */
  link: oc
    .input(z.object({ from: z.string(), to: z.string(), kind: caseLinkKindSchema }))
    .output(z.array(caseLinkSchema)),
  unlink: oc.input(z.object({ caseId: z.string(), other: z.string() })).output(z.array(caseLinkSchema)),
}
