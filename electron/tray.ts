import { app, Menu, type MenuItemConstructorOptions, Tray } from 'electron'
import { bringForward, staysInBackground } from './background.ts'
import type { Desk } from './desk.ts'
import { placeOf } from './notice-actions.ts'
import { trayIcon } from './tray-icon.ts'
import { type TrayWords, trayWords } from './tray-words.ts'

const HOUR = 3_600_000

function menuOf(desk: Desk, words: TrayWords): Menu {
  const dates = words.dates.map(({ caseId, label }): MenuItemConstructorOptions => ({
    label,
    click: () => void bringForward(desk, placeOf({ caseId, clockId: null })),
  }))
  return Menu.buildFromTemplate([
    { label: 'Open FOI Desk', click: () => void bringForward(desk, null) },
    { type: 'separator' },
    ...(dates.length > 0 ? dates : [{ label: 'No dates ahead', enabled: false }]),
    { type: 'separator' },
    { label: 'Quit, and remind no more until started again', click: () => app.quit() },
  ])
}

/** Null in the moment in which the casebook is opened anew. */
async function wordsNow(desk: Desk): Promise<TrayWords | null> {
  try {
    await desk.casebook.context.views.catchUp()
    return trayWords(desk.casebook.context.views.onDesk())
  } catch {
    return null
  }
}

/**
 * Keeps the next dates in the tray and the number of late ones on the app's icon. The tray is there while the app may go on
 * without a window; elsewhere a second icon would only be in the way.
 */
export function showTray(desk: Desk): void {
  let tray: Tray | null = null
  let late: boolean | null = null

  let gone = false

  async function refresh(): Promise<void> {
    const words = await wordsNow(desk)
    if (gone) return
    if (words === null) return later()
    app.setBadgeCount(words.late)
    if (!staysInBackground(desk)) {
      tray?.destroy()
      tray = null
      return
    }
    if (tray === null) {
      tray = new Tray(trayIcon(words.late > 0))
      tray.on('click', () => void bringForward(desk, null))
    } else if (late !== words.late > 0) tray.setImage(trayIcon(words.late > 0))
    late = words.late > 0
    tray.setToolTip(words.tooltip)
    tray.setContextMenu(menuOf(desk, words))
  }

  let soon: NodeJS.Timeout | null = null
  const later = (): void => {
    if (soon) clearTimeout(soon)
    soon = setTimeout(() => void refresh(), 500)
  }
  void refresh()
  const unwatch = desk.casebook.onChange(later)
  desk.casebook.context.settings.onChange?.(later)
  // What is late changes at midnight without anybody doing anything.
  const hourly = setInterval(() => void refresh(), HOUR)
  app.on('will-quit', () => {
    gone = true
    unwatch()
    clearInterval(hourly)
    if (soon) clearTimeout(soon)
    tray?.destroy()
    tray = null
  })
}
