/** A phrase that tells something: a regular expression over flat text and the words without which it cannot match. */
export interface Cue {
  pattern: RegExp
  anchors: readonly string[]
}

/**
 * Makes a cue from a phrase in regular-expression syntax over lower-case text. A blank matches any run of blanks.
 * Words that every match must hold are found in the phrase itself and looked for first, which keeps long tables fast.
 */
export function cue(phrase: string): Cue {
  return {
    pattern: new RegExp(
      bounded(phrase).replace(/ (\?)?/g, (_, optional) => (optional ? ' *' : ' +')),
      'g',
    ),
    anchors: anchorsOf(phrase),
  }
}

/** All places where the cue stands in a flat text. */
export function* findCue(found: Cue, flat: string): Generator<{ start: number; end: number; text: string }> {
  if (found.anchors.length > 0 && !found.anchors.some((anchor) => flat.includes(anchor))) return
  found.pattern.lastIndex = 0
  for (let match = found.pattern.exec(flat); match; match = found.pattern.exec(flat)) {
    yield { start: match.index, end: match.index + match[0].length, text: match[0] }
    if (match[0].length === 0) found.pattern.lastIndex++
  }
}

/** Whether the cue stands anywhere in a flat text. */
export function hasCue(found: Cue, flat: string): boolean {
  if (found.anchors.length > 0 && !found.anchors.some((anchor) => flat.includes(anchor))) return false
  found.pattern.lastIndex = 0
  return found.pattern.test(flat)
}

function bounded(phrase: string): string {
  const start = /^(?:[a-z]|\((?:\?:)?)/.test(phrase) && !/^\(\?[<=!]/.test(phrase) ? '(?<![a-z])' : ''
  const end = /[a-z)]$/.test(phrase) ? '(?![a-z])' : ''
  return `${start}(?:${phrase})${end}`
}

/** For each alternative at the top level the longest run of letters that it must hold; none if one has no such run. */
function anchorsOf(phrase: string): string[] {
  const anchors: string[] = []
  let depth = 0
  let runs: string[] = []
  let run = ''
  const close = () => {
    if (run.length > 2) runs.push(run)
    run = ''
  }
  const alternative = () => {
    close()
    anchors.push(runs.toSorted((a, b) => b.length - a.length)[0] ?? '')
    runs = []
  }
  for (let i = 0; i < phrase.length; i++) {
    const c = phrase[i]!
    if (c === '\\') {
      close()
      i++
    } else if (c === '[') {
      close()
      while (i < phrase.length && phrase[i] !== ']') i += phrase[i] === '\\' ? 2 : 1
    } else if (c === '(') {
      close()
      depth++
    } else if (c === ')') {
      close()
      depth--
    } else if (c === '{') {
      close()
      while (i < phrase.length && phrase[i] !== '}') i++
    } else if (depth > 0) continue
    else if (c === '?' || c === '*') {
      run = run.slice(0, -1)
      close()
    } else if (c === '|') alternative()
    else if (/[a-z']/.test(c)) run += c
    else close()
  }
  alternative()
  return anchors.includes('') ? [] : anchors
}
