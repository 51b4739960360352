import { oc } from '@orpc/contract'
import { z } from 'zod'
import { civilDaySchema } from '../model/basics.ts'
import { directionSchema, entryKindSchema } from '../model/entry.ts'

/** A piece of a snippet; `hit` where its words are those that were looked for. */
export const snippetPieceSchema = z.object({ text: z.string(), hit: z.boolean() })
export type SnippetPiece = z.infer<typeof snippetPieceSchema>

/** One place where the words were found. */
export const searchHitSchema = z.object({
  what: z.enum(['letter', 'attachment', 'note', 'draft', 'case']),
  caseId: z.string(),
  caseTitle: z.string(),
  authority: z.string().nullable(),
  /** The case was put away. */
  archived: z.boolean(),
  /** The entry that it is or belongs to, by id and by its number in the case. */
  entryId: z.string().nullable(),
  n: z.int().nullable(),
  noteId: z.string().nullable(),
  draftId: z.string().nullable(),
  kind: entryKindSchema.nullable(),
  direction: directionSchema.nullable(),
  sender: z.string().nullable(),
  date: civilDaySchema.nullable(),
  /** Subject of a mail, name of an attachment. */
  heading: z.string().nullable(),
  snippet: z.array(snippetPieceSchema),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const searchContract = {
  /**
   * Looks through letters, attachments, notes, drafts and cases. `q` is a line of words, "phrases", -exclusions and filters; the last word counts as
   * begun. `order` says whether the best or the newest come first.
   */
  query: oc
    .input(
      z.object({ q: z.string().max(1000), limit: z.int().min(1).max(200).default(50), caseId: z.string().optional() }),
    )
    .output(
      z.object({
        hits: z.array(searchHitSchema),
        /** There are more than were given. */
        more: z.boolean(),
        order: z.enum(['best', 'newest']),
        /** What was looked for instead, where a name was likely mistyped. */
        instead: z.string().nullable(),
      }),
    ),
}
