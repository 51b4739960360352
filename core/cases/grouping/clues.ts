import type { Letter } from '../../model/letter.ts'
import { isRegulator, isTribunal } from '../../reading/people/regulators.ts'
import { isPaged } from '../../reading/order.ts'
import { signsOf, tokensOf } from './signs.ts'
import type { LetterSigns } from './signs.ts'

/** What one letter shows that may tie it to a case. */
export interface Clue {
  key: string
  letter: Letter
  signs: LetterSigns
  title: string
  paste: boolean
  outgoing: boolean
  /** Addresses of the other side, and their domains. */
  others: string[]
  domains: string[]
  messageId: string | null
  answers: string[]
  /** Normal forms of references that it gives, and of anything that could be one. */
  references: readonly string[]
  /** Anything in the letter that could be a reference, worked out when it is asked for. */
  tokens: () => ReadonlySet<string>
  subject: string
  /** Names of bodies that it speaks of. */
  bodies: readonly string[]
  asks: boolean
  regulator: boolean
  system: boolean
  /** A newsletter or other mail to many. */
  bulk: boolean
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

export function clueOf(key: string, letter: Letter, own: ReadonlySet<string>): Clue {
  const signs = signsOf(letter)
  const head = letter.head
  const from = head?.from?.address.toLowerCase() ?? null
  const outgoing = from !== null ? own.has(from) : letter.given.direction === 'outgoing'
  const others =
    head === null
      ? []
      : [...(head.from ? [head.from] : []), ...head.to, ...head.cc]
          .map((one) => one.address.toLowerCase())
          .filter((address) => address !== '' && !own.has(address))
  const party = `${head?.from?.name ?? ''} ${from ?? ''} ${outgoing ? `${head?.to.map((to) => `${to.name} ${to.address}`).join(' ') ?? ''} ${signs.greets}` : signs.signedFor}`
  return {
    key,
    letter,
    signs,
    title: signs.title,
    paste: isPaged(letter),
    outgoing,
    others: [...new Set(others)],
    domains: [...new Set(others.map(domainOf))],
    messageId: head?.messageId ?? null,
    answers: [...new Set([...(head?.inReplyTo ? [head.inReplyTo] : []), ...(head?.references ?? [])])],
    references: signs.references,
    tokens: once(() => new Set([...signs.subjectTokens, ...(signs.tokens ?? tokensOf(letter))])),
    subject: signs.subject,
    bodies: signs.bodies,
    asks: signs.asks,
    regulator: isRegulator(party) || isTribunal(party),
    system: /mailer-daemon|postmaster/i.test(from ?? '') || head?.auto === true,
    bulk: head?.bulk === true,
  }
}

/** Why a letter can belong to no case at all; null where it may. */
export function belongsToNone(clue: Clue): string | null {
  if (clue.bulk && !clue.system) return 'It is a newsletter or other mail to many.'
  if (clue.letter.text.trim() === '' && clue.subject === '' && clue.letter.attachments.length === 0)
    return 'It is empty.'
  return null
}

/** Whether a letter that answers nothing can open a case of its own. */
export function canOpen(clue: Clue): boolean {
  if (clue.paste || clue.letter.head === null) return true
  if (clue.system || clue.regulator) return false
  if (clue.outgoing) return clue.asks
  return clue.signs.office && (clue.references.length > 0 || clue.asks)
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1)
}
