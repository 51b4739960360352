import { addressParser, decodeWords } from 'postal-mime'
import type { Address, MailHead } from '../../core/model/letter.ts'
import { readMailDate } from './mail-date.ts'

/** A header as it stands in the message, unfolded: the name in lower case. */
export interface Header {
  key: string
  value: string
}

/** What a mail's headers say, decoded. The first of a repeated header counts, as in mail programs. */
export function readMailHead(headers: Header[]): MailHead {
  const first = new Map<string, string>()
  for (const { key, value } of headers) if (!first.has(key)) first.set(key, value)
  const value = (key: string): string => first.get(key) ?? ''
  const date = readMailDate(value('date'))
  return {
    from: addresses(value('from') || value('sender'))[0] ?? null,
    to: addresses(value('to')),
    cc: addresses(value('cc')),
    subject: decoded(value('subject')),
    sentAt: date?.at ?? null,
    sentOn: date?.on ?? null,
    messageId: ids(value('message-id'))[0] ?? null,
    inReplyTo: ids(value('in-reply-to'))[0] ?? null,
    references: ids(value('references')),
    bulk: isBulk(first),
    auto: isAuto(first),
  }
}

/** Header words decoded (RFC 2047), white space made one blank, controls gone. */
export function decoded(value: string): string {
  const words = value.includes('=?') ? decodeWords(value) : value
  return words.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

/** A message holds a few hundred addresses at most; a header of megabytes is no address list. */
const ADDRESSES = 32_768

function addresses(value: string): Address[] {
  if (!value) return []
  return addressParser(value.slice(0, ADDRESSES), { flatten: true }).flatMap((one) => {
    const address = 'address' in one && one.address ? decoded(one.address) : ''
    const name = decoded(one.name ?? '')
    return address || name ? [{ name, address }] : []
  })
}

/** Message ids with their angle brackets; words that some programs write between them are passed over. */
function ids(value: string): string[] {
  return value.match(/<[^<>\s]{1,400}>/g)?.slice(-1000) ?? []
}

function isBulk(first: Map<string, string>): boolean {
  return first.has('list-id') || /^(bulk|list|junk)\b/i.test(first.get('precedence') ?? '')
}

function isAuto(first: Map<string, string>): boolean {
  const submitted = first.get('auto-submitted')
  if (submitted !== undefined && !/^no\b/i.test(submitted)) return true
  if (first.get('return-path')?.replace(/\s/g, '') === '<>') return true
  if (/^auto_reply\b/i.test(first.get('precedence') ?? '')) return true
  return (
    ['x-autoreply', 'x-autorespond', 'x-auto-reply'].some((key) => first.has(key)) ||
    /\breport-type="?delivery-status/i.test(first.get('content-type') ?? '')
  )
}
