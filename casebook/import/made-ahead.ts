/** The same items, the next `count` being made while one is worked on. Leaving early ends the source too. */
export async function* madeAhead<T>(items: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]()
  const asked: Promise<IteratorResult<T>>[] = []
  const ask = (): void => {
    const next = source.next()
    // What fails early is thrown when its turn comes.
    next.catch(() => undefined)
    asked.push(next)
  }
  for (let n = 0; n < count; n++) ask()
  try {
    for (;;) {
      const { done, value } = await asked.shift()!
      if (done) return
      ask()
      yield value
    }
  } finally {
    await source.return?.()
  }
}
