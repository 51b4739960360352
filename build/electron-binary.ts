import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run-command.ts'

const PLACES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

export interface ElectronBinary {
  readonly path: string
  /** What the shell must be bundled with: an Electron before 35 has a Node without `node:sqlite`. */
  readonly sqlite: 'node' | 'addon'
}

/** The folder that an Electron is looked for in: the one that ELECTRON_OVERRIDE_DIST_PATH names, else the electron package's own. */
export function electronFolder(): string {
  return process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(ROOT, 'node_modules', 'electron', 'dist')
}

/** The Electron that is on this machine, or null; nothing is downloaded. */
export function findElectron(): ElectronBinary | null {
  const path = join(electronFolder(), PLACES[process.platform] ?? 'electron')
  if (!existsSync(path)) return null
  const asked = spawnSync(path, ['-p', "'DatabaseSync' in require('node:sqlite')"], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { path, sqlite: asked.stdout?.trim() === 'true' ? 'node' : 'addon' }
}
