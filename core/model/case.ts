import { z } from 'zod'
import { civilDaySchema, evidenceSchema, regimeSchema, spanSchema } from './basics.ts'
import { clockSchema } from './clock.ts'
import { correctionSchema } from './correction.ts'
import { dateBasisSchema, directionSchema, entryKindSchema } from './entry.ts'
import { attachmentSchema, mailHeadSchema } from './letter.ts'
import { moveKindSchema } from './move.ts'
import { questionSchema } from './question.ts'
import { readingSchema } from './reading.ts'
import { referenceSchema } from './reference.ts'

/** Where the request stands; computed from entries beside the clocks, and never drives one. */
export const caseStateSchema = z.enum([
  'draft',
  'waiting',
  'late',
  'waiting-for-you',
  'refused',
  'partly-answered',
  'answered',
  'not-held',
  'in-review',
  'review-decided',
  'with-regulator',
  'decided',
  'withdrawn',
  'closed',
])
export type CaseState = z.infer<typeof caseStateSchema>
export const outcomeSchema = z.enum(['open', 'successful', 'partially-successful', 'refused', 'not-held', 'withdrawn'])
export type Outcome = z.infer<typeof outcomeSchema>

/** An entry as the case shows it: the reading with the user's corrections laid over it. */
export const caseEntrySchema = z.object({
  id: z.string(),
  n: z.int().min(1),
  startLine: z.int().nullable(),
  direction: directionSchema,
  kind: entryKindSchema,
  sender: z.string().nullable(),
  date: civilDaySchema.nullable(),
  dateBasis: dateBasisSchema,
  /** Where it stands on the timeline: its date, else a day between its neighbours'. */
  placedOn: civilDaySchema.nullable(),
  /** For a date that could only be bounded: not before, not after. */
  dateBounds: z.object({ from: civilDaySchema.nullable(), to: civilDaySchema.nullable() }).nullable().optional(),
  references: z.array(z.string()),
  receivedByAuthority: civilDaySchema.optional(),
  /** Why the user set another day of receipt. */
  receivedReason: z.string().optional(),
  statedDueDate: civilDaySchema.optional(),
  newDueDate: civilDaySchema.optional(),
  sections: z.array(z.string()).optional(),
  questions: z.array(z.string()).optional(),
  refusedQuestions: z.array(z.string()).optional(),
  offeredQuestions: z.array(z.string()).optional(),
  /** Entry numbers (`n`). */
  failedEntry: z.int().optional(),
  replaces: z.int().optional(),
  upheldInPart: z.boolean().optional(),
  /** It asks for proof of who the requester is. */
  asksIdentity: z.literal(true).optional(),
  /** The one line that the timeline shows: 'Refused: cost limit, question 14'. */
  story: z.string(),
  subject: z.string().nullable(),
  corrected: z.array(z.string()),
  /** The user wrote it into the casebook themselves: a call, a letter on paper, a letter of theirs that went out. */
  byHand: z.literal(true).optional(),
})
export type CaseEntry = z.infer<typeof caseEntrySchema>

/** A letter opened: its words and everything read in them. */
export const openedEntrySchema = z.object({
  entry: caseEntrySchema,
  text: z.string(),
  head: mailHeadSchema.nullable(),
  attachments: z.array(attachmentSchema),
  reading: readingSchema,
  /** Passages that the authority wrote in other cases too. */
  foldedElsewhere: z.array(spanSchema),
  corrections: z.array(correctionSchema),
  original: z.object({ hash: z.string(), name: z.string(), span: spanSchema.nullable() }).nullable(),
  /** It came in a form that can hold formatting of its sender's: a mail, a page. */
  mayBeFormatted: z.boolean(),
})
export type OpenedEntry = z.infer<typeof openedEntrySchema>

export const caseSchema = z.object({
  id: z.string(),
  title: z.string(),
  authority: z.string().nullable(),
  requester: z.string().nullable(),
  regime: regimeSchema,
  regimeWhy: z.string(),
  /** The law's short name, as its rule pack has it. */
  regimeName: z.string().optional(),
  state: caseStateSchema,
  /** One sentence: where it stands and since when. */
  stateSentence: z.string(),
  outcome: outcomeSchema,
  entries: z.array(caseEntrySchema),
  references: z.array(referenceSchema),
  clocks: z.array(clockSchema),
  questions: z.array(questionSchema),
  conflicts: z.array(z.object({ what: z.string(), evidence: evidenceSchema.nullable() })),
  /** Calendar days since the matter was first asked, whatever was restarted since. */
  daysSinceFirstAsked: z.int().nullable(),
})
export type Case = z.infer<typeof caseSchema>

/** The one next thing: the move that is put forward first, with the day that matters for it. */
export const nextThingSchema = z.object({
  kind: moveKindSchema,
  /** In words, imperative. */
  title: z.string(),
  reference: z.string().nullable(),
  /** Its last day; null where nothing ends it. */
  last: civilDaySchema.nullable(),
  /** Working days from today to the last day. */
  daysLeft: z.int().nullable(),
})
export type NextThing = z.infer<typeof nextThingSchema>

/** What is computed of a case for lists. */
export const caseSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  authority: z.string().nullable(),
  state: caseStateSchema,
  stateSentence: z.string(),
  outcome: outcomeSchema,
  entries: z.int(),
  firstAskedOn: civilDaySchema.nullable(),
  lastEntryOn: civilDaySchema.nullable(),
  next: nextThingSchema.nullable(),
  references: z.array(z.string()),
  questions: z.object({ decided: z.int(), all: z.int() }),
  nextDue: z
    .object({
      clock: z.string(),
      kind: z.string(),
      title: z.string(),
      reference: z.string().nullable(),
      due: civilDaySchema,
      daysLeft: z.int(),
      late: z.boolean(),
      waitingFor: z.enum(['them', 'you']),
    })
    .nullable(),
})
export type CaseSummary = z.infer<typeof caseSummarySchema>
