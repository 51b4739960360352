import { z } from 'zod'
import type { SettingsStore } from '../settings.ts'

const KEY = 'casebooks'
const ACCEPTED = 'accepted'
/** Folders that are remembered. */
const MOST = 20

const list = (store: SettingsStore, key: string): string[] => z.array(z.string()).catch([]).parse(store.get(key))

/** Whether this machine has opened a casebook in this folder before: then an empty place is one that it was taken from. */
export const isKnown = (store: SettingsStore, dir: string): boolean => list(store, KEY).includes(dir)

export function remember(store: SettingsStore, dir: string): void {
  const known = list(store, KEY)
  if (known[0] === dir) return
  store.set(KEY, [dir, ...known.filter((one) => one !== dir)].slice(0, MOST))
}

export const isAccepted = (store: SettingsStore, what: string): boolean => list(store, ACCEPTED).includes(what)

/** The user knows and need not be told again. */
export function accept(store: SettingsStore, what: string): void {
  if (!isAccepted(store, what)) store.set(ACCEPTED, [what, ...list(store, ACCEPTED)].slice(0, 4 * MOST))
}
