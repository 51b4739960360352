/** Kinds of characters: each letter, a blank, any figure, an apostrophe, any letter beyond ASCII. */
const KINDS = 30
const BLANK = 26
const FIGURE = 27
const APOSTROPHE = 28
const BEYOND = 29
const OTHER = 255

const KIND_OF = new Uint8Array(128).fill(OTHER)
for (let i = 0; i < 26; i++) KIND_OF[97 + i] = i
for (let i = 0; i < 10; i++) KIND_OF[48 + i] = FIGURE
KIND_OF[32] = BLANK
KIND_OF[39] = APOSTROPHE

const kindAt = (text: string, at: number): number => {
  const c = text.charCodeAt(at)
  return c < 128 ? KIND_OF[c]! : c > 191 ? BEYOND : OTHER
}

/** Things by what they begin with, to be met while going once through the words of a flat text. */
export class Trie {
  #next = new Int16Array(256 * KINDS)
  #things: (number[] | undefined)[] = [undefined]

  /** `opening` holds letters a to z, apostrophes, single blanks, figures as '0' and letters beyond ASCII as 'é'. */
  add(opening: string, thing: number): void {
    let node = 0
    for (let i = 0; i < opening.length; i++) {
      const place = node * KINDS + kindAt(opening, i)
      node = this.#next[place]! || this.#node(place)
    }
    this.#things[node] = [...(this.#things[node] ?? []), thing]
  }

  /** Tells what begins at each character that stands behind no letter a to z and is no blank; a run of blanks is one. */
  walk(flat: string, tell: (thing: number, place: number) => void): void {
    const next = this.#next
    const all = this.#things
    let inside = false
    for (let place = 0; place < flat.length; place++) {
      const first = kindAt(flat, place)
      const begins = !inside && first !== BLANK && first !== OTHER
      inside = first < BLANK
      if (!begins) continue
      let node = next[first]!
      for (let at = place + 1; node !== 0; at++) {
        const things = all[node]
        if (things !== undefined) for (const thing of things) tell(thing, place)
        const kind = kindAt(flat, at)
        if (kind === OTHER) break
        node = next[node * KINDS + kind]!
        if (kind === BLANK) while (flat.charCodeAt(at + 1) === 32) at++
      }
    }
  }

  /** Makes a node that is reached from a place. */
  #node(from: number): number {
    const node = this.#things.push(undefined) - 1
    if ((node + 1) * KINDS > this.#next.length) {
      const more = new Int16Array(this.#next.length * 2)
      more.set(this.#next)
      this.#next = more
    }
    this.#next[from] = node
    return node
  }
}
