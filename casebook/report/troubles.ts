/** One mistake of the app: what kind and where in its own code, without the words of its message, which may quote a letter. */
export interface Trouble {
  readonly at: string
  readonly kind: string
  readonly frames: readonly string[]
}

export interface Troubles {
  note(error: unknown): void
  /** Oldest first. */
  list(): readonly Trouble[]
}

const KEPT = 20
const FRAMES = 8
/** A call in a stack: a function's name, and file, line and column; of the file only its own name is kept. */
const FRAME =
  /^ {4}at (?:(?:async )?([\w$.<># [\]]{1,80}) \()?(?:[^()\n]*[\\/])?([\w$.-]{1,60}\.(?:m?js|cjs|tsx?)):(\d+):(\d+)\)?$/

/** Remembers the last mistakes since the app was opened, in memory alone. */
export function makeTroubles(now: () => string): Troubles {
  const kept: Trouble[] = []
  return {
    note(error) {
      kept.push({ at: now(), kind: kindOf(error), frames: framesOf(error) })
      if (kept.length > KEPT) kept.shift()
    },
    list: () => kept,
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error'
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(error.code)
      ? ` ${error.code}`
      : ''
  return `${/^[A-Z]\w{1,40}$/.test(error.constructor.name) ? error.constructor.name : 'Error'}${code}`
}

function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return []
  // The message stands before the calls, and may itself look like calls.
  const at = error.message === '' ? 0 : error.stack.indexOf(error.message) + error.message.length
  const lines =
    at > 0 && error.stack.includes(error.message) ? error.stack.slice(at).split('\n') : error.stack.split('\n')
  return lines
    .flatMap((line) => {
      const [, name, file, row, column] = FRAME.exec(line) ?? []
      return file === undefined ? [] : [`${name ? `${name} ` : ''}${file}:${row}:${column}`]
    })
    .slice(0, FRAMES)
}
