import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { app, dialog } from 'electron'
import { openCasebook } from '../casebook/casebook.ts'
import { defaultCasebookDir } from '../casebook/places.ts'
import { servePages } from './app-scheme.ts'
import { openUnlessHidden } from './background.ts'
import { takeCalls } from './calls.ts'
import type { Desk, Part, Seat } from './desk.ts'
import { guardDownloads } from './downloads.ts'
import { closeAtQuit, followTheUser } from './life.ts'
import { followLoginSetting } from './login-item.ts'
import { setMenu } from './menu.ts'
import { showNotices } from './notices.ts'
import { openFiles } from './open-files.ts'
import { openLink } from './open-link.ts'
import { readOptions } from './options.ts'
import { rehearsalClock } from './rehearsal.ts'
import { settingsInElectron } from './settings-file.ts'
import { showTray } from './tray.ts'
import { keepUpToDate, updatesFor } from './updates.ts'
import { lockSession } from './web-security.ts'

/** The exit status after a failure that the user has been told of. */
const SAID_WHY = 3

/** After the window, so that none of them keeps it waiting. */
const PARTS: readonly Part[] = [
  setMenu,
  closeAtQuit,
  followTheUser,
  followLoginSetting,
  showTray,
  showNotices,
  openFiles,
  keepUpToDate,
]

/**
 * Starts the desktop shell: one instance, its window, the casebook while the page is on its way, then the parts in order. A failure is
 * said in one sentence, and it ends.
 */
export async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  const seat: Seat = { folder: dirname(fileURLToPath(import.meta.url)), window: null }
  try {
    const options = readOptions(process.argv)
    const clock = rehearsalClock(process.argv)
    await app.whenReady()
    lockSession()
    guardDownloads()
    servePages(seat)
    const answer = takeCalls(seat)
    const shown = openUnlessHidden(seat)
    // The page's own process starts meanwhile.
    await setImmediate()
    const settings = settingsInElectron()
    const updates = updatesFor(settings)
    const casebook = await openCasebook({
      dir: options.casebook ?? defaultCasebookDir(),
      ...(options.today === null ? {} : { today: options.today }),
      ...(clock === null ? {} : { clock }),
      shell: 'electron',
      settings,
      openLink,
      updates,
    })
    // The seat itself, since the window comes and goes in it.
    const desk: Desk = Object.assign(seat, { casebook, updates })
    answer(desk)
    await shown
    for (const part of PARTS) await part(desk)
    console.log('FOI Desk is open.')
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    console.error(sentence)
    seat.window?.hide()
    if (app.isReady()) dialog.showErrorBox('FOI Desk could not open', sentence)
    app.exit(SAID_WHY)
  }
}
