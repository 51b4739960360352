/** Longer words are worked out each time: of such there are few, and they seldom come again. */
const LONGEST = 2000

/**
 * A function of words that remembers what it made of those it saw lately: letters say the same things in the same words again and
 * again. It holds at most twice `most` answers; what is asked for again stays, what is not goes. The answers must not be changed.
 */
export function remembering<V>(make: (words: string) => V, most = 2000): (words: string) => V {
  let young = new Map<string, V>()
  let old = new Map<string, V>()
  const put = (words: string, value: V): void => {
    if (young.size >= most) [old, young] = [young, new Map()]
    young.set(words, value)
  }
  return (words) => {
    const fresh = young.get(words)
    if (fresh !== undefined) return fresh
    const known = old.get(words)
    if (known !== undefined) {
      // The key of its own, not the words asked for.
      put(copyOf(words), known)
      return known
    }
    const made = make(words)
    if (words.length <= LONGEST) put(copyOf(words), made)
    return made
  }
}

/** The same words in memory of their own: a part cut from a letter keeps the whole letter alive. */
const copyOf = (words: string): string => JSON.parse(JSON.stringify(words)) as string
