import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import type { Haul } from './incoming.ts'
import type { Placing } from './place.ts'

/** Letters that were read and shown but not yet kept. */
export interface Staged {
  haul: Haul
  placing: Placing
  /** The casebook's last event when the letters were placed: a later one may place them otherwise. */
  seq: number
}

export interface Staging {
  add(staged: Staged): string
  /** Throws `not-found` where the token names nothing any more. */
  get(token: string): Staged
  drop(token: string): void
}

/** Previews held at once; the oldest gives way. */
const HELD = 4

export function makeStaging(): Staging {
  const held = new Map<string, Staged>()
  return {
    add(staged) {
      const token = newId(16)
      held.set(token, staged)
      const oldest = held.keys().next().value
      if (held.size > HELD && oldest !== undefined) held.delete(oldest)
      return token
    },
    get(token) {
      const staged = held.get(token)
      if (staged) return staged
      throw new CasebookError(
        'not-found',
        'This preview is no longer held: bring the letters in again to see what they say; nothing was kept.',
      )
    },
    drop: (token) => void held.delete(token),
  }
}
