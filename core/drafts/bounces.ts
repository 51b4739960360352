import type { Case, CaseEntry } from '../model/case.ts'
import type { CaseLetters } from './letters.ts'

/** A delivery failure, explained. */
export interface Bounce {
  entry: CaseEntry
  /** The letter that failed, by number; null where it cannot be told. */
  of: number | null
  /** Addresses that failed, as printed, without escapes. Empty where the page hid them. */
  addresses: string[]
  reason: string
}

/** A notice says what failed at its top; what follows is the message that came back. */
const NOTICE = 20_000
const ADDRESS = /[^\s<>"(),:;]+@[^\s<>"(),:;]+\.[a-z]{2,}/gi
const POST = /^(?:mailer-daemon|postmaster|mail-daemon|double-bounce)@/i

/** Every delivery failure of a case with the addresses that failed and, in a sentence, why as far as the notice tells. */
export function bouncesOf(of: Case, letters: CaseLetters): Bounce[] {
  return of.entries
    .filter((entry) => entry.kind === 'delivery-failure')
    .map((entry) => {
      const text = letters.get(entry.id)?.text.slice(0, NOTICE) ?? ''
      return { entry, of: entry.failedEntry ?? null, addresses: failedAddresses(text), reason: bounceReason(text) }
    })
}

/** The same address however it was escaped or cased. */
export const sameAddress = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (address: string): string => address.replaceAll('\\', '').replace(/^<|>$/g, '').toLowerCase()

export function failedAddresses(text: string): string[] {
  const notice = text.slice(0, NOTICE).split(/^-{3,}.*(?:original|copy of|returned).*message/im)[0] ?? ''
  const after = notice.slice(
    Math.max(0, notice.search(/fail|undeliver|could not be delivered|not be found|rejected|recipient/i)),
  )
  return [
    ...new Set([...after.matchAll(ADDRESS)].map((match) => match[0].replaceAll('\\', '').replace(/[.'’]+$/, ''))),
  ].filter((address) => !POST.test(address))
}

/** Why a message could not be delivered, in one sentence; the notice's own words decide. */
export function bounceReason(text: string): string {
  const apostrophe = /\\'|O\\['’]|0x5C/i.test(text)
  if (apostrophe)
    return 'The address holds an apostrophe that was written with a backslash before it, which the other mail server refused; write to another address of the authority.'
  if (/\b5\.1\.1\b|user unknown|no such user|does not exist|address not found|recipient.*not found/i.test(text))
    return 'The other mail server knows no such address.'
  if (/\b5\.2\.2\b|mailbox (?:is )?full|over quota/i.test(text))
    return 'The mailbox was full; the same address may work later.'
  if (/\b5\.7\.\d+\b|blocked|spam|policy|not authori[sz]ed/i.test(text))
    return 'The other mail server refused it by its own rules; send it from another address or by another way.'
  if (/too large|size limit|\b5\.3\.4\b|\b552\b/i.test(text))
    return 'The message was too large; send it without attachments or in parts.'
  if (
    /domain.*(?:not found|does not exist)|host (?:or domain )?(?:name )?not found|\b5\.1\.2\b|\b5\.4\.4\b/i.test(text)
  )
    return 'The part of the address after the @ does not exist.'
  if (/badly formatted|syntax|\b501\b|\b553\b/i.test(text))
    return 'The other mail server could not read the address as it was written.'
  return 'The notice does not say why.'
}
