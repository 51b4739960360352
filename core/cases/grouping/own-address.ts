import type { KeyedLetter, User } from '../../reading/keyed.ts'
import { hasTitle } from '../../reading/anatomy/salutation.ts'
import { signsOf } from './signs.ts'

/**
 * The requester's mail addresses, lower case: those given; else the one that most mails come from or go to; else, where every
 * request has an address of its own, those that the requests come from.
 */
export function ownAddressesOf(letters: readonly KeyedLetter[], user: User): ReadonlySet<string> {
  const given = user.addresses.map((address) => address.toLowerCase())
  const counts = new Map<string, { all: number; from: number }>()
  let mails = 0
  for (const { letter } of letters) {
    const from = letter.head?.from?.address.toLowerCase()
    if (from === undefined || letter.head === null) continue
    mails++
    const seen = new Set([from, ...[...letter.head.to, ...letter.head.cc].map((one) => one.address.toLowerCase())])
    for (const address of seen) {
      const count = counts.get(address) ?? { all: 0, from: 0 }
      count.all++
      if (address === from) count.from++
      counts.set(address, count)
    }
  }
  const known = given.filter((address) => counts.has(address))
  if (known.length > 0) return new Set(known)
  const askers = askersOf(letters)
  const top = [...counts].toSorted(
    (a, b) => b[1].all - a[1].all || Number(askers.has(b[0])) - Number(askers.has(a[0])) || b[1].from - a[1].from,
  )[0]
  if (top && top[1].all >= mails * 0.6) return new Set([top[0]])
  return askers.size > 0 ? askers : new Set(top ? [top[0]] : given)
}

const ASKS =
  /freedom of information|environmental information|subject access|information act|under article|personal data|please (?:send|provide|give|supply|let me)|informationsfreiheit/i

/** Addresses that letters come from which ask a body for something and answer nothing. */
function askersOf(letters: readonly KeyedLetter[]): Set<string> {
  const asked = new Set<string>()
  const askers = new Set<string>()
  for (const { letter } of letters) {
    const { head } = letter
    if (!head?.from || head.inReplyTo !== null || head.bulk || /^(?:re|aw|fwd?)\s*:/i.test(head.subject)) continue
    if (!ASKS.test(letter.text.slice(0, 2500)) || hasTitle(signsOf(letter).greets)) continue
    askers.add(head.from.address.toLowerCase())
    for (const to of head.to) asked.add(to.address.toLowerCase())
  }
  for (const address of asked) askers.delete(address)
  return askers
}
