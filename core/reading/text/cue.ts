import { neededWords } from './pattern-words.ts'
import type { Needed } from './pattern-words.ts'
import { holds } from './word-index.ts'
import type { WordIndex } from './word-index.ts'

/** A phrase that tells something: a regular expression over flat text and the words without which it cannot match. */
export interface Cue {
  pattern: RegExp
  needs: Needed | null
}

/**
 * Makes a cue from a phrase in regular-expression syntax over lower-case text. A blank matches any run of blanks. Words that every match
 * must hold are read from the phrase itself and looked up first, which keeps long tables fast.
 */
export function cue(phrase: string): Cue {
  const source = bounded(phrase).replace(/ (\?)?/g, (_, optional) => (optional ? ' *' : ' +'))
  return { pattern: new RegExp(source, 'g'), needs: neededWords(phrase) }
}

/** Whether a text with this index can hold the cue at all. */
export function mayHold(one: Cue, index: WordIndex): boolean {
  return one.needs === null || holds(index, one.needs)
}

/** All places where the cue stands in a flat text. */
export function* findCue(one: Cue, flat: string): Generator<{ start: number; end: number; text: string }> {
  one.pattern.lastIndex = 0
  for (let match = one.pattern.exec(flat); match; match = one.pattern.exec(flat)) {
    yield { start: match.index, end: match.index + match[0].length, text: match[0] }
    if (match[0].length === 0) one.pattern.lastIndex++
  }
}

/** Whether the cue stands anywhere in a flat text. */
export function hasCue(one: Cue, flat: string): boolean {
  one.pattern.lastIndex = 0
  return one.pattern.test(flat)
}

function bounded(phrase: string): string {
  const start = /^(?:[a-z]|\((?:\?:)?)/.test(phrase) && !/^\(\?[<=!]/.test(phrase) ? '(?<![a-z])' : ''
  const end = /[a-z)]$/.test(phrase) ? '(?![a-z])' : ''
  return `${start}(?:${phrase})${end}`
}
