/**
 * What a phrase in regular-expression syntax can begin with, as far as plain characters tell it, at most `long` of them; any figure is
 * '0', any letter beyond ASCII 'é'. Each match begins with one of these, where a run of blanks counts as one. Null where nothing can be told.
 */
export function openingsOf(phrase: string, long: number): ReadonlySet<string> | null {
  const state: State = { source: phrase, at: 0, long }
  const found = alternatives(state)
  if (found === null || state.at < phrase.length) return null
  const openings = new Set([...found].map((one) => one.replace(CLOSED, '')))
  return [...openings].some((one) => !/^[a-z0é']/.test(one)) ? null : openings
}

interface State {
  source: string
  at: number
  long: number
}

/** Ends an opening behind which anything may follow. */
const CLOSED = '\0'
/** More of them are not worth trying one by one. */
const TOO_MANY = 400

/** The openings of every alternative; null where there are too many. */
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
    if (starts === null || [...starts].every((one) => isWhole(one, state))) continue
    if (times === 'any' || piece === CLOSED) starts = closed(starts, state)
    else {
      starts = grown(starts, piece, times === 'optional', state)
      if (times === 'some' && starts !== null) starts = closed(starts, state)
    }
  }
  return starts
}

const isWhole = (one: string, { long }: State): boolean => one.length >= long || one.endsWith(CLOSED)

const closed = (starts: ReadonlySet<string>, state: State): Set<string> =>
  new Set([...starts].map((one) => (isWhole(one, state) ? one : one + CLOSED)))

function grown(
  starts: ReadonlySet<string>,
  piece: ReadonlySet<string> | null,
  optional: boolean,
  state: State,
): Set<string> | null {
  if (piece === null) return null
  const all = new Set(optional ? starts : [])
  for (const start of starts)
    if (isWhole(start, state)) all.add(start)
    else for (const more of piece) all.add(joined(start, more).slice(0, state.long))
  return all.size > TOO_MANY ? null : all
}

/** Two blanks that meet are one run. */
const joined = (start: string, more: string): string =>
  start.endsWith(' ') && more.startsWith(' ') ? start + more.slice(1) : start + more

/** The openings of one character or group, and passes it; `CLOSED` where it is no plain one. */
function next(state: State): ReadonlySet<string> | null | typeof CLOSED {
  const c = state.source[state.at]!
  if (c === '(') {
    state.at++
    const plain = state.source.startsWith('?:', state.at)
    const looks = state.source[state.at] === '?' && !plain
    if (plain) state.at += 2
    else if (looks) state.at += state.source[state.at + 1] === '<' ? 3 : 2
    const inner = alternatives(state)
    state.at++
    // What only looks behind or ahead takes nothing up.
    return looks ? NOTHING : inner
  }
  if (c === '[') {
    while (state.at < state.source.length && state.source[state.at] !== ']')
      state.at += state.source[state.at] === '\\' ? 2 : 1
    state.at++
    return CLOSED
  }
  if (c === '\\') {
    const escaped = state.source[state.at + 1]
    state.at += escaped === 'u' ? 6 : 2
    return escaped === 'd' ? FIGURE : escaped === 'b' ? NOTHING : CLOSED
  }
  state.at++
  if (/\d/.test(c)) return FIGURE
  if (c > '\u00bf') return BEYOND
  return /[a-z ']/.test(c) ? new Set([c]) : CLOSED
}

const NOTHING: ReadonlySet<string> = new Set([''])
const BEYOND: ReadonlySet<string> = new Set(['é'])
const FIGURE: ReadonlySet<string> = new Set(['0'])

/** How often a piece stands: once, once or not at all, once or more, or in any number. */
function quantifier(state: State): 'once' | 'optional' | 'some' | 'any' {
  const found = /^(?:[?*+]|\{\d+[^}]*\})\??/.exec(state.source.slice(state.at, state.at + 12))?.[0]
  if (found === undefined) return 'once'
  state.at += found.length
  if (found === '?') return 'optional'
  return /^(?:\+|\{[1-9])/.test(found) ? 'some' : 'any'
}
