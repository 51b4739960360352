import type { KeyedLetter, User } from '../../reading/keyed.ts'

/** The user's mail addresses, lower case: those given, else the one that most mails come from or go to. */
export function ownAddressOf(letters: readonly KeyedLetter[], user: User): ReadonlySet<string> {
  const given = user.addresses.map((address) => address.toLowerCase())
  const counts = new Map<string, { all: number; from: number }>()
  for (const { letter } of letters) {
    const from = letter.head?.from?.address.toLowerCase()
    if (from === undefined || letter.head === null) continue
    const seen = new Set([
      from,
      ...letter.head.to.map((to) => to.address.toLowerCase()),
      ...letter.head.cc.map((cc) => cc.address.toLowerCase()),
    ])
    for (const address of seen) {
      const count = counts.get(address) ?? { all: 0, from: 0 }
      count.all++
      if (address === from) count.from++
      counts.set(address, count)
    }
  }
  const known = given.filter((address) => counts.has(address))
  if (known.length > 0) return new Set(known)
  const asker = letters.find(
    ({ letter }) =>
      letter.head?.from &&
      /freedom of information|subject access|information act|under article|please (?:send|provide|give|supply)/i.test(
        letter.text.slice(0, 2000),
      ) &&
      !/^dear (?:mr|mrs|ms|miss|dr)\b/im.test(letter.text.slice(0, 400)),
  )
  const bonus = asker?.letter.head?.from?.address.toLowerCase()
  const best = [...counts].toSorted(
    (a, b) => b[1].all - a[1].all || (b[0] === bonus ? 1 : 0) - (a[0] === bonus ? 1 : 0) || b[1].from - a[1].from,
  )[0]
  return new Set(best ? [best[0]] : given)
}
