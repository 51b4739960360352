/** What two spellings of one name have in common: small letters and digits alone, without 'the' before and with 'and' for '&'. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/^\s*the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Follows what the user said is the same, key by key, to where it ends; a ring ends where it began. */
export function finalKey(key: string, sameAs: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = key
  for (let next = sameAs.get(at); next !== undefined && !seen.has(next); next = sameAs.get(at)) {
    seen.add(at)
    at = next
  }
  return at
}

/** Names gathered under the key that they end at: which spellings there are, and how many cases use each. */
export function gatherNames(
  names: readonly string[],
  sameAs: ReadonlyMap<string, string>,
): Map<string, { name: string; spellings: string[] }> {
  const counts = new Map<string, Map<string, number>>()
  for (const name of names) {
    const key = finalKey(nameKey(name), sameAs)
    const spellings = counts.get(key) ?? new Map<string, number>()
    counts.set(key, spellings.set(name, (spellings.get(name) ?? 0) + 1))
  }
  const gathered = [...counts].map(([key, spellings]) => {
    const sorted = [...spellings].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name)
    // The spelling that the user settled on names it, where a case uses that one.
    const name = sorted.find((one) => nameKey(one) === key) ?? sorted[0] ?? key
    return [key, { name, spellings: sorted }] as const
  })
  return new Map(gathered)
}
