/** A set of word beginnings of which every match of a pattern must hold at least one. */
export type Needed = ReadonlySet<string>

interface State {
  source: string
  at: number
}

/** What one alternative tells: the sets that it needs, and whether it begins and ends at the edge of a word. */
interface Told {
  needs: Set<string>[]
  endsAtEdge: boolean
}

/** Letters of a word beginning that are looked at. */
export const PREFIX = 4

/**
 * Reads from a phrase in regular-expression syntax which word beginnings every match must hold: of all sets that are needed the one that
 * says most. Null where none can be told. Only words that stand whole from their first letter count.
 */
export function neededWords(phrase: string): Needed | null {
  const state = { source: phrase, at: 0 }
  const told = alternatives(state, true)
  return best(told.needs)
}

function best(needs: readonly Set<string>[]): Set<string> | null {
  let chosen: Set<string> | null = null
  let most = -Infinity
  for (const need of needs) {
    const shortest = Math.min(...[...need].map((word) => word.length))
    const worth = shortest * 4 - need.size - (COMMON.some((word) => need.has(word)) ? 8 : 0)
    if (worth > most) [chosen, most] = [need, worth]
  }
  return chosen
}

const COMMON = [
  'your',
  'the',
  'have',
  'been',
  'and',
  'that',
  'this',
  'for',
  'requ',
  'info',
  'with',
  'not',
  'are',
  'was',
]

function alternatives(state: State, edge: boolean): Told {
  const options: Told[] = [sequence(state, edge)]
  while (state.source[state.at] === '|') {
    state.at++
    options.push(sequence(state, edge))
  }
  const endsAtEdge = options.every((option) => option.endsAtEdge)
  if (options.length === 1) return { needs: options[0]!.needs, endsAtEdge }
  const chosen = options.map((option) => best(option.needs))
  const needs = chosen.some((one) => one === null) ? [] : [new Set(chosen.flatMap((one) => [...one!]))]
  return { needs, endsAtEdge }
}

function sequence(state: State, startEdge: boolean): Told {
  const needs: Set<string>[] = []
  let edge = startEdge
  let word = ''
  let open = startEdge
  const close = (): void => {
    if (word.length >= 3) needs.push(new Set([word.slice(0, PREFIX)]))
    word = ''
  }
  while (state.at < state.source.length) {
    const c = state.source[state.at]!
    if (c === '|' || c === ')') break
    if (c === '(') {
      close()
      const inner = group(state, edge)
      const times = quantifier(state)
      if (times !== 'optional') needs.push(...inner.needs)
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
    edge = times === 'once' && (one === ' ' || one === '-')
    if (times === 'optional' && one === ' ') edge = false
    open = edge
  }
  close()
  return { needs, endsAtEdge: edge }
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
  return counts ? inner : { needs: [], endsAtEdge: edge }
}

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
    state.at += state.source[state.at + 1] === 'u' ? 6 : 2
    return ''
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
