import type { CaseSummary } from '../model/case.ts'

const plain = (words: string): string => words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
const bare = (words: string): string => plain(words).replace(/[^\p{L}\p{N}]/gu, '')

/** Cases that are meant by some letters: those whose title begins with them, then those that hold every word somewhere. */
export function findCases<T extends Pick<CaseSummary, 'title' | 'authority' | 'references'>>(
  cases: readonly T[],
  typed: string,
): T[] {
  const asked = plain(typed).trim()
  const words = asked.split(/\s+/).filter(Boolean)
  const found = cases.filter((one) => {
    const hay = plain(`${one.title} ${one.authority ?? ''}`)
    return words.every((word) => hay.includes(word) || hasReference(one.references, bare(word)))
  })
  const rank = (one: T): number => (plain(one.title).startsWith(asked) ? 0 : 1)
  return found.toSorted((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title))
}

const hasReference = (references: readonly string[], word: string): boolean =>
  word !== '' && references.some((reference) => bare(reference).includes(word))
