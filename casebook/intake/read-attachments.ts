import { attachmentOf } from './attachment.ts'
import type { Context } from './context.ts'
import { openDocumentReader } from './document-reader.ts'
import type { KeptAttachment } from './intake-item.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { attachedMailText } from './mail.ts'

/** A file that the user puts with an entry: its bytes, its text where it has one, and a sentence where it has none. */
export interface ReadAttachment extends KeptAttachment {
  said: string | null
}

/** Kinds that may be expected to hold words. */
const WORDED = /^(?:application\/(?:pdf|msword|vnd\.)|text\/|image\/)|\.(?:pdf|docx?|jpe?g|png|tiff?|heic|webp)$/i

/** Reads files that were put with an entry, each for its text. Nothing is written. */
export async function readAttachments(files: readonly File[]): Promise<ReadAttachment[]> {
  const documents = openDocumentReader()
  const context: Context = {
    limits: DEFAULT_LIMITS,
    documents,
    depth: 0,
    signal: null,
    columns: {},
    // Files with an entry are kept as they are: an archive is not looked into.
    inside: async function* () {},
    attachedMail: attachedMailText,
    read: null,
  }
  try {
    const read: ReadAttachment[] = []
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const type = file.type || 'application/octet-stream'
      const { attachment, problem } = await attachmentOf(file.name, type, bytes, context)
      read.push({ ...attachment, said: saidOf(attachment, problem) })
    }
    return read
  } finally {
    await documents.close()
  }
}

function saidOf({ attachment: { name, type, text } }: KeptAttachment, problem: string | null): string | null {
  if (problem !== null) return `${name}: ${problem}`
  if (text !== null || !(WORDED.test(type) || WORDED.test(name))) return null
  return `${name} has no text layer: it is kept as it is, and its words can be neither read nor searched. Type those that matter.`
}
