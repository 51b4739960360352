/** Files that the user opened with the app, from outside of it, until a page has asked for them. No page ever names a path itself. */
export interface OpenedPaths {
  add(paths: readonly string[]): void
  /** All that are waiting; they wait no longer. */
  take(): string[]
}

export function makeOpenedPaths(): OpenedPaths {
  let waiting: string[] = []
  return {
    add: (paths) => void waiting.push(...paths),
    take() {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
