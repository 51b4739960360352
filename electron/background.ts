import { app, type BrowserWindow } from 'electron'
import { readSettings } from '../casebook/settings.ts'
import type { Desk, Seat } from './desk.ts'
import { START_PAGE } from './policy.ts'
import { openWindow, showWindow } from './window.ts'

/** Starts without a window: at login, and where only reminders are wanted. */
export const isHiddenStart = (argv: readonly string[]): boolean => argv.includes('--hidden')

/** Whether the app goes on without a window, to remind. Asked anew each time: the user may change it at any moment. */
export function staysInBackground(desk: Desk): boolean {
  return readSettings(desk.casebook.context.settings).keepRunning || isHiddenStart(process.argv)
}

/** Opens the window unless the app was started hidden; resolves when its page has come. */
export async function openUnlessHidden(seat: Seat): Promise<void> {
  if (isHiddenStart(process.argv)) {
    app.dock?.hide()
    return
  }
  try {
    await openWindow(seat)
  } catch (error) {
    // A window that was closed before its page had come is no failure: the app goes on without it, or ends as the user has it.
    if (seat.window !== null && !seat.isEnding()) throw error
  }
}

/** Brings the window before the user, opened if need be, at a place of the page's own (behind `#`). */
export async function bringForward(desk: Desk, place: string | null): Promise<void> {
  await app.dock?.show()
  if (desk.window === null) await openWindow(desk)
  const window: BrowserWindow | null = desk.window
  if (window === null) return
  showWindow(window)
  // The same page: only what stands behind the `#` changes, and the page follows.
  if (place !== null) await window.webContents.loadURL(`${START_PAGE}#${place}`).catch(() => {})
}
