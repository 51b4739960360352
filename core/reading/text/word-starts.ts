/**
 * Where words begin in a flat text, each with its first two characters: a phrase that can only begin with certain ones is tried there and
 * nowhere else.
 */
export interface WordStarts {
  places: Uint32Array
  codes: Uint16Array
  count: number
}

/** Pairs of first characters that a phrase can begin with, a flag for each code. */
export type Beginnings = Uint8Array

const PAIRS = 26 * 32
const isLetter = (c: number): boolean => c >= 97 && c <= 122

/** A letter and what follows it: another letter, a blank, or anything else. */
function pairCode(first: number, second: number): number {
  const after = isLetter(second) ? second - 97 : second === 32 ? 26 : 27
  return (first - 97) * 32 + after
}

/** Every letter a to z that stands after none, in order. */
export function wordStarts(flat: string): WordStarts {
  const most = (flat.length + 1) >>> 1
  const places = new Uint32Array(most)
  const codes = new Uint16Array(most)
  let count = 0
  let inside = false
  for (let i = 0; i < flat.length; i++) {
    const c = flat.charCodeAt(i)
    const letter = isLetter(c)
    if (letter && !inside) {
      places[count] = i
      codes[count++] = pairCode(c, flat.charCodeAt(i + 1))
    }
    inside = letter
  }
  return { places, codes, count }
}

/** What a phrase in regular-expression syntax can begin with; null where that is not told by two plain characters. */
export function beginningsOf(phrase: string): Beginnings | null {
  const state = { source: phrase, at: 0 }
  const found = alternatives(state)
  if (found === null || state.at < phrase.length) return null
  const flags = new Uint8Array(PAIRS)
  for (const start of found) {
    if (!/^[a-z][a-z ]$/.test(start)) return null
    flags[pairCode(start.charCodeAt(0), start.charCodeAt(1))] = 1
  }
  return flags
}

interface State {
  source: string
  at: number
}

/** Beginnings that grow no further are two characters long; more than so many are not worth trying one by one. */
const LONG = 2
const TOO_MANY = 400

/** The first characters of every alternative, at most two each; null where one cannot be told. */
function alternatives(state: State): Set<string> | null {
  let all: Set<string> | null = new Set()
  for (;;) {
    const one = sequence(state)
    all = all === null || one === null ? null : new Set([...all, ...one])
    if (state.source[state.at] !== '|') return all !== null && all.size > TOO_MANY ? null : all
    state.at++
  }
}

function sequence(state: State): Set<string> | null {
  let starts: Set<string> | null = new Set([''])
  while (state.at < state.source.length && !'|)'.includes(state.source[state.at]!)) {
    const piece = next(state)
    const times = quantifier(state)
    if (starts === null || [...starts].every((one) => one.length >= LONG)) continue
    if (piece === null || times === 'many') {
      starts = null
      continue
    }
    const grown: Set<string> = times === 'optional' ? new Set(starts) : new Set()
    for (const start of starts)
      if (start.length >= LONG) grown.add(start)
      else for (const more of piece) grown.add((start + more).slice(0, LONG))
    starts = grown
  }
  return starts
}

/** The beginnings of one character or group, and passes it; null where it is no plain one. */
function next(state: State): Set<string> | null {
  const c = state.source[state.at]!
  if (c === '(') {
    state.at++
    const plain = state.source.startsWith('?:', state.at)
    const special = state.source[state.at] === '?' && !plain
    if (plain) state.at += 2
    else if (special) state.at += state.source[state.at + 1] === '<' ? 3 : 2
    const inner = alternatives(state)
    state.at++
    return special ? null : inner
  }
  if (c === '[') {
    while (state.at < state.source.length && state.source[state.at] !== ']')
      state.at += state.source[state.at] === '\\' ? 2 : 1
    state.at++
    return null
  }
  state.at += c === '\\' ? (state.source[state.at + 1] === 'u' ? 6 : 2) : 1
  return /[a-z ]/.test(c) ? new Set([c]) : null
}

function quantifier(state: State): 'once' | 'optional' | 'many' {
  const found = /^(?:[?*+]|\{\d+[^}]*\})\??/.exec(state.source.slice(state.at, state.at + 12))
  if (!found) return 'once'
  state.at += found[0].length
  return found[0] === '?' ? 'optional' : 'many'
}
