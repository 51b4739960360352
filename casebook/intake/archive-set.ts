import { readCorrespondence } from './alaveteli.ts'
import type { AlaveteliRequest } from './alaveteli-request.ts'
import { isSameRequest } from './alaveteli-request.ts'
import { attachmentOf } from './attachment.ts'
import { decodeText } from './charset.ts'
import type { Context } from './context.ts'
import type { FileIn } from './file-in.ts'
import type { IntakeItem, KeptAttachment } from './intake-item.ts'
import { letterItem, originalOf } from './letters.ts'

interface Archive {
  file: FileIn
  bytes: Uint8Array
  beside: FileIn[]
  requests: AlaveteliRequest[]
  /** Files that were read as attachments of a letter. */
  taken: Set<FileIn>
}

/** An Alaveteli archive: the letters of `correspondence.txt` with the files that the archive numbers after the incoming letters (`2_3_name.pdf`). */
export async function* readArchive(archive: Archive, context: Context): AsyncGenerator<IntakeItem> {
  const { file, bytes, beside, requests, taken } = archive
  const text = decodeText(bytes)
  const request = requests.find((one) => isSameRequest(one, text)) ?? (requests.length === 1 ? requests[0]! : null)
  const read = readCorrespondence(text, file.label, request)
  const original = originalOf(file.name, bytes, file.path ? { path: file.path, start: 0, end: bytes.length } : null)
  const key = `alaveteli:${read.url?.replace(/^https?:\/\//, '') ?? original.hash}`
  for (const item of read.items) {
    context.signal?.throwIfAborted()
    const files = beside.filter((one) => belongsTo(one.name, item.incoming, item.attachments))
    const attachments: KeptAttachment[] = []
    for (const one of files) {
      if (taken.has(one)) continue
      taken.add(one)
      const kept = await attach(one, context)
      if (typeof kept === 'string') yield { kind: 'problem', file: one.label, at: 'attachment', message: kept }
      else attachments.push(kept)
    }
    item.letter.attachments = attachments.map((one) => one.attachment)
    yield letterItem(item.letter, original, { key, title: read.title, authority: read.authority }, attachments)
  }
}

function belongsTo(name: string, incoming: number | null, listed: string[]): boolean {
  const numbered = /^(\d+)_\d+_(.+)$/.exec(name)
  if (numbered && incoming !== null) return Number(numbered[1]) === incoming
  return !numbered && listed.includes(name)
}

/** A file beside an export as an attachment of a letter in it, or why it cannot be. */
export async function attach(file: FileIn, context: Context): Promise<KeptAttachment | string> {
  try {
    const bytes = await file.bytes(context.limits.messageBytes)
    const name = /^\d+_\d+_(.+)$/.exec(file.name)?.[1] ?? file.name
    const { attachment, problem } = await attachmentOf(name, 'application/octet-stream', bytes, context)
    return problem && attachment.attachment.text === null && bytes.length === 0 ? problem : attachment
  } catch (error) {
    return `This attachment could not be read (${error instanceof Error ? error.message : String(error)}).`
  }
}
