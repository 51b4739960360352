/** Words that are taken out of a bundle, and what stands in their place. */
export interface HiddenWords {
  words: string
  instead: string
}

export interface Hider {
  hide: (text: string) => string
  /** How often each was taken out so far. */
  counts: () => { words: string; times: number }[]
  /** Whether any of them stands in a text. */
  holds: (text: string) => boolean
}

const literal = (words: string): string =>
  words
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    // An address stands on one line or on several.
    .replaceAll(/[\s,]+/g, String.raw`[\s,]+`)

/** Takes words out wherever they stand, whatever their case and spaces; the longest first, never in the middle of a word. */
export function makeHider(list: readonly HiddenWords[]): Hider {
  const times = new Map(list.map(({ words }) => [words, 0]))
  const parts = list
    .toSorted((a, b) => b.words.length - a.words.length)
    .map(({ words, instead }) => ({
      words,
      instead,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${literal(words)}(?![\\p{L}\\p{N}])`, 'giu'),
    }))
  return {
    hide: (text) =>
      parts.reduce(
        (made, { words, instead, pattern }) =>
          made.replace(pattern, () => {
            times.set(words, (times.get(words) ?? 0) + 1)
            return instead
          }),
        text,
      ),
    counts: () => list.map(({ words }) => ({ words, times: times.get(words) ?? 0 })),
    holds: (text) => parts.some(({ pattern }) => text.search(pattern) >= 0),
  }
}
