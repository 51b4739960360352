import PostalMime from 'postal-mime'
import type { Address, Letter, MailHead } from '../../core/model/letter.ts'
import { attachmentOf } from './attachment.ts'
import type { Context } from './context.ts'
import type { ReadMail } from './mail.ts'
import { readMailDate } from './mail-date.ts'
import { decoded, readMailHead } from './mail-head.ts'
import type { OutlookParts } from './outlook.ts'

/** An Outlook message (`.msg`) to a letter, or the reason why it cannot be: a sentence without its full stop. */
export async function readMsg(
  bytes: Uint8Array,
  file: string,
  context: Context,
): Promise<ReadMail | { reason: string }> {
  const parts = await context.documents.outlook(bytes, context.limits)
  if ('reason' in parts) return parts
  const problems: ReadMail['problems'] = [...parts.lost]
  const attachments: ReadMail['attachments'] = []
  for (const part of parts.attachments) {
    const kept = await attachmentOf(part.name, part.type, part.bytes, context)
    attachments.push(kept.attachment)
    if (kept.problem) problems.push({ at: `attachment ${part.name}`, message: kept.problem })
  }
  const letter: Letter = {
    text: parts.text,
    head: await headOf(parts),
    attachments: attachments.map((one) => one.attachment),
    source: { form: 'mail', file, startLine: null },
    given: { sender: null, date: null, direction: null, subject: null },
  }
  return { letter, attachments, problems }
}

/** The head as the mail travelled where the message still has it, else as Outlook notes it. */
async function headOf(parts: OutlookParts): Promise<MailHead> {
  const mail = await PostalMime.parse(`${parts.headers.replace(/\r\n/g, '\n').trim()}\n\n`).catch(() => null)
  const head = readMailHead(mail?.headers ?? [])
  const of = (kind: string): Address[] =>
    parts.recipients
      .filter((one) => one.kind === kind)
      .map((one) => ({ name: decoded(one.name), address: decoded(one.address) }))
  const sent = readMailDate(parts.sent)
  const { name, address } = parts.sender
  return {
    ...head,
    from: head.from ?? (name || address ? { name: decoded(name), address: decoded(address) } : null),
    to: head.to.length > 0 ? head.to : of('to'),
    cc: head.cc.length > 0 ? head.cc : of('cc'),
    subject: head.subject || decoded(parts.subject),
    sentAt: head.sentAt ?? sent?.at ?? null,
    sentOn: head.sentOn ?? sent?.on ?? null,
    messageId: head.messageId ?? parts.messageId,
  }
}
