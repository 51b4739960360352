import type { Letter } from '../../model/letter.ts'
import { isPaged } from '../../reading/order.ts'
import { scanLetter } from '../../reading/scan.ts'
import { findReferences } from '../../reading/references/find-references.ts'
import { normalOf } from '../../reading/references/normal.ts'
import { tokensIn, withoutLead } from '../../reading/references/tokens.ts'
import { isBodyName } from '../../reading/anatomy/names.ts'
import { isRegulator, isTribunal } from '../../reading/people/regulators.ts'

/** What one letter shows that may tie it to a case. */
export interface Clue {
  key: string
  letter: Letter
  title: string
  paste: boolean
  outgoing: boolean
  /** Addresses of the other side, and their domains. */
  others: string[]
  domains: string[]
  messageId: string | null
  answers: string[]
  /** Normal forms of references that it gives, and of anything that could be one. */
  references: string[]
  /** Anything in the letter that could be a reference, worked out when it is asked for. */
  tokens: () => ReadonlySet<string>
  subject: string
  /** Names of bodies that it speaks of, worked out when they are asked for. */
  bodies: () => string[]
  asks: boolean
  regulator: boolean
  system: boolean
  /** A newsletter or other mail to many. */
  bulk: boolean
  flat: string
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

const NONE: ReadonlySet<string> = new Set()
const ASKS =
  /freedom of information|environmental information|subject access|official information act|access to information|article 15|personal data|\bfoia?\b|\beir\b|informationsfreiheit|open records|public records|under the act|data protection|copy of (?:all )?my (?:own )?(?:[a-z]+ ){0,2}(?:records?|file|data)/
const OFFICE =
  /request for information|your request|information commissioner|internal review|exempt|\d+ working days|within the statutory|your complaint|your freedom|reference number|our ref/

export function clueOf(key: string, letter: Letter, own: ReadonlySet<string>): Clue {
  const scan = scanLetter(letter)
  const head = letter.head
  const from = head?.from?.address.toLowerCase() ?? null
  const outgoing = from !== null ? own.has(from) : letter.given.direction === 'outgoing'
  const others =
    head === null
      ? []
      : [...(head.from ? [head.from] : []), ...head.to, ...head.cc]
          .map((one) => one.address.toLowerCase())
          .filter((address) => address !== '' && !own.has(address))
  const subjectTokens = tokensIn(scan.subject).map((token) => normalOf(withoutLead(token).value))
  const found = head?.bulk ? [] : findReferences(scan, { normals: NONE, families: NONE }).found
  const subject = scan.subject
    .toLowerCase()
    .replace(/^(?:(?:re|fw|fwd|aw|wg|sv|antw)\s*:\s*)+/g, '')
    .trim()
  const party = `${head?.from?.name ?? ''} ${from ?? ''} ${outgoing ? `${head?.to.map((to) => `${to.name} ${to.address}`).join(' ') ?? ''} ${scan.anatomy.salutation?.name ?? ''}` : (scan.anatomy.signature?.body ?? '')}`
  return {
    key,
    letter,
    title: scan.subject || firstWords(letter.text),
    paste: isPaged(letter),
    outgoing,
    others: [...new Set(others)],
    domains: [...new Set(others.map(domainOf))],
    messageId: head?.messageId ?? null,
    answers: [...new Set([...(head?.inReplyTo ? [head.inReplyTo] : []), ...(head?.references ?? [])])],
    references: found.map((ref) => ref.normal),
    tokens: once(
      () =>
        new Set([
          ...subjectTokens,
          ...tokensIn(scan.own.toUpperCase()).map((token) => normalOf(withoutLead(token).value)),
        ]),
    ),
    subject,
    bodies: once(() => bodiesIn(scan.text.slice(0, 4000))),
    asks: ASKS.test(scan.own) || ASKS.test(subject),
    regulator: isRegulator(party) || isTribunal(party),
    system: /mailer-daemon|postmaster/i.test(from ?? '') || head?.auto === true,
    bulk: head?.bulk === true,
    flat: scan.own,
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
  return OFFICE.test(clue.flat) && (clue.references.length > 0 || clue.asks)
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1)
}

/** Names of bodies in running text: runs of capitalised words that hold a body's word. */
function bodiesIn(text: string): string[] {
  const out = new Set<string>()
  for (const match of text.matchAll(/\p{Lu}[\p{L}'’]+(?:[ \n]+(?:of|and|for|the|&|\p{Lu}[\p{L}'’]+)){1,7}/gu)) {
    const name = match[0]
      .replace(/\s+/g, ' ')
      .replace(/^(?:Dear|The|To|From|Under|Yours|Re) /, '')
      .replace(/ (?:and|of|for|the)$/, '')
    if (isBodyName(name) && !isRegulator(name) && name.split(' ').length > 1) out.add(name.toLowerCase())
    if (out.size > 20) break
  }
  return [...out]
}

function firstWords(text: string): string {
  const line =
    text
      .slice(0, 300)
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? ''
  return line.length > 80 ? `${line.slice(0, 77)} …` : line
}
