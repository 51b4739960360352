import { neededWords } from './pattern-words.ts'
import type { Needed } from './pattern-words.ts'
import { holds } from './word-index.ts'
import type { WordIndex } from './word-index.ts'
import { beginningsOf } from './word-starts.ts'
import type { Beginnings, WordStarts } from './word-starts.ts'

/** A phrase that tells something: a regular expression over flat text and the words without which it cannot match. */
export interface Cue {
  readonly pattern: RegExp
  readonly needs: Needed | null
  /** Where it is told by two plain characters what the phrase begins with, it is tried only where words begin so. */
  readonly begins: { with: Beginnings; here: RegExp } | null
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
  get begins(): Cue['begins'] {
    return (this.made ??= makeCue(this.phrase)).begins
  }
}

function makeCue(phrase: string): Cue {
  const source = bounded(phrase).replace(/ (\?)?/g, (_, optional) => (optional ? ' *' : ' +'))
  const begins = source.startsWith(NO_LETTER_BEFORE) ? beginningsOf(phrase) : null
  return {
    pattern: new RegExp(source, 'g'),
    needs: neededWords(phrase),
    begins: begins && { with: begins, here: new RegExp(source, 'y') },
  }
}

/** Whether a text with this index can hold the cue at all. */
export function mayHold(one: Cue, index: WordIndex): boolean {
  return one.needs === null || holds(index, one.needs)
}

/** All places where the cue stands in a flat text, whose words begin at `starts`. */
export function* findCue(
  one: Cue,
  flat: string,
  starts: WordStarts | null = null,
): Generator<{ start: number; end: number; text: string }> {
  if (starts !== null && one.begins !== null) {
    const { with: begins, here } = one.begins
    let from = 0
    for (let i = 0; i < starts.count; i++) {
      const place = starts.places[i]!
      if (begins[starts.codes[i]!] === 0 || place < from) continue
      here.lastIndex = place
      const match = here.exec(flat)
      if (!match) continue
      from = place + Math.max(1, match[0].length)
      yield { start: place, end: place + match[0].length, text: match[0] }
    }
    return
  }
  one.pattern.lastIndex = 0
  for (let match = one.pattern.exec(flat); match; match = one.pattern.exec(flat)) {
    yield { start: match.index, end: match.index + match[0].length, text: match[0] }
    if (match[0].length === 0) one.pattern.lastIndex++
  }
}

/** Whether the cue stands anywhere in a flat text. */
export function hasCue(one: Cue, flat: string, starts: WordStarts | null = null): boolean {
  if (starts !== null && one.begins !== null) {
    const { with: begins, here } = one.begins
    for (let i = 0; i < starts.count; i++) {
      if (begins[starts.codes[i]!] === 0) continue
      here.lastIndex = starts.places[i]!
      if (here.test(flat)) return true
    }
    return false
  }
  one.pattern.lastIndex = 0
  return one.pattern.test(flat)
}

const NO_LETTER_BEFORE = '(?<![a-z])'

function bounded(phrase: string): string {
  const start = /^(?:[a-z]|\((?:\?:)?)/.test(phrase) && !/^\(\?[<=!]/.test(phrase) ? NO_LETTER_BEFORE : ''
  const end = /[a-z)]$/.test(phrase) ? '(?![a-z])' : ''
  return `${start}(?:${phrase})${end}`
}
