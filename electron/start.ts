import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, dialog } from 'electron'
import { servePages } from './app-scheme.ts'
import { openUnlessHidden } from './background.ts'
import { takeCalls } from './calls.ts'
import type { Seat } from './desk.ts'
import { guardDownloads } from './downloads.ts'
import { hearOfEnd } from './life.ts'
import { readOptions } from './options.ts'
import { lockSession } from './web-security.ts'

/** The exit status after a failure that the user has been told of. */
const SAID_WHY = 3

/**
 * Starts the desktop shell: one instance and its window; while the page is on its way, the code of the casebook and the casebook. A
 * failure is said in one sentence, and it ends.
 */
export async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  const seat: Seat = { folder: dirname(fileURLToPath(import.meta.url)), window: null, isEnding: hearOfEnd() }
  try {
    const options = readOptions(process.argv)
    await app.whenReady()
    lockSession()
    guardDownloads()
    const handed = servePages(seat)
    const answerBy = takeCalls(seat)
    const shown = openUnlessHidden(seat)
    // Node loads what answers are made with at their first use: now, while the page's process starts, and not when it asks.
    void Response
    // While the page's process works on its script, this one loads the casebook; sooner, it would keep the page waiting for its files.
    await Promise.race([handed, shown])
    const { layDesk } = await import('./lay-desk.ts')
    await layDesk(seat, options, { answerBy, shown })
    console.log('FOI Desk is open.')
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    console.error(sentence)
    if (seat.isEnding()) return
    seat.window?.hide()
    if (app.isReady()) dialog.showErrorBox('FOI Desk could not open', sentence)
    app.exit(SAID_WHY)
  }
}
