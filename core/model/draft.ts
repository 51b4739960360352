import { z } from 'zod'
import { civilDaySchema, evidenceSchema } from './basics.ts'
import { attachmentSchema } from './letter.ts'
import { moveKindSchema } from './move.ts'
import { questionSchema } from './question.ts'

export const TEMPLATE_KINDS = [
  'chaser',
  'narrow',
  'internal-review',
  'clarification-reply',
  'regulator-complaint',
  'correction-query',
  'withdraw',
  'thanks',
  'tribunal-notice',
] as const
export const templateKindSchema = z.enum(TEMPLATE_KINDS)
export type TemplateKind = z.infer<typeof templateKindSchema>

/** One legitimate move, with its window and what it would do. Days are civil days, both ends inclusive. */
export const moveSchema = z.object({
  /** Stable for the same move on the same subject: `review:FOI-410`. */
  id: z.string(),
  kind: moveKindSchema,
  /** In words, imperative: 'Ask for an internal review of the refusal of 30 April 2015'. */
  title: z.string(),
  /** The reference that it is about, null before the authority gave one. */
  reference: z.string().nullable(),
  /** The entry that it answers or asks about (case entry id). */
  entry: z.string().nullable(),
  why: z.string(),
  basis: z.enum(['statute', 'practice']),
  /** The section or guidance that the move rests on. */
  source: z.string(),
  /** First day on which it can be made; may be in the past. */
  first: civilDaySchema,
  /** Last day; null where nothing ends it. */
  last: civilDaySchema.nullable(),
  /** What it does to the clocks, in a sentence. */
  effect: z.string(),
  template: templateKindSchema.nullable(),
  /** What must be done before it can be made; empty when it can be made today. */
  needs: z.array(z.string()),
  /** `main` moves are put forward; `also` are possible at any time and listed behind. */
  weight: z.enum(['main', 'also']),
  evidence: z.array(evidenceSchema),
})
export type Move = z.infer<typeof moveSchema>

/** One check of a draft before it is sent: a sentence that is either true or says what is wrong. */
export const checkSchema = z.object({
  id: z.string(),
  ok: z.boolean(),
  what: z.string(),
  /** Where in the body the trouble stands. */
  at: z.object({ start: z.int().min(0), end: z.int().min(0) }).nullable(),
})
export type Check = z.infer<typeof checkSchema>

/** One field of a template as it was filled: where it stands in the body, and the words of the case behind it. */
export const filledFieldSchema = z.object({
  name: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
  evidence: z.array(evidenceSchema),
})
export type FilledField = z.infer<typeof filledFieldSchema>

/** An argument that can be taken into a letter or left, with its source and how sure its wording is. */
export const argumentSchema = z.object({
  id: z.string(),
  section: z.string(),
  title: z.string(),
  text: z.string(),
  source: z.string(),
  sure: z.enum(['high', 'medium', 'low']),
})
export type Argument = z.infer<typeof argumentSchema>

/** A letter composed from a case and a template. */
export const composedDraftSchema = z.object({
  template: templateKindSchema,
  /** The address to write to, else the name of the body where no address is known. */
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  /** Labels of fields that the case could not fill; each stands in the body as `[to fill in: label]`. */
  unfilled: z.array(z.string()),
  checks: z.array(checkSchema),
  fields: z.array(filledFieldSchema),
  evidence: z.array(evidenceSchema),
  /** Arguments that fit the sections relied on, taken or not. */
  arguments: z.array(argumentSchema.extend({ taken: z.boolean() })),
  /** The mail that this one answers, for threading. */
  inReplyTo: z.string().nullable(),
  threadReferences: z.array(z.string()),
})
export type ComposedDraft = z.infer<typeof composedDraftSchema>

/** What the user chose for a letter before it is composed. */
export const draftChoicesSchema = z.object({
  /** A reference, an entry id or a move id that the letter is about; the case decides where absent. */
  about: z.string().optional(),
  /** Question labels to leave out, for a narrowed request or a withdrawal of parts. */
  drop: z.array(z.string()).optional(),
  /** New wording by question label. */
  reword: z.record(z.string(), z.string()).optional(),
  /** Ids of arguments to take in. */
  arguments: z.array(z.string()).optional(),
  /** What is doubted or asked, in the user's own words. */
  point: z.string().optional(),
})
export type DraftChoices = z.infer<typeof draftChoicesSchema>

/** A question of the request on the way into a narrower one. */
export const narrowedQuestionSchema = z.object({
  question: questionSchema,
  /** What the authority said of it, in words, with the passage. */
  said: z.string(),
  evidence: evidenceSchema.nullable(),
  choice: z.enum(['keep', 'drop', 'reword']),
  was: z.string(),
  /** Null where it is left out. */
  now: z.string().nullable(),
})
export const narrowingSchema = z.object({
  questions: z.array(narrowedQuestionSchema),
  kept: z.array(narrowedQuestionSchema),
  dropped: z.array(narrowedQuestionSchema),
  warnings: z.array(z.string()),
})

/** Words taken over from a letter, so that they can be clicked back to where they stand. */
export const draftQuoteSchema = z.object({ text: z.string(), evidence: evidenceSchema })
export type DraftQuote = z.infer<typeof draftQuoteSchema>

/** A letter of the user's that has not been sent, or that became an entry when it was. */
export const draftSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  /** Id of the template it began as. */
  template: z.string(),
  kind: templateKindSchema,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  choices: draftChoicesSchema,
  quotes: z.array(draftQuoteSchema),
  attachments: z.array(attachmentSchema),
  inReplyTo: z.string().nullable(),
  threadReferences: z.array(z.string()),
  /** Words of the body. */
  words: z.int(),
  /** Instants, ISO 8601. */
  madeAt: z.string(),
  changedAt: z.string(),
  /** The entry that it became when the user said that it was sent. */
  sentEntry: z.string().nullable(),
})
export type Draft = z.infer<typeof draftSchema>

/** A file of the case that can go with a letter. */
export const caseFileSchema = z.object({
  /** The case entry that it came with. */
  entry: z.string(),
  name: z.string(),
  type: z.string(),
  hash: z.string(),
  /** `attachment` of a letter, or the `letter` itself as the file it came in. */
  what: z.enum(['attachment', 'letter']),
})
export type CaseFile = z.infer<typeof caseFileSchema>

export const sendingWaySchema = z.enum(['mail', 'web-form', 'post', 'by-hand', 'other'])
export type SendingWay = z.infer<typeof sendingWaySchema>

/** One attempt to reach the other side, with what is known of whether it arrived. */
export const attemptSchema = z.object({
  /** Case entry id of the letter. */
  entry: z.string(),
  on: civilDaySchema.nullable(),
  /** Null where only the letter itself is known, not how it went. */
  how: sendingWaySchema.nullable(),
  to: z.string().nullable(),
  /** What the user holds to prove it: a receipt, a confirmation number. */
  proof: z.string().nullable(),
  failures: z.array(z.object({ entry: z.string(), addresses: z.array(z.string()), reason: z.string() })),
  /** The day from which it counts, and why that day. */
  effectiveOn: civilDaySchema.nullable(),
  why: z.string(),
})
export type Attempt = z.infer<typeof attemptSchema>
