import type { BrowserWindow } from 'electron'
import type { Casebook } from '../casebook/casebook.ts'
import type { UpdateKeeper } from './update-keeper.ts'

/** What there is of the shell before the casebook is open. */
export interface Seat {
  /** The folder that holds main.mjs and preload.cjs. */
  readonly folder: string
  /** The window, where one is open. */
  window: BrowserWindow | null
  /** Whether the app is about to end: nothing is begun any more, and what then fails is no failure. */
  readonly isEnding: () => boolean
}

/** What the parts of the desktop shell share. */
export interface Desk extends Seat {
  readonly casebook: Casebook
  readonly updates: UpdateKeeper
}

/** In ms after the window has come: what would ask the casebook for much waits so long, since the first screen does too. */
export const FIRST_SCREEN = 1000

/** One part of the shell: hangs itself up on Electron's events, or does its one thing. Parts run in order, each once. */
export type Part = (desk: Desk) => void | Promise<void>
