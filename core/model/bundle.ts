import { z } from 'zod'
import { civilDaySchema } from './basics.ts'
import { directionSchema } from './entry.ts'

/** The forms in which a case leaves the desk; each is the ending of its file. */
export const BUNDLE_FORMS = ['zip', 'pdf', 'html', 'ics', 'json'] as const
export const bundleFormSchema = z.enum(BUNDLE_FORMS)
export type BundleForm = z.infer<typeof bundleFormSchema>

/** What goes into an evidence bundle. What is private stays out unless the user puts it in. */
export const bundleChoicesSchema = z.object({
  /** Ids of entries that stay out. */
  leaveOut: z.array(z.string()).default([]),
  attachments: z.boolean().default(true),
  /** The files that letters came in, byte for byte. */
  originals: z.boolean().default(true),
  /** The user's own notes, and entries that are notes: calls, meetings, remarks on a public page. */
  notes: z.boolean().default(false),
  drafts: z.boolean().default(false),
  /** Takes out the requester's own postal and e-mail addresses. */
  hideAddress: z.boolean().default(false),
  /** More words to take out wherever they stand. */
  hide: z.array(z.string().trim().min(2)).max(50).default([]),
  /** Of the addresses that were found, those that stay. */
  show: z.array(z.string()).max(200).default([]),
})
export type BundleChoices = z.infer<typeof bundleChoicesSchema>

/** A file that goes with a document, or why it does not. */
export const bundleFileSchema = z.object({
  name: z.string(),
  bytes: z.int().min(0),
  what: z.enum(['original', 'attachment']),
  /** Null where it goes in. */
  leftOutBecause: z.string().nullable(),
})
export type BundleFile = z.infer<typeof bundleFileSchema>

/** A letter as a numbered document. */
export const bundleDocumentSchema = z.object({
  n: z.int().min(1),
  /** Its number in the case. */
  at: z.int().min(1),
  /** Case entry id. */
  entry: z.string(),
  date: civilDaySchema.nullable(),
  /** 'between 3 and 9 May 2031' where the letter states no date. */
  dateWords: z.string(),
  direction: directionSchema,
  who: z.string(),
  /** What it did, in a line. */
  story: z.string(),
  references: z.array(z.string()),
  files: z.array(bundleFileSchema),
})
export type BundleDocument = z.infer<typeof bundleDocumentSchema>

/** What would go in, before anything is written. */
export const bundlePreviewSchema = z.object({
  title: z.string(),
  documents: z.array(bundleDocumentSchema),
  leftOut: z.array(
    z.object({ entry: z.string(), at: z.int().min(1), dateWords: z.string(), story: z.string(), why: z.string() }),
  ),
  notes: z.int(),
  drafts: z.array(z.string()),
  /** Words that are taken out, and how often they stand in what goes in; an address that was found may stay (`out` false). */
  hidden: z.array(z.object({ words: z.string(), times: z.int(), out: z.boolean() })),
  /** What the user should know before it goes out, a sentence each. */
  warnings: z.array(z.string()),
  /** Bytes of the files that go in as they are. */
  bytes: z.int().min(0),
})
export type BundlePreview = z.infer<typeof bundlePreviewSchema>
