import msgReader from '@kenjiuno/msgreader'
import type { FieldsData } from '@kenjiuno/msgreader'
import { decodeText, tidyText } from './charset.ts'
import { checkCompoundFile } from './compound-file.ts'
import { htmlText } from './html-text.ts'
import { rtfHtml, rtfText } from './rtf.ts'

/** What an Outlook message holds, taken out of its container. */
export interface OutlookParts {
  text: string
  /** The head as the mail travelled; empty where Outlook no longer has it. */
  headers: string
  subject: string
  sender: { name: string; address: string }
  recipients: { kind: string; name: string; address: string }[]
  sent: string
  messageId: string | null
  attachments: { name: string; type: string; bytes: Uint8Array }[]
  /** Attachments that could not be taken out. */
  lost: { at: string; message: string }[]
}

// The package is CommonJS with a `default` of its own, which Node leaves in place and bundlers take out.
const imported: unknown = msgReader
const MsgReader = (typeof imported === 'function' ? imported : msgReader.default) as typeof msgReader.default

/**
 * Opens an Outlook message (`.msg`). Throws where the bytes are none or damaged. The library can still be slow on a hostile one: call it in the
 * thread of the document reader.
 */
export function outlookParts(bytes: Uint8Array, most: number): OutlookParts {
  checkCompoundFile(bytes)
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  const data = reader.getFileData()
  if (data.error) throw new Error(data.error)
  const attachments: OutlookParts['attachments'] = []
  const lost: OutlookParts['lost'] = []
  for (const [i, part] of (data.attachments ?? []).entries()) {
    if (part.attachmentHidden && part.pidContentId) continue
    try {
      const { fileName, content } = reader.getAttachment(part)
      const name = fileName || part.name || `attachment ${i + 1}`
      attachments.push({ name, type: part.attachMimeTag ?? 'application/octet-stream', bytes: new Uint8Array(content) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      lost.push({
        at: `attachment ${i + 1}`,
        message: `This attachment could not be taken out of the message (${reason}).`,
      })
    }
  }
  return {
    text: bodyOf(data, most).slice(0, most),
    headers: data.headers ?? '',
    subject: data.subject ?? '',
    sender: {
      name: data.senderName ?? '',
      address: data.senderSmtpAddress ?? (data.senderEmail?.includes('@') ? data.senderEmail : '') ?? '',
    },
    recipients: (data.recipients ?? []).map((one) => ({
      kind: one.recipType ?? 'to',
      name: one.name ?? '',
      address: one.smtpAddress ?? one.email ?? '',
    })),
    sent: data.clientSubmitTime ?? data.messageDeliveryTime ?? '',
    messageId: data.messageId ?? null,
    attachments,
    lost,
  }
}

/** The HTML body of an Outlook message as it came; empty where it has none. Throws as `outlookParts` does. */
export function outlookHtml(bytes: Uint8Array): string {
  checkCompoundFile(bytes)
  const data = new MsgReader(new Uint8Array(bytes).buffer).getFileData()
  if (data.error) throw new Error(data.error)
  if (data.bodyHtml || data.html) return data.bodyHtml ?? decodeText(data.html ?? new Uint8Array())
  return data.compressedRtf ? rtfHtml(data.compressedRtf) : ''
}

function bodyOf(data: FieldsData, most: number): string {
  if (data.body?.trim()) return tidyText(data.body)
  const html = data.bodyHtml ?? (data.html ? decodeText(data.html) : '')
  if (html) return tidyText(htmlText(html, { links: true, maxLength: most }))
  return data.compressedRtf ? tidyText(rtfText(data.compressedRtf)) : ''
}
