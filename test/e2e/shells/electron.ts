import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { buildRenderer, buildShell } from '../../../build/build-app.ts'
import { hasDisplay, isRootOnLinux } from '../../../build/display.ts'
import { type Command, type ElectronBinary, electronCommand, findElectron } from '../../../build/electron-binary.ts'
import { follow } from './process.ts'
import { gatherComplaints, type OpenApp, type OpenOptions, type Shell } from './shell.ts'

export interface OpenElectron extends OpenApp {
  readonly app: ElectronApplication
}

/** How to start the app from its sources so that it waits for Playwright. */
export const heldCommand = (electron: ElectronBinary): Command =>
  electronCommand(electron, join(import.meta.dirname, 'held'))

/** Starts what waits for Playwright, and takes hold of it. */
export async function launch({ file, args }: Command, env = process.env): Promise<ElectronApplication> {
  const app = await _electron.launch({ executablePath: file, args: [...args], env: env as Record<string, string> })
  // V8 may drop an answer of a busy main process before it is given. It is asked for once more: what a test does in there may be done twice.
  const ask: (...asked: Parameters<typeof app.evaluate>) => Promise<unknown> = app.evaluate.bind(app)
  const sure = (...asked: Parameters<typeof app.evaluate>) =>
    ask(...asked).catch((error: unknown) => {
      if (String(error).includes('garbage collected')) return ask(...asked)
      throw error
    })
  return Object.assign(app, { evaluate: sure as typeof app.evaluate })
}

let found: ElectronBinary | null | undefined

/** The Electron of this machine, or null; it is asked once what it can do. */
export const theElectron = (): ElectronBinary | null => (found === undefined ? (found = findElectron()) : found)

/** What is missing on this machine to run real Electron, or null. */
export function electronLacks(): string | null {
  if (!theElectron()) return 'an Electron runtime (set ELECTRON_OVERRIDE_DIST_PATH to its folder)'
  return hasDisplay() ? null : 'a display (run under xvfb-run)'
}

/** Real Electron over the app from its sources, with the settings that it ships. */
export async function openElectron({ home, today }: OpenOptions): Promise<OpenElectron> {
  const electron = theElectron()
  if (!electron) throw new Error('There is no Electron on this machine.')
  await buildRenderer()
  await buildShell(electron.sqlite)
  const command = heldCommand(electron)
  mkdirSync(home.settings, { recursive: true })
  // Chromium does not start at all for root with its process sandbox; the app's own settings stay as they ship.
  const asRoot = isRootOnLinux() ? ['--no-sandbox'] : []
  const own = [`--user-data-dir=${home.settings}`, ...command.args, `--casebook=${home.casebook}`, `--today=${today}`]
  const app = await launch({ file: command.file, args: [...asRoot, ...own] })
  const { end, onEnd } = follow('Electron', app.process())
  const page = await app.firstWindow().catch((error: unknown) => {
    app.process().kill('SIGKILL')
    throw error
  })
  const complaints = gatherComplaints(page)
  onEnd((why) => complaints.push(why))
  return {
    app,
    page,
    complaints,
    async close() {
      await Promise.all([end(), app.close()])
    },
  }
}

export const electronShell: Shell = {
  name: 'real Electron',
  lacks: electronLacks,
  open: openElectron,
}
