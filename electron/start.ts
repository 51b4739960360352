import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, dialog } from 'electron'
import { openCasebook } from '../casebook/casebook.ts'
import { defaultCasebookDir } from '../casebook/places.ts'
import { servePages } from './app-scheme.ts'
import { answerCalls } from './calls.ts'
import type { Desk, Part } from './desk.ts'
import { closeAtQuit, followTheUser } from './life.ts'
import { setMenu } from './menu.ts'
import { readOptions } from './options.ts'
import { settingsInElectron } from './settings-file.ts'
import { lockSession } from './web-security.ts'
import { openWindow } from './window.ts'

/** The exit status after a failure that the user has been told of. */
const SAID_WHY = 3

const PARTS: readonly Part[] = [lockSession, servePages, answerCalls, setMenu, closeAtQuit, followTheUser, openWindow]

/** Starts the desktop shell: one instance, the casebook, then its parts in order. A failure is said in one sentence, and it ends. */
export async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  try {
    const options = readOptions(process.argv)
    await app.whenReady()
    const casebook = await openCasebook({
      dir: options.casebook ?? defaultCasebookDir(),
      ...(options.today === null ? {} : { today: options.today }),
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
