/** A stretch of words, or characters among them that cannot be seen and are named instead. */
export type Stretch = { kind: 'words'; words: string } | { kind: 'hidden'; name: string; count: number }

/**
 * Characters that show nothing or turn the direction of writing: controls, formats (bidi, zero width, tags), line and paragraph
 * separators, fillers that look like nothing, and a run of three or more spaces.
 */
const HIDDEN = /[\u034f\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|[\p{Zs}]{3,}/gu

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u061c': 'Arabic letter mark',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of direction',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first-strong isolate',
  '\u2069': 'end of isolate',
  '\ufeff': 'byte order mark',
}

/** Cuts words where something hides in them. The words alone, joined, are what can be seen. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > at) found.push({ kind: 'words', words: text.slice(at, match.index) })
    const name = nameOf(match[0])
    const last = found.at(-1)
    if (last?.kind === 'hidden' && last.name === name) found.splice(-1, 1, { ...last, count: last.count + 1 })
    else found.push({ kind: 'hidden', name, count: 1 })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ kind: 'words', words: text.slice(at) })
  return found
}

/** Whether anything in it cannot be seen. */
export const hides = (text: string): boolean => text.search(HIDDEN) >= 0

/** The text without what cannot be seen; runs of spaces become one. */
export const seenOnly = (text: string): string =>
  text.replaceAll(HIDDEN, (hidden) => (/^\p{Zs}+$/u.test(hidden) ? ' ' : ''))

function nameOf(hidden: string): string {
  if (/^\p{Zs}+$/u.test(hidden)) return `${[...hidden].length} spaces`
  return NAMES[hidden] ?? `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

/** Whether one word of it mixes alphabets that look alike, as `p\u0430ypal` does with a Cyrillic letter. */
export function mixesAlphabets(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some((word) => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1)
}
