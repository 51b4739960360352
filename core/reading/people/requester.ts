import type { KeyedLetter, Known } from '../keyed.ts'
import { hasTitle, surnameOf } from '../anatomy/salutation.ts'
import { isBodyName, isPersonName, personOf } from '../anatomy/names.ts'
import type { Scan } from '../scan.ts'
import { isRegulator } from './regulators.ts'
import { fullName } from './sender.ts'

/** Who asks in a case: name as printed, last name, and mail addresses. */
export interface Requester {
  name: string | null
  surname: string | null
  addresses: readonly string[]
}

const ASKS =
  /freedom of information|environmental information|subject access|official information|access to information|personal data|\bfoia?\b|\beir\b|informationsfreiheit|please (?:supply|provide|send|give|tell)|i would like|i'd like|i want to (?:see|have|know)|may i have|\?/

/** Finds the person who asks: the user where known, else who signs the first letter that asks a body for something. */
export function requesterOf(letters: readonly KeyedLetter[], scans: readonly Scan[], known: Known): Requester {
  const addresses = known.user.addresses.map((address) => address.toLowerCase())
  const user = known.user.name.trim()
  const own = ownAddress(letters, scans, addresses)
  if (user !== '' && scans.some((scan) => signs(scan, user) || greets(scan, user) || addressedName(scan, user)))
    return { name: user, surname: lastWord(user), addresses: [...new Set([...addresses, ...own.addresses])] }
  const name = own.name ?? signedName(scans) ?? firstSigned(scans) ?? writesToBody(scans) ?? greetedName(scans)
  return {
    name,
    surname: name === null ? null : lastWord(name),
    addresses: [...new Set([...addresses, ...own.addresses])],
  }
}

export function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1)!.toLowerCase()
}

/** In mail the requester is the one address that all letters come from or go to. */
function ownAddress(
  letters: readonly KeyedLetter[],
  scans: readonly Scan[],
  user: readonly string[],
): { name: string | null; addresses: string[] } {
  const counts = new Map<string, { all: number; first: number; name: string }>()
  let mails = 0
  letters.forEach(({ letter }, i) => {
    if (!letter.head?.from) return
    mails++
    const from = letter.head.from.address.toLowerCase()
    const seen = new Set([
      from,
      ...letter.head.to.map((to) => to.address.toLowerCase()),
      ...letter.head.cc.map((to) => to.address.toLowerCase()),
    ])
    for (const address of seen) {
      if (address === '') continue
      const count = counts.get(address) ?? { all: 0, first: i, name: '' }
      count.all++
      if (address === from && letter.head.from.name !== '') count.name = letter.head.from.name
      counts.set(address, count)
    }
  })
  if (mails === 0) return { name: null, addresses: [] }
  const known = [...counts].find(([address]) => user.includes(address))
  if (known) return { name: known[1].name ? personOf(known[1].name) : null, addresses: [known[0]] }
  const most = Math.max(...[...counts.values()].map((count) => count.all))
  const best = [...counts].filter(([, count]) => count.all === most)
  const asker = letters.findIndex(
    ({ letter }, i) => letter.head?.from && asks(scans[i]!) && !hasTitle(scans[i]!.anatomy.salutation?.name ?? ''),
  )
  const from = letters[asker]?.letter.head?.from?.address.toLowerCase()
  const chosen =
    best.find(([address]) => address === from) ??
    best.find(([, count]) => isPersonName(personOf(count.name))) ??
    best[0]
  return chosen
    ? { name: chosen[1].name ? personOf(chosen[1].name) : null, addresses: [chosen[0]] }
    : { name: null, addresses: [] }
}

function asks(scan: Scan): boolean {
  return ASKS.test(scan.own)
}

function signedName(scans: readonly Scan[]): string | null {
  for (const scan of scans) {
    const { salutation, signature } = scan.anatomy
    if (scan.letter.given.direction === 'note' || scan.letter.given.direction === 'system') continue
    if (scan.letter.given.direction === 'outgoing' && signature) return signature.name
    if (!signature?.person || hasTitle(salutation?.name ?? '') || signature.body) continue
    const name = salutation?.name ?? ''
    if (isRegulator(name)) continue
    if (asks(scan) && (salutation === null || isBodyName(name) || /sir|madam|officer|concern|team|^$/i.test(name)))
      return fullName(scan, signature.name)
  }
  return null
}

/** Who signs the first letter, where it asks and they hold no office in their signature: 'Dear Mr Chief Executive, …'. */
function firstSigned(scans: readonly Scan[]): string | null {
  const first = scans.find(
    ({ letter }) =>
      letter.given.direction !== 'note' && letter.given.direction !== 'system' && letter.text.trim() !== '',
  )
  const signature = first?.anatomy.signature
  if (!first || !signature?.person || signature.role !== null || signature.body !== null || !asks(first)) return null
  return greets(first, signature.name) ? null : signature.name
}

/** Who by the head of a pasted mail asks a body: 'From: Ada Quill', 'To: Marl Parish Council'. */
function writesToBody(scans: readonly Scan[]): string | null {
  for (const { letter, lines, anatomy, own } of scans) {
    const from = letter.given.sender
    if (from === null || !isPersonName(from) || !ASKS.test(own)) continue
    const head = lines.slice(0, 12).filter((line) => line.start < anatomy.head.end)
    const to = head.map(({ text }) => /^\*?to\*? ?: *([^<]+)/i.exec(text)?.[1]?.trim()).find((one) => one !== undefined)
    if (to !== undefined && isBodyName(to)) return from
  }
  return null
}

/** The person whom the letters greet by title, in full where a signature gives it. */
function greetedName(scans: readonly Scan[]): string | null {
  const counts = new Map<string, { times: number; printed: string }>()
  for (const scan of scans) {
    const name = scan.anatomy.salutation?.name ?? ''
    const surname = surnameOf(name)
    if (!surname || isBodyName(name)) continue
    const count = counts.get(surname) ?? { times: 0, printed: name }
    count.times++
    counts.set(surname, count)
  }
  const top = [...counts].toSorted((a, b) => b[1].times - a[1].times)[0]
  if (!top) return null
  const signed = scans.find(
    (scan) => scan.anatomy.signature?.person && lastWord(scan.anatomy.signature.name) === top[0],
  )
  const headed = scans.map(({ letter }) => letter.given.sender ?? '')
  const sent = headed.find((name) => isPersonName(name) && name.includes(' ') && lastWord(name) === top[0])
  return signed?.anatomy.signature?.name ?? sent ?? top[1].printed
}

function signs(scan: Scan, name: string): boolean {
  return scan.anatomy.signature?.name.toLowerCase() === name.toLowerCase()
}

function greets(scan: Scan, name: string): boolean {
  return surnameOf(scan.anatomy.salutation?.name ?? '') === lastWord(name)
}

function addressedName(scan: Scan, name: string): boolean {
  const head = scan.letter.head
  return head !== null && [head.from, ...head.to].some((one) => one?.name.toLowerCase() === name.toLowerCase())
}
