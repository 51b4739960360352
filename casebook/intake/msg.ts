import msgReader from '@kenjiuno/msgreader'
import type { FieldsData } from '@kenjiuno/msgreader'
import PostalMime from 'postal-mime'
import type { Address, Letter, MailHead } from '../../core/model/letter.ts'
import { attachmentOf } from './attachment.ts'
import { decodeText, tidyText } from './charset.ts'
import type { Context } from './context.ts'
import { htmlText } from './html-text.ts'
import type { ReadMail } from './mail.ts'
import { readMailDate } from './mail-date.ts'
import { readMailHead } from './mail-head.ts'
import { rtfText } from './rtf.ts'

// The package is CommonJS with a `default` of its own, which Node leaves in place and bundlers take out.
const imported: unknown = msgReader
const MsgReader = (typeof imported === 'function' ? imported : msgReader.default) as typeof msgReader.default

/** An Outlook message (`.msg`) to a letter. Throws where the bytes are no such message. */
export async function readMsg(bytes: Uint8Array, file: string, context: Context): Promise<ReadMail> {
  const buffer = new Uint8Array(bytes).buffer
  const reader = new MsgReader(buffer)
  const data = reader.getFileData()
  if (data.error) throw new Error(`it is no Outlook message (${data.error})`)
  const problems: ReadMail['problems'] = []
  const attachments: ReadMail['attachments'] = []
  for (const [i, part] of (data.attachments ?? []).entries()) {
    if (part.attachmentHidden && part.pidContentId) continue
    try {
      const { fileName, content } = reader.getAttachment(part)
      const name = fileName || part.name || `attachment ${i + 1}`
      const kept = await attachmentOf(name, part.attachMimeTag ?? 'application/octet-stream', content, context)
      attachments.push(kept.attachment)
      if (kept.problem) problems.push({ at: `attachment ${name}`, message: kept.problem })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push({
        at: `attachment ${i + 1}`,
        message: `This attachment could not be taken out of the message (${reason}).`,
      })
    }
  }
  const letter: Letter = {
    text: bodyOf(data).slice(0, context.limits.textBytes),
    head: await headOf(data),
    attachments: attachments.map((one) => one.attachment),
    source: { form: 'mail', file, startLine: null },
    given: { sender: null, date: null, direction: null, subject: null },
  }
  return { letter, attachments, problems }
}

function bodyOf(data: FieldsData): string {
  if (data.body?.trim()) return tidyText(data.body)
  const html = data.bodyHtml ?? (data.html ? decodeText(data.html) : '')
  if (html) return tidyText(htmlText(html, { links: true }))
  return data.compressedRtf ? tidyText(rtfText(data.compressedRtf)) : ''
}

/** The head as the mail travelled where the message still has it, else as Outlook notes it. */
async function headOf(data: FieldsData): Promise<MailHead> {
  const mail = await PostalMime.parse(`${(data.headers ?? '').replace(/\r\n/g, '\n').trim()}\n\n`).catch(() => null)
  const head = readMailHead(mail?.headers ?? [])
  const of = (kind: string): Address[] =>
    (data.recipients ?? [])
      .filter((one) => (one.recipType ?? 'to') === kind)
      .map((one) => ({ name: one.name ?? '', address: one.smtpAddress ?? one.email ?? '' }))
  const sent = readMailDate(data.clientSubmitTime ?? data.messageDeliveryTime ?? '')
  const senderAddress = data.senderSmtpAddress ?? (data.senderEmail?.includes('@') ? data.senderEmail : '') ?? ''
  return {
    ...head,
    from:
      head.from ?? (data.senderName || senderAddress ? { name: data.senderName ?? '', address: senderAddress } : null),
    to: head.to.length > 0 ? head.to : of('to'),
    cc: head.cc.length > 0 ? head.cc : of('cc'),
    subject: head.subject || (data.subject ?? ''),
    sentAt: head.sentAt ?? sent?.at ?? null,
    sentOn: head.sentOn ?? sent?.on ?? null,
    messageId: head.messageId ?? data.messageId ?? null,
  }
}
