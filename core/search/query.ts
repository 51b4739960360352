/** One thing that a hit must have, or must not have. */
export type Term =
  | { kind: 'word'; text: string; not: boolean; begins: boolean }
  | { kind: 'phrase'; text: string; not: boolean }
  | { kind: 'filter'; name: FilterName; value: string; not: boolean }

export const FILTERS = [
  'authority',
  'title',
  'kind',
  'direction',
  'from',
  'section',
  'ref',
  'before',
  'after',
  'on',
  'state',
  'late',
  'has',
  'is',
  'case',
  'tag',
] as const
export type FilterName = (typeof FILTERS)[number]

/** What was asked, term by term; everything has to hold at once. */
export interface Query {
  terms: Term[]
}

const ALIASES: Record<string, FilterName> = {
  body: 'authority',
  reference: 'ref',
  sender: 'from',
  by: 'from',
  s: 'section',
  since: 'after',
  until: 'before',
  date: 'on',
  type: 'kind',
  label: 'tag',
}

const nameOf = (word: string): FilterName | null => {
  const name = word.toLowerCase()
  return FILTERS.find((filter) => filter === name) ?? ALIASES[name] ?? null
}

// A minus, a filter's name with its colon, then words in quotation marks or up to the next space.
const TOKEN = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|“([^”]*)”?|(\S+))/gu

/**
 * Reads a search line: words, "phrases", -without, and filters such as `authority:`, `kind:`, `section:40`, `before:2031-05-06`,
 * `late:yes`, `has:attachment`. Nothing is an error: what cannot be read as a filter is searched for as words. The last word is taken as the
 * beginning of one (it is still being typed) unless a space follows it.
 */
export function parseQuery(line: string): Query {
  const terms: Term[] = []
  for (const match of line.normalize('NFC').matchAll(TOKEN)) {
    const [whole, minus, prefix, straight, curly, bare] = match
    const name = prefix === undefined ? null : nameOf(prefix)
    const quoted = straight ?? curly
    const not = minus === '-'
    if (name !== null && (quoted ?? bare ?? '') !== '') {
      terms.push({ kind: 'filter', name, value: (quoted ?? bare ?? '').trim(), not })
    } else if (quoted !== undefined && name === null && prefix === undefined) {
      if (quoted.trim() !== '') terms.push({ kind: 'phrase', text: quoted.trim(), not })
    } else {
      const text = not ? whole.slice(1) : whole
      if (!/[\p{L}\p{N}]/u.test(text)) continue
      const last = match.index + whole.length === line.length
      terms.push({ kind: 'word', text: text.replaceAll('"', ''), not, begins: last && !not })
    }
  }
  return { terms }
}

/** Letters and digits alone, upper case: how a reference is compared, whatever stands between its parts. */
export const bareReference = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** True for a word that may be a reference: it has digits enough, or digits behind letters and a mark between. */
export function looksLikeReference(text: string): boolean {
  const bare = bareReference(text)
  const digits = bare.replaceAll(/\D/g, '').length
  return digits >= 4 && bare.length <= 40 && bare.length >= 4
}
