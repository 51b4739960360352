import type { Attachment, Letter } from '../../core/model/letter.ts'

/** What to read: bytes under a name (a drop, an upload), or a file or folder on this disk. */
export type Source = { name: string; bytes: Uint8Array } | { path: string }

/** The bytes that a letter was read from, exactly as they stand in the source. */
export interface Original {
  /** File name to show; for a mailbox's message the mailbox's name with the message's number: `inbox.mbox#12`. */
  name: string
  /** SHA-256 of `bytes`, hex. One message has one hash, whether it comes from a mailbox, a Maildir or an `.eml`. */
  hash: string
  bytes: Uint8Array
  /** Where the bytes stand in a file on disk; null where they came by value or out of an archive. */
  at: { path: string; start: number; end: number } | null
}

/** An attachment and its decoded bytes. `attachment.hash` is the SHA-256 of `bytes`. */
export interface KeptAttachment {
  attachment: Attachment
  bytes: Uint8Array
}

export interface LetterItem {
  kind: 'letter'
  letter: Letter
  original: Original
  /** One for each of `letter.attachments`, in order, except those too large to hold (they are a problem item too). */
  attachments: KeptAttachment[]
  /**
   * Letters with the same thread belong to one case because the source says so: one archive, one pasted page, one site's request.
   * Null where the source says nothing (a mailbox).
   */
  thread: { key: string; title: string | null; authority: string | null } | null
}

/** What could not be read: the file, the place in it (a byte, a line, a message, an archive's entry) and the reason with what to do. */
export interface ProblemItem {
  kind: 'problem'
  file: string
  at: string
  message: string
}

export type IntakeItem = LetterItem | ProblemItem

export interface Progress {
  filesDone: number
  filesAll: number
  bytesDone: number
  bytesAll: number
  letters: number
  problems: number
  /** The file being read. */
  file: string
}
