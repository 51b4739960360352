/**
 * What a text must hold for a pattern to match at all: a word that begins so, all of several, or any of several. `null` asks nothing.
 */
export type Needed = WordStart | AllOf | AnyOf

export interface WordStart {
  readonly word: string
  readonly hash: number
}
export interface AllOf {
  readonly all: readonly Needed[]
}
export interface AnyOf {
  readonly any: readonly Needed[]
}

interface State {
  source: string
  at: number
}

/** What one alternative tells: what it needs, and whether it ends at the edge of a word. */
interface Told {
  needs: Needed | null
  endsAtEdge: boolean
}

/** Letters of a word beginning that are looked at: at least and at most. */
export const LEAST = 3
export const MOST = 7

/**
 * Reads from a phrase in regular-expression syntax which word beginnings every match must hold. Null where none can be told. Only words
 * that stand whole from their first letter count.
 */
export function neededWords(phrase: string): Needed | null {
  const state = { source: phrase, at: 0 }
  return alternatives(state, true).needs
}

/** Needed words as they read: `a`, `(a & b)`, `(a | b)`. */
export function inWords(need: Needed): string {
  if ('word' in need) return need.word
  const [list, sign] = 'all' in need ? [need.all, '&'] : [need.any, '|']
  return `(${list.map(inWords).join(` ${sign} `)})`
}

/** Of a word beginning; letter by letter, so that a longer beginning goes on from a shorter one. */
export const hashStep = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0

function wordStart(word: string): WordStart {
  const start = word.slice(0, MOST)
  let hash = 0
  for (let i = 0; i < start.length; i++) hash = hashStep(hash, start.charCodeAt(i))
  return { word: start, hash }
}

function allOf(needs: readonly Needed[]): Needed | null {
  const flat = needs.flatMap((one) => ('all' in one ? one.all : [one]))
  return flat.length <= 1 ? (flat[0] ?? null) : { all: flat }
}

function anyOf(options: readonly (Needed | null)[]): Needed | null {
  if (options.some((one) => one === null)) return null
  const flat = options.flatMap((one) => ('any' in one! ? one.any : [one!]))
  const words = new Set<string>()
  const once = flat.filter((one) => !('word' in one) || (!words.has(one.word) && words.add(one.word)))
  return once.length === 1 ? once[0]! : { any: once }
}

function alternatives(state: State, edge: boolean): Told {
  const options: Told[] = [sequence(state, edge)]
  while (state.source[state.at] === '|') {
    state.at++
    options.push(sequence(state, edge))
  }
  const endsAtEdge = options.every((option) => option.endsAtEdge)
  return { needs: options.length === 1 ? options[0]!.needs : anyOf(options.map((option) => option.needs)), endsAtEdge }
}

function sequence(state: State, startEdge: boolean): Told {
  const needs: Needed[] = []
  let edge = startEdge
  let word = ''
  let open = startEdge
  const close = (): void => {
    if (word.length >= LEAST) needs.push(wordStart(word))
    word = ''
  }
  while (state.at < state.source.length) {
    const c = state.source[state.at]!
    if (c === '|' || c === ')') break
    if (c === '(') {
      close()
      const inner = group(state, edge)
      const times = quantifier(state)
      if (times !== 'optional' && inner.needs !== null) needs.push(inner.needs)
      edge = times === 'optional' ? edge && inner.endsAtEdge : inner.endsAtEdge
      open = edge
      continue
    }
    const letter = /[a-z\u00df-\u024f]/.test(c)
    const one = atom(state)
    const times = quantifier(state)
    if (letter && times === 'once') {
      if (open) word += c
      edge = false
      continue
    }
    close()
    edge = times === 'once' && (one === ' ' || one === '-' || one === EDGE)
    if (times === 'optional' && one === ' ') edge = false
    open = edge
  }
  close()
  return { needs: allOf(needs), endsAtEdge: edge }
}

function group(state: State, edge: boolean): Told {
  state.at++
  let counts = true
  if (state.source.startsWith('?:', state.at)) state.at += 2
  else if (state.source[state.at] === '?') {
    counts = false
    state.at += state.source[state.at + 1] === '<' ? 3 : 2
  }
  const inner = alternatives(state, edge)
  state.at++
  return counts ? inner : { needs: null, endsAtEdge: edge }
}

/** The edge of a word, before or behind it. */
const EDGE = String.raw`\b`

/** Passes one character, class or escape; gives it where it stands for itself. */
function atom(state: State): string {
  const c = state.source[state.at]!
  if (c === '[') {
    state.at++
    while (state.at < state.source.length && state.source[state.at] !== ']')
      state.at += state.source[state.at] === '\\' ? 2 : 1
    state.at++
    return ''
  }
  if (c === '\\') {
    const escaped = state.source[state.at + 1]
    state.at += escaped === 'u' ? 6 : 2
    return escaped === 'b' ? EDGE : ''
  }
  state.at++
  return c
}

function quantifier(state: State): 'once' | 'optional' | 'many' {
  const c = state.source[state.at]
  if (c === '?' || c === '*') {
    state.at++
    if (state.source[state.at] === '?') state.at++
    return 'optional'
  }
  if (c === '+') {
    state.at++
    return 'many'
  }
  if (c === '{') {
    const from = state.at
    while (state.source[state.at] !== '}') state.at++
    state.at++
    return state.source.startsWith('{0', from) ? 'optional' : 'many'
  }
  return 'once'
}
