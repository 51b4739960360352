import { hides, mixesAlphabets } from './hidden-characters.ts'

/** An address taken apart, as `URL` does it. */
export interface AddressParts {
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
}
/** Takes an address apart as browsers do; null where it is none. The core has no such parser of its own. */
export type ParseAddress = (address: string) => AddressParts | null

/** Why a link may not lead where it seems to. */
export type LinkDoubt =
  | 'other-place'
  | 'foreign-letters'
  | 'user-in-address'
  | 'number-address'
  | 'hidden-characters'
  | 'not-encrypted'

const HOST_IN_WORDS = /^\s*(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=[/:?#\s]|$)/iu
/** Zero-width and direction characters and the soft hyphen, as an address writes them. */
const HIDDEN_IN_ADDRESS = /%(?:e2%80%(?:8[b-f]|a[a-e])|c2%ad|ef%bb%bf)/i

/** What a reader should know before a link is opened: its words against where it leads. */
export function linkDoubts(words: string, address: string, parse: ParseAddress): LinkDoubt[] {
  const url = parse(address)
  if (url === null) return ['hidden-characters']
  const isPage = url.protocol !== 'mailto:'
  const shown = HOST_IN_WORDS.exec(words)?.[1]?.toLowerCase()
  const meant = shown === undefined ? undefined : (parse(`https://${shown}`)?.hostname ?? shown)
  const doubts: [LinkDoubt, boolean][] = [
    ['other-place', isPage && meant !== undefined && meant !== url.hostname.replace(/^www\./, '')],
    ['foreign-letters', /(?:^|\.)xn--/.test(url.hostname) || mixesAlphabets(words)],
    ['user-in-address', url.username !== '' || url.password !== ''],
    ['number-address', /^[\d.]+$|^\[/.test(url.hostname)],
    ['hidden-characters', hides(words) || hides(address) || HIDDEN_IN_ADDRESS.test(address)],
    ['not-encrypted', url.protocol === 'http:'],
  ]
  return doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : []))
}

const LONGEST = 2000
/** What a new mail may be given: never a file. */
const MAIL_PARTS = /^(?:to|cc|subject|body|in-reply-to)=/i

/**
 * Whether the user may have an address opened by their browser or mail program: a page on the web, or a new mail without files. What is
 * on this machine or in its own network's names is not for a letter to reach.
 */
export function mayOpenOutside(address: string, parse: ParseAddress): boolean {
  const url = address.length > LONGEST ? null : parse(address)
  if (url === null) return false
  if (url.protocol === 'mailto:') {
    const parts = url.search.slice(1).split('&').filter(Boolean)
    return parts.every((part) => MAIL_PARTS.test(part))
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false
  return url.username === '' && url.password === '' && !isOwnMachine(url.hostname)
}

const isOwnMachine = (host: string): boolean =>
  !host.includes('.') || /(?:^|\.)(?:localhost|local|internal)\.?$/.test(host) || /^(?:127\.|0\.|\[)/.test(host)

/** Addresses of pages that stand in plain words, each once, in order. */
export function linksInWords(text: string): string[] {
  const found = text.matchAll(/\bhttps?:\/\/[^\s<>"'`{}|\\^[\]]{3,1900}/gi)
  return [...new Set([...found].map(([address]) => withoutEnd(address)))]
}

/** A sentence's own full stop or closing bracket is none of the address's. */
function withoutEnd(address: string): string {
  const plain = address.replace(/[.,;:!?*_]+$/, '')
  return plain.endsWith(')') && !plain.includes('(') ? withoutEnd(plain.slice(0, -1)) : plain
}

/** Where a link leads, as its letters really are (`xn--…` where they are foreign): a host, or the address of a mail. */
export const placeOf = (url: AddressParts): string => (url.protocol === 'mailto:' ? url.pathname : url.host)
