import { openingsOf } from './openings.ts'
import { neededWords } from './pattern-words.ts'
import type { Needed } from './pattern-words.ts'
import { holds } from './word-index.ts'
import type { WordIndex } from './word-index.ts'

/** A phrase that tells something: a regular expression over flat text and the words without which it cannot match. */
export interface Cue {
  readonly pattern: RegExp
  readonly needs: Needed | null
  /** The pattern to be tried at one place. */
  readonly here: RegExp
  /** What the words begin with at whose beginning it can stand; null where that cannot be told. */
  readonly openings: ReadonlySet<string> | null
}

/**
 * Makes a cue from a phrase in regular-expression syntax over lower-case text. A blank matches any run of blanks. Words that every match
 * must hold are read from the phrase itself and looked up first, which keeps long tables fast.
 */
export const cue = (phrase: string): Cue => new LateCue(phrase)

/** A cue that is made of its phrase when it is first looked for: there are a thousand, and a desk that only opens needs none. */
class LateCue implements Cue {
  private readonly phrase: string
  private made: Cue | null = null
  constructor(phrase: string) {
    this.phrase = phrase
  }
  get pattern(): RegExp {
    return (this.made ??= makeCue(this.phrase)).pattern
  }
  get needs(): Needed | null {
    return (this.made ??= makeCue(this.phrase)).needs
  }
  get here(): RegExp {
    return (this.made ??= makeCue(this.phrase)).here
  }
  get openings(): Cue['openings'] {
    return (this.made ??= makeCue(this.phrase)).openings
  }
}

function makeCue(phrase: string): Cue {
  const source = bounded(phrase).replace(/ (\?)?/g, (_, optional) => (optional ? ' *' : ' +'))
  return {
    pattern: new RegExp(source, 'g'),
    needs: neededWords(phrase),
    here: new RegExp(source, 'y'),
    openings: source.startsWith(NO_LETTER_BEFORE) ? openingsOf(phrase, OPENING) : null,
  }
}

/** Characters of an opening that are looked at. */
const OPENING = 8

/** Whether a text with this index can hold the cue at all. */
export function mayHold(one: Cue, index: WordIndex): boolean {
  return one.needs === null || holds(index, one.needs)
}

/** All places where the cue stands in a flat text. */
export function* findCue(one: Cue, flat: string): Generator<{ start: number; end: number; text: string }> {
  const { pattern } = one
  pattern.lastIndex = 0
  for (let match = pattern.exec(flat); match; match = pattern.exec(flat)) {
    const next = pattern.lastIndex + (match[0].length === 0 ? 1 : 0)
    yield { start: match.index, end: match.index + match[0].length, text: match[0] }
    pattern.lastIndex = next
  }
}

/** Whether the cue stands anywhere in a flat text. */
export function hasCue(one: Cue, flat: string): boolean {
  one.pattern.lastIndex = 0
  return one.pattern.test(flat)
}

const NO_LETTER_BEFORE = '(?<![a-z])'

function bounded(phrase: string): string {
  const start = /^(?:[a-z]|\((?:\?:)?)/.test(phrase) && !/^\(\?[<=!]/.test(phrase) ? NO_LETTER_BEFORE : ''
  const end = /[a-z)]$/.test(phrase) ? '(?![a-z])' : ''
  return `${start}(?:${phrase})${end}`
}
