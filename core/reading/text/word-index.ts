import { PREFIX } from './pattern-words.ts'

/** The beginnings of a flat text's words, of three letters and of four: what a phrase is looked up in before it is sought. */
export type WordIndex = ReadonlySet<string>

/** Makes the index in one pass. A word runs on over letters, figures and apostrophes. */
export function wordIndex(flat: string): WordIndex {
  const index = new Set<string>()
  let start = -1
  for (let i = 0; i <= flat.length; i++) {
    const c = i < flat.length ? flat.charCodeAt(i) : 32
    const inWord = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 191 || (c === 39 && start >= 0)
    if (inWord) {
      if (start < 0) start = i
    } else if (start >= 0) {
      if (i - start >= 3) index.add(flat.slice(start, start + 3))
      if (i - start >= PREFIX) index.add(flat.slice(start, start + PREFIX))
      start = -1
    }
  }
  return index
}
