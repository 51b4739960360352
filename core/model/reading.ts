import { z } from 'zod'
import { civilDaySchema, regimeSchema, spanSchema, surenessSchema } from './basics.ts'
import { dateBasisSchema, directionSchema, entryKindSchema } from './entry.ts'
import { learnedFromSchema, type LearnedFrom } from './learned.ts'
import { referenceRoleSchema, relationSchema } from './reference.ts'

/** One thing that was read: its value, the words it came from (null where it follows from the case, not from words), and why. */
const fact = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    span: spanSchema.nullable(),
    why: z.string(),
    sure: surenessSchema,
    learned: learnedFromSchema.optional(),
  })
export interface Fact<T> {
  value: T
  span: z.infer<typeof spanSchema> | null
  why: string
  sure: z.infer<typeof surenessSchema>
  /** The correction of another letter that it was learned from. */
  learned?: LearnedFrom | undefined
}

export const questionStatusSchema = z.enum([
  'open',
  'answered',
  'partly-answered',
  'refused',
  'not-held',
  'ignored',
  'withdrawn',
])
export type QuestionStatus = z.infer<typeof questionStatusSchema>

/** A date in a letter with its role there. */
export const dateRoleSchema = z.enum(['sent', 'received', 'due', 'amended-due', 'mentioned'])

/**
 * Everything the machine read in one letter, in the light of the letters before it. Can always be made again by a newer reader;
 * never holds what the user said (that is a correction, kept apart).
 */
export const readingSchema = z.object({
  /** Version of the reader that made this. */
  engine: z.int(),
  direction: fact(directionSchema),
  kind: fact(entryKindSchema),
  /** The person who wrote, else the body that sent it. */
  sender: fact(z.string()).nullable(),
  /** The body on the other side, as this letter names it. */
  authority: fact(z.string()).nullable(),
  /** Civil day of the letter. `null` value means that the letter states none and nothing else tells. */
  date: fact(civilDaySchema.nullable()),
  dateBasis: dateBasisSchema,
  /** For a date that could only be bounded: not before, not after. */
  dateBounds: z.object({ from: civilDaySchema.nullable(), to: civilDaySchema.nullable() }).nullable(),
  /** References printed in it that belong to this matter. */
  references: z.array(fact(z.string()).extend({ role: referenceRoleSchema, normal: z.string() })),
  /** What the words say of how two references relate. */
  relations: z.array(
    z.object({
      from: z.string(),
      relation: relationSchema,
      to: z.string(),
      span: spanSchema.nullable(),
      why: z.string(),
    }),
  ),
  receivedByAuthority: fact(civilDaySchema).nullable(),
  statedDueDate: fact(civilDaySchema).nullable(),
  newDueDate: fact(civilDaySchema).nullable(),
  dates: z.array(fact(civilDaySchema).extend({ role: dateRoleSchema })),
  /** Sections relied on or breached (`12`, `40(2)`), not all that are quoted. `law` where it is not the case's own Act. */
  sections: z.array(fact(z.string()).extend({ law: z.string().nullable() })),
  /** Questions asked in it (outgoing), with label and words. */
  questions: z.array(z.object({ label: z.string(), text: z.string(), span: spanSchema })),
  /** What it decides of questions asked before (incoming); the span is the passage that says so. */
  answers: z.array(
    z.object({
      label: z.string(),
      status: questionStatusSchema,
      section: z.string().nullable(),
      span: spanSchema.nullable(),
      why: z.string(),
    }),
  ),
  refusedQuestions: z.array(z.string()),
  offeredQuestions: z.array(z.string()),
  /** Entry (by key) that could not be delivered, or that this letter replaces. */
  failedEntry: z.string().nullable(),
  replaces: z.string().nullable(),
  upheld: z.enum(['yes', 'in-part', 'no']).nullable(),
  /** A question that asks for proof of who the requester is; left out where there is none. */
  asksIdentity: z.literal(true).optional(),
  /** Passages that are not new in this letter, and why: quoted from an earlier letter, boilerplate, signature or disclaimer. */
  folded: z.array(
    spanSchema.extend({ why: z.enum(['quoted', 'repeated', 'boilerplate', 'disclaimer', 'rights', 'signature']) }),
  ),
  /** Where the letter contradicts itself, another letter or the law; kept as stated, shown beside. */
  conflicts: z.array(z.object({ what: z.string(), span: spanSchema.nullable() })),
  /** Numbers that look like references but were refused or are doubtful, offered for confirmation. */
  doubtful: z.array(fact(z.string())),
  /** Laws that it names, each with the weight of its vote for being the case's; left out by readers that did not keep them. */
  laws: z.array(z.object({ regime: regimeSchema, weight: z.number() })).optional(),
})
export type Reading = z.infer<typeof readingSchema>
