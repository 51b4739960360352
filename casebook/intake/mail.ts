import PostalMime from 'postal-mime'
import type { Attachment as Part, Email } from 'postal-mime'
import type { Letter } from '../../core/model/letter.ts'
import { attachmentOf } from './attachment.ts'
import { decoderFor, isUtf8, repairMisread, tidyText } from './charset.ts'
import type { Context } from './context.ts'
import { htmlText } from './html-text.ts'
import type { KeptAttachment } from './intake-item.ts'
import { decodeBase64, liftBase64 } from './lift-base64.ts'
import { readMailHead } from './mail-head.ts'
import { headEnd, withinParts } from './mail-parts.ts'

export interface ReadMail {
  letter: Letter
  attachments: KeptAttachment[]
  /** What could not be read of it, each with its place in the mail. */
  problems: { at: string; message: string }[]
}

/**
 * One mail (`.eml`, a mailbox's message) to a letter: its head, its plain text (else the words of its HTML) with quoted parts left in,
 * and its attachments. Never throws for what the bytes hold: what cannot be parsed comes in with its head and a problem.
 */
export async function readMail(bytes: Uint8Array, file: string, context: Context): Promise<ReadMail> {
  const problems: ReadMail['problems'] = []
  const lifted = liftBase64(bytes)
  const { bytes: small, cut } = withinParts(bounded(lifted.bytes, context, problems), context.limits.parts)
  if (cut) problems.push({ at: 'parts', message: `This mail was read in part: ${cut}.` })
  const email = await parse(utf8Head(small), problems)
  const body = bodyText(email, context.limits.textBytes)
  const text = body.includes('\ufffd') ? await rereadAs1252(small, body, context) : repairMisread(body)
  if (/^(application\/(x-)?pkcs7-mime|multipart\/encrypted)/i.test(headerOf(email, 'content-type')))
    problems.push({
      at: 'body',
      message:
        'This mail is encrypted: only its head could be read. Decrypt it in your mail program and import it again.',
    })
  const attachments: KeptAttachment[] = []
  for (const part of email.attachments) {
    if (part.related && part.mimeType.startsWith('image/')) continue
    const name = part.filename?.trim() || unnamed(part, attachments.length + 1)
    const kept = await attachmentOf(name, part.mimeType, contentOf(part, lifted.parts), context)
    attachments.push(kept.attachment)
    if (kept.problem) problems.push({ at: `attachment ${name}`, message: kept.problem })
  }
  return {
    letter: {
      text: text.slice(0, context.limits.textBytes),
      head: readMailHead(email.headers),
      attachments: attachments.map((one) => one.attachment),
      source: { form: 'mail', file, startLine: null },
      given: { sender: null, date: null, direction: null, subject: null },
    },
    attachments,
    problems,
  }
}

/** Depth to which parts may nest; a mail that nests deeper is read by its head alone. */
const OPTIONS = { maxNestingDepth: 200, maxRfc822NestingDepth: 5, maxHeadersSize: 4 * 2 ** 20 }

async function parse(bytes: Uint8Array, problems: ReadMail['problems']): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, OPTIONS)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    problems.push({
      at: 'parts',
      message: `Only the head of this mail could be read (${reason}). The original is kept.`,
    })
    const head = bytes.subarray(0, Math.min(headEnd(bytes), 1 << 20))
    const plain = Buffer.from(
      Buffer.from(head)
        .toString('latin1')
        .replace(/^(content-|mime-)[^\n]*\n(?:[ \t][^\n]*\n)*/gim, ''),
      'latin1',
    )
    return PostalMime.parse(plain).catch(() => ({ headers: [], headerLines: [], attachments: [] }))
  }
}

/** Text beyond what a letter may hold is cut before it is parsed. */
function bounded(bytes: Uint8Array, context: Context, problems: ReadMail['problems']): Uint8Array {
  const most = context.limits.textBytes * 8
  if (bytes.length <= most) return bytes
  problems.push({
    at: `byte ${most}`,
    message: 'This mail is longer than can be read at once: what follows here was left out (the original keeps it).',
  })
  return bytes.subarray(0, most)
}

/** A head in raw 8-bit bytes that are not UTF-8 is Windows-1252; the library reads heads as UTF-8 only. */
function utf8Head(bytes: Uint8Array): Uint8Array {
  const end = headEnd(bytes)
  const head = bytes.subarray(0, end)
  if (isUtf8(head)) return bytes
  return Buffer.concat([Buffer.from(decoderFor('windows-1252').decode(head)), bytes.subarray(end)])
}

/** The text part; the words of the HTML where there is no text part, or only one that says to look at the HTML. */
function bodyText(email: Email, most: number): string {
  const plain = tidyText(email.text ?? '')
  if (!email.html || plain.length > 400) return plain
  const words = tidyText(htmlText(email.html, { links: true, maxLength: most }))
  return plain.length === 0 || words.length > plain.length * 4 ? words : plain
}

/** Text that claims UTF-8 and is not: read once more as Windows-1252, and the reading without broken characters is taken. */
async function rereadAs1252(bytes: Uint8Array, text: string, context: Context): Promise<string> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (source.length > 4 * 2 ** 20) return text
  const other = source
    .replace(/charset\s*=\s*"?(?:utf-?8|us-ascii)"?/gi, 'charset=windows-1252')
    .replace(/^(content-type:[ \t]*text\/(?:plain|html))[ \t\r]*$/gim, '$1; charset=windows-1252')
  const declared = /^content-type:/im.test(other) ? other : `Content-Type: text/plain; charset=windows-1252\n${other}`
  const again = bodyText(await parse(Buffer.from(declared, 'latin1'), []), context.limits.textBytes)
  return again.includes('\ufffd') || again.length === 0 ? text : repairMisread(again)
}

const headerOf = (email: Email, key: string): string => email.headers.find((header) => header.key === key)?.value ?? ''

function contentOf(part: Part, lifted: Map<string, Uint8Array>): Uint8Array {
  if (typeof part.content === 'string') return Buffer.from(part.content)
  const bytes = part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content)
  if (bytes.length > 80 || lifted.size === 0) return bytes
  const encoded = lifted.get(Buffer.from(bytes).toString('latin1'))
  return encoded ? decodeBase64(encoded) : bytes
}

function unnamed(part: Part, n: number): string {
  if (part.mimeType === 'message/rfc822') return `mail ${n}.eml`
  if (part.mimeType === 'message/delivery-status') return `delivery status ${n}.txt`
  const ending = /^[a-z]+\/([a-z0-9]{1,8})$/.exec(part.mimeType)?.[1] ?? 'bin'
  return `attachment ${n}.${ending === 'plain' ? 'txt' : ending}`
}

/** The words of a mail that is attached to another, under its head. */
export async function attachedMailText(bytes: Uint8Array, name: string, context: Context): Promise<string | null> {
  if (context.depth >= context.limits.depth) return null
  const { head, text } = (await readMail(bytes, name, { ...context, depth: context.depth + 1 })).letter
  const from = head?.from ? `From: ${head.from.name} <${head.from.address}>\n` : ''
  return `${from}${head?.sentAt ? `Sent: ${head.sentAt}\n` : ''}Subject: ${head?.subject ?? ''}\n\n${text}`
}
