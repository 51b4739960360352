import { z } from 'zod'
import { civilDaySchema } from './basics.ts'

export const addressSchema = z.object({ name: z.string(), address: z.string() })
export type Address = z.infer<typeof addressSchema>

/** A file that came with a letter. `text` is what could be read of it; null where it has no text layer. */
export const attachmentSchema = z.object({
  name: z.string(),
  type: z.string(),
  /** Size in bytes. */
  bytes: z.int().min(0),
  /** SHA-256 of the bytes, hex: the name under which the casebook keeps the original. Empty until kept. */
  hash: z.string(),
  text: z.string().nullable(),
})
export type Attachment = z.infer<typeof attachmentSchema>

/** What a mail's headers said, in the header's own terms. */
export const mailHeadSchema = z.object({
  from: addressSchema.nullable(),
  to: z.array(addressSchema),
  cc: z.array(addressSchema),
  subject: z.string(),
  /** The `Date:` header as an instant with its own offset (ISO 8601), null where it could not be read. */
  sentAt: z.string().nullable(),
  /** The civil day of `Date:` in the header's own offset. */
  sentOn: civilDaySchema.nullable(),
  messageId: z.string().nullable(),
  inReplyTo: z.string().nullable(),
  /** `References:`, oldest first. */
  references: z.array(z.string()),
  /** Signs of mail that no person wrote to this user: List-Id, Precedence: bulk, Auto-Submitted, a null return path. */
  bulk: z.boolean(),
  auto: z.boolean(),
})
export type MailHead = z.infer<typeof mailHeadSchema>

/**
 * A letter as intake found it: what it is, not yet what it means.
 * `text` has LF line ends and never changes once kept; every span points into it.
 */
export const letterSchema = z.object({
  text: z.string(),
  head: mailHeadSchema.nullable(),
  attachments: z.array(attachmentSchema),
  source: z.object({
    /** How it came: a pasted thread, a text file, a mail, a page, a document, an archive's item, or typed in by the user. */
    form: z.enum(['paste', 'text', 'mail', 'html', 'pdf', 'docx', 'archive', 'manual']),
    file: z.string().nullable(),
    /** 1-based line of the source where the letter begins, for text that was pasted or read from a text file. */
    startLine: z.int().min(1).nullable(),
  }),
  /**
   * What the source itself says outside the letter's own words, where it does (an archive's item heading, a site's JSON,
   * an annotation line, a sender line of a pasted page). The reader takes these as read.
   */
  given: z.object({
    sender: z.string().nullable(),
    date: civilDaySchema.nullable(),
    direction: z.enum(['outgoing', 'incoming', 'system', 'note']).nullable(),
    subject: z.string().nullable(),
  }),
})
export type Letter = z.infer<typeof letterSchema>
