import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, dialog } from 'electron'
import { openCasebook } from '../casebook/casebook.ts'
import { defaultCasebookDir } from '../casebook/places.ts'
import { servePages } from './app-scheme.ts'
import { openUnlessHidden } from './background.ts'
import { answerCalls } from './calls.ts'
import type { Desk, Part } from './desk.ts'
import { closeAtQuit, followTheUser } from './life.ts'
import { followLoginSetting } from './login-item.ts'
import { setMenu } from './menu.ts'
import { showNotices } from './notices.ts'
import { readOptions } from './options.ts'
import { rehearsalClock } from './rehearsal.ts'
import { settingsInElectron } from './settings-file.ts'
import { showTray } from './tray.ts'
import { lockSession } from './web-security.ts'

/** The exit status after a failure that the user has been told of. */
const SAID_WHY = 3

const PARTS: readonly Part[] = [
  lockSession,
  servePages,
  answerCalls,
  setMenu,
  closeAtQuit,
  followTheUser,
  followLoginSetting,
  showTray,
  showNotices,
  openUnlessHidden,
]

/** Starts the desktop shell: one instance, the casebook, then its parts in order. A failure is said in one sentence, and it ends. */
export async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  try {
    const options = readOptions(process.argv)
    const clock = rehearsalClock(process.argv)
    await app.whenReady()
    const casebook = await openCasebook({
      dir: options.casebook ?? defaultCasebookDir(),
      ...(options.today === null ? {} : { today: options.today }),
      ...(clock === null ? {} : { clock }),
      shell: 'electron',
      settings: settingsInElectron(),
    })
    const desk: Desk = { casebook, folder: dirname(fileURLToPath(import.meta.url)), window: null }
    for (const part of PARTS) await part(desk)
    console.log('FOI Desk is open.')
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    console.error(sentence)
    if (app.isReady()) dialog.showErrorBox('FOI Desk could not open', sentence)
    app.exit(SAID_WHY)
  }
}
