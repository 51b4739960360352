import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'
import {
  attemptSchema,
  caseFileSchema,
  checkSchema,
  composedDraftSchema,
  draftChoicesSchema,
  draftQuoteSchema,
  draftSchema,
  moveSchema,
  narrowingSchema,
  sendingWaySchema,
  templateKindSchema,
} from '../model/draft.ts'

export const letterTemplateSchema = z.object({
  id: z.string(),
  kind: templateKindSchema,
  title: z.string(),
  to: z.enum(['authority', 'regulator', 'tribunal']),
  /** The user's own, which wins over a shipped one of the same id. */
  own: z.boolean(),
  /** As it stands in its file. */
  text: z.string(),
})
export type LetterTemplate = z.infer<typeof letterTemplateSchema>

const composing = z.object({ caseId: z.string(), template: z.string(), choices: draftChoicesSchema.default({}) })
const words = z.object({ to: z.string(), subject: z.string(), body: z.string() }).partial()
const byId = z.object({ id: z.string() })

/** Letters that the user writes: the moves open now, templates, drafts kept as they are typed, checks, and ways out of the desk. */
export const draftContract = {
  /** What can be done now; the best first. */
  moves: oc.input(z.object({ caseId: z.string() })).output(z.array(moveSchema)),
  templates: oc.output(z.array(letterTemplateSchema)),
  /** Keeps a template of the user's own; refuses a bad one naming the line. */
  saveTemplate: oc.input(z.object({ text: z.string() })).output(letterTemplateSchema),
  removeTemplate: oc.input(byId).output(z.object({})),
  /** A letter from the case; keeps nothing. */
  compose: oc.input(composing).output(composedDraftSchema),
  /** The questions with what was said of each, and what the choices make of them. */
  narrowing: oc
    .input(z.object({ caseId: z.string(), choices: draftChoicesSchema.default({}) }))
    .output(narrowingSchema),
  /** Composes a letter and keeps it as a draft. */
  start: oc.input(composing).output(z.object({ draft: draftSchema, composed: composedDraftSchema })),
  /** Composes it anew with other choices; the words before become a version. `words` are kept in place of those composed. */
  recompose: oc
    .input(z.object({ id: z.string(), choices: draftChoicesSchema, words: words.optional() }))
    .output(z.object({ draft: draftSchema, composed: composedDraftSchema })),
  /** The last changed first. */
  list: oc.input(z.object({ caseId: z.string().optional() }).default({})).output(z.array(draftSchema)),
  get: oc.input(byId).output(draftSchema),
  /** Saves as the user types: edits that follow one another closely are one change in the history. */
  save: oc.input(words.extend({ id: z.string(), quotes: z.array(draftQuoteSchema).optional() })).output(draftSchema),
  remove: oc.input(byId).output(z.object({})),
  /** Earlier wordings, newest first. */
  versions: oc
    .input(byId)
    .output(z.array(z.object({ savedAt: z.string(), to: z.string(), subject: z.string(), body: z.string() }))),
  /** The checks of a draft as kept, or with these words in place of its own. */
  check: oc.input(words.extend({ id: z.string() })).output(z.array(checkSchema)),
  attach: oc.input(z.object({ id: z.string(), files: z.array(z.file()).min(1) })).output(draftSchema),
  /** Files of the case that can go with a letter: attachments of its letters, and the files that letters came in. */
  originals: oc.input(z.object({ caseId: z.string() })).output(z.array(caseFileSchema)),
  /** Puts files of the case with a letter, by what `originals` gave. */
  attachOriginals: oc
    .input(z.object({ id: z.string(), files: z.array(caseFileSchema.pick({ entry: true, hash: true })).min(1) }))
    .output(draftSchema),
  detach: oc.input(z.object({ id: z.string(), hash: z.string(), name: z.string() })).output(draftSchema),
  /** A file (`eml` unsent with attachments, `docx` and `pdf` for the post, `text`) or a `mailto:` link. Refused while something is to be filled in. */
  export: oc.input(z.object({ id: z.string(), as: z.enum(['eml', 'docx', 'pdf', 'text', 'mailto']) })).output(
    z.object({
      name: z.string(),
      file: z.file().nullable(),
      url: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** The user says that it went out: it becomes an outgoing entry, and the clocks follow. */
  markSent: oc
    .input(
      z.object({
        id: z.string(),
        on: civilDaySchema,
        how: sendingWaySchema,
        to: z.string().optional(),
        proof: z.string().nullable().default(null),
      }),
    )
    .output(z.object({ caseId: z.string(), entry: z.string() })),
  /** Every attempt to reach the other side of a case, oldest first. */
  attempts: oc.input(z.object({ caseId: z.string() })).output(z.array(attemptSchema)),
}
