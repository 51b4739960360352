import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Seat } from './desk.ts'
import { START_PAGE } from './policy.ts'
import { placeWindow, SMALLEST } from './window-place.ts'
import { keepWindowState, savedWindowState } from './window-state.ts'

/** Opens the one window of the app, where it was left, and loads the desk into it. */
export async function openWindow(seat: Seat): Promise<void> {
  const { maximised, ...bounds } = placeWindow(
    savedWindowState(),
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'FOI Desk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181b' : '#fbfaf7',
    autoHideMenuBar: false,
    webPreferences: {
      preload: join(seat.folder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      // A middle click opens nothing, not even a window that would be denied.
      disableBlinkFeatures: 'Auxclick',
    },
  })
  if (maximised) window.maximize()
  keepWindowState(window)
  window.once('ready-to-show', () => window.show())
  window.on('closed', () => (seat.window = null))
  seat.window = window
  await window.loadURL(START_PAGE)
}

/** Brings a window before the user, wherever it was put. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
