import MailComposer from 'nodemailer/lib/mail-composer'
import { isAddress } from '../../core/drafts/mailto.ts'
import type { OutgoingLetter } from './letter.ts'

/** Addresses among a `to` line; a bare name is none. */
function addressesIn(to: string): string[] {
  return to
    .split(/[,;]\s*(?=[^,;]*@)/)
    .map((one) => one.trim())
    .filter((one) => isAddress(/<([^<>]+)>$/.exec(one)?.[1] ?? one))
}

/**
 * The letter as an unsent message (`X-Unsent: 1`, which mail programs open for writing), with its attachments and the threading headers
 * of the mail it answers. No date and no message id: those are for the program that sends it.
 */
export async function letterToEml(letter: OutgoingLetter): Promise<Uint8Array> {
  const { name, address } = letter.from
  const composer = new MailComposer({
    ...(address === null ? {} : { from: { name, address } }),
    to: addressesIn(letter.to),
    subject: letter.subject,
    text: letter.body.replaceAll(/\r?\n/g, '\r\n'),
    textEncoding: 'quoted-printable',
    ...(letter.inReplyTo === null ? {} : { inReplyTo: letter.inReplyTo }),
    ...(letter.threadReferences.length === 0 ? {} : { references: [...letter.threadReferences] }),
    headers: { 'X-Unsent': '1' },
    attachments: letter.attachments.map((one) => ({
      filename: one.name,
      contentType: one.type,
      content: Buffer.from(one.bytes),
      contentTransferEncoding: 'base64',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = await composer.compile().build()
  return withoutHeads(message, ['date', 'message-id'])
}

function withoutHeads(message: Buffer, names: readonly string[]): Uint8Array {
  const end = message.indexOf('\r\n\r\n')
  const lines = message
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
    .filter((line) => !names.includes(line.slice(0, line.indexOf(':')).toLowerCase()))
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), message.subarray(end)])
}
