import type { BrowserWindow } from 'electron'
import type { Casebook } from '../casebook/casebook.ts'

/** What the parts of the desktop shell share. */
export interface Desk {
  readonly casebook: Casebook
  /** The folder that holds main.mjs and preload.cjs. */
  readonly folder: string
  /** The window, where one is open. */
  window: BrowserWindow | null
}

/** One part of the shell: hangs itself up on Electron's events, or does its one thing. Parts run in order, each once. */
export type Part = (desk: Desk) => void | Promise<void>
