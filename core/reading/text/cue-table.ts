import type { Cue } from './cue.ts'
import { findCue } from './cue.ts'
import type { Needed } from './pattern-words.ts'
import { Trie } from './trie.ts'

/** Told each place of a cue, for any one cue in the order of the text; true where it need not be sought further. */
export type Take = (cue: number, start: number, end: number) => boolean

/**
 * Many cues that are sought in one text together: going once over its words, each cue is tried only where a word begins as it does.
 * Finds what `findCue` finds for each alone; cues go by their place in the list.
 */
export interface CueTable {
  find(flat: string, take: Take): void
}

/** Makes the table when it is first asked. */
export function cueTable(cues: readonly Cue[]): CueTable {
  const count = cues.length
  const from = new Float64Array(count)
  let made: Made | null = null
  return {
    find(flat, take) {
      const { trie, always } = (made ??= make(cues))
      from.fill(0)
      const woken = new Set(always)
      trie.walk(flat, (thing, place) => {
        if (thing >= count) return void woken.add(thing - count)
        if (place < from[thing]!) return
        const { here } = cues[thing]!
        here.lastIndex = place
        const match = here.exec(flat)
        if (match === null) return
        const end = place + match[0].length
        from[thing] = take(thing, place, end) ? Infinity : Math.max(place + 1, end)
      })
      for (const one of woken) for (const { start, end } of findCue(cues[one]!, flat)) if (take(one, start, end)) break
    },
  }
}

interface Made {
  /** Cues by their openings; those without, past the end of the list, by a word that they cannot do without. */
  trie: Trie
  /** Cues of which nothing can be told. */
  always: number[]
}

function make(cues: readonly Cue[]): Made {
  const trie = new Trie()
  const always: number[] = []
  cues.forEach(({ openings, needs }, at) => {
    const words = openings === null && needs !== null ? wordsOf(needs) : []
    if (openings !== null) for (const one of openings) trie.add(one, at)
    else if (words.length > 0 && words.every((word) => /^[a-z]+$/.test(word)))
      for (const word of new Set(words)) trie.add(word, cues.length + at)
    else always.push(at)
  })
  return { trie, always }
}

/** Of all that is needed, the beginnings of words of which one must be there: as few as can be, long ones first. */
function wordsOf(need: Needed): readonly string[] {
  if ('word' in need) return [need.word]
  if ('any' in need) return need.any.flatMap(wordsOf)
  return need.all.map(wordsOf).toSorted((a, b) => commonness(a) - commonness(b))[0] ?? []
}

const commonness = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (word.length <= 3 ? 20 : word.length === 4 ? 4 : 1), 0)
