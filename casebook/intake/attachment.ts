import { hash } from 'node:crypto'
import { decodeText, tidyText } from './charset.ts'
import type { Context } from './context.ts'
import { documentKind } from './document-kind.ts'
import { htmlText } from './html-text.ts'
import type { KeptAttachment } from './intake-item.ts'
import { sizeInWords } from './limits.ts'

/**
 * A file that came with a letter: hashed, and its text read where it has one (PDF, Word, Excel, HTML, plain text, a mail).
 * `problem` says why a text that should be there could not be read; a file without a text layer is none.
 */
export async function attachmentOf(
  name: string,
  type: string,
  bytes: Uint8Array,
  context: Context,
): Promise<{ attachment: KeptAttachment; problem: string | null }> {
  const { text, problem } = await textOf(name, type, bytes, context)
  const attachment = { name: safeName(name), type, bytes: bytes.byteLength, hash: hash('sha256', bytes), text }
  return { attachment: { attachment, bytes }, problem }
}

async function textOf(
  name: string,
  type: string,
  bytes: Uint8Array,
  context: Context,
): Promise<{ text: string | null; problem: string | null }> {
  const kind = documentKind(name, type, bytes)
  if (kind === null || bytes.length === 0) return { text: null, problem: null }
  const most = context.limits.textBytes
  if (kind === 'plain') return { text: tidyText(decodeText(bytes.subarray(0, most * 4))).slice(0, most), problem: null }
  if (kind === 'html')
    return {
      text: tidyText(htmlText(decodeText(bytes.subarray(0, most * 8)), { links: true, maxLength: most })),
      problem: null,
    }
  if (kind === 'mail') {
    const words = await context.attachedMail(bytes, name, context)
    return { text: words, problem: words === null ? 'The mail in it lies too deep to be read.' : null }
  }
  const result = await context.documents.read(kind, bytes, context.limits)
  if ('text' in result) return { text: result.text === '' ? null : result.text, problem: null }
  return { text: null, problem: `${result.reason} (${sizeInWords(bytes.length)}).` }
}

/** A name to show: the last part of a path, without control characters. No file is ever written under it. */
export function safeName(name: string): string {
  // Names are shown on screen and in a terminal: no control characters, nothing that turns the direction of writing.
  const last = name.split(/[\\/]/).findLast((part) => part.trim() !== '' && !/^\.+$/.test(part)) ?? 'unnamed'
  return (
    last
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
      .slice(0, 200) || 'unnamed'
  )
}
