import { mkdirSync } from 'node:fs'
import { _electron, type ElectronApplication } from 'playwright-core'
import { buildRenderer, buildShell } from '../../../build/build-app.ts'
import { hasDisplay, isRootOnLinux } from '../../../build/display.ts'
import { type Command, electronCommand, findElectron } from '../../../build/electron-binary.ts'
import { gatherComplaints, type OpenApp, type OpenOptions, type Shell } from './shell.ts'

export interface OpenElectron extends OpenApp {
  readonly app: ElectronApplication
}

/** What is missing on this machine to run real Electron, or null. */
export function electronLacks(): string | null {
  if (!findElectron()) return 'an Electron runtime (set ELECTRON_OVERRIDE_DIST_PATH to its folder)'
  return hasDisplay() ? null : 'a display (run under xvfb-run)'
}

/** Real Electron over the app from its sources, with the settings that it ships. */
export async function openElectron({ home, today }: OpenOptions): Promise<OpenElectron> {
  const electron = findElectron()
  if (!electron) throw new Error('There is no Electron on this machine.')
  await buildRenderer()
  await buildShell(electron.sqlite)
  return openCommand(electronCommand(electron), { home, today })
}

/** Any start of the app under real Electron: from sources or packed. */
export async function openCommand(command: Command, { home, today }: OpenOptions): Promise<OpenElectron> {
  mkdirSync(home.settings, { recursive: true })
  // Chromium does not start at all for root with its process sandbox; the app's own settings stay as they ship.
  const asRoot = isRootOnLinux() ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: command.file,
    args: [
      ...asRoot,
      `--user-data-dir=${home.settings}`,
      ...command.args,
      `--casebook=${home.casebook}`,
      `--today=${today}`,
    ],
  })
  let said = ''
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const page = await app.firstWindow()
  const complaints = gatherComplaints(page)
  let closing = false
  app.process().once('exit', (code, signal) => {
    if (!closing) complaints.push(`Electron ended by itself (${code ?? signal}), having said: ${said.slice(-2000)}`)
  })
  return {
    app,
    page,
    complaints,
    async close() {
      closing = true
      await app.close()
    },
  }
}

export const electronShell: Shell = {
  name: 'real Electron',
  lacks: electronLacks,
  open: openElectron,
}
