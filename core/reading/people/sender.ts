import type { Span } from '../../model/basics.ts'
import type { Direction } from '../../model/entry.ts'
import type { Fact } from '../../model/reading.ts'
import { isPersonName, personOf } from '../anatomy/names.ts'
import type { Signature } from '../anatomy/signature.ts'
import type { CaseMemory } from '../case-memory.ts'
import type { Scan } from '../scan.ts'

/** Who wrote: the person, else the team or body that sent it. */
export function senderOf(scan: Scan, direction: Direction, memory: CaseMemory): Fact<string> | null {
  const { letter, anatomy } = scan
  const fact = (value: string, why: string, span: Fact<string>['span'] = null): Fact<string> => ({
    value,
    span,
    why,
    sure: 'sure',
  })
  if (direction === 'system' || direction === 'note') {
    const name = letter.given.sender ?? letter.head?.from?.name
    return name
      ? fact(name, 'The page or header names the sender.')
      : direction === 'system'
        ? fact('Mail system', 'It is a message by a mail server.')
        : null
  }
  const { signature } = anatomy
  if (signature && (signature.person || direction === 'incoming')) {
    if (direction === 'outgoing' && memory.requester.name && isPartOf(signature.name, memory.requester.name))
      return fact(memory.requester.name, 'The requester signed it.', printedIn(signature, memory.requester.name))
    return fact(fullName(scan, signature.name), 'The signature.', signature.nameSpan)
  }
  const short = direction === 'incoming' ? shortSigned(scan, memory.signers) : null
  if (short) return fact(short, 'The first name, as the case has it in full.')
  const from = letter.head?.from
  if (from && isPersonName(personOf(from.name))) return fact(personOf(from.name), "The mail's From header.")
  if (direction === 'outgoing' && memory.requester.name)
    return { value: memory.requester.name, span: null, why: 'It is a letter out.', sure: 'probable' }
  if (signature) return fact(signature.name, 'The signature.', signature.nameSpan)
  if (from && from.name !== '') return fact(from.name, "The mail's From header.")
  if (letter.given.sender) return fact(letter.given.sender, 'The sender line.')
  return from ? fact(from.address, "The mail's From header.") : null
}

/** Where a name is printed in full; a first name alone is no evidence for all of it. */
const printedIn = ({ name, nameSpan }: Signature, full: string): Span | null =>
  full.toLowerCase().startsWith(`${name.toLowerCase()} `) ? null : nameSpan

/** Whether a name is the last or the first part of one in full. */
function isPartOf(short: string, full: string): boolean {
  const [part, whole] = [short.toLowerCase(), full.toLowerCase()]
  return whole.endsWith(part) || whole.startsWith(`${part} `)
}

/** Who signs with a first name alone at the end of a letter and has signed one before in full. */
function shortSigned(scan: Scan, signers: ReadonlySet<string>): string | null {
  const last = scan.own.trimEnd()
  const name = last.slice(last.lastIndexOf('\n') + 1).trim()
  const meant = [...signers].filter((signer) => signer.toLowerCase().split(' ')[0] === name)
  return meant.length === 1 ? meant[0]! : null
}

/** The name in full where the sender line or header gives it and the signature only shortens it: 'C. Dale' of 'Cora Dale'. */
export function fullName(scan: Scan, signed: string): string {
  const given = personOf(scan.letter.given.sender ?? scan.letter.head?.from?.name ?? '')
  const [short, long] = [signed.toLowerCase().split(/\s+/), given.toLowerCase().split(/\s+/)]
  return isPersonName(given) &&
    long.length >= short.length &&
    long.at(-1) === short.at(-1) &&
    short[0] !== long[0] &&
    short[0]!.replace('.', '').length === 1 &&
    short[0]![0] === long[0]![0]
    ? given
    : signed
}
