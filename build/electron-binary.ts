import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
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

export interface Command {
  readonly file: string
  readonly args: readonly string[]
}

/**
 * How to start the app from its sources (or what lies in another folder) with an Electron. A runtime that ELECTRON_OVERRIDE_DIST_PATH names may have a loader of
 * its own that starts an app too late to register its scheme; there the app is laid where an installed one lies, beside a link
 * to the runtime, and Electron loads it itself.
 */
export function electronCommand(binary: ElectronBinary, app = ROOT): Command {
  if (!process.env['ELECTRON_OVERRIDE_DIST_PATH'] || process.platform !== 'linux')
    return { file: binary.path, args: [app] }
  return { file: laidBeside(binary.path, app), args: [] }
}

function laidBeside(electron: string, app: string): string {
  const from = dirname(electron)
  const into = join(
    ROOT,
    'dist',
    'electron-runtime',
    createHash('sha256')
      .update(`${from}${app === ROOT ? '' : `\n${app}`}`)
      .digest('hex')
      .slice(0, 12),
  )
  const file = join(into, basename(electron))
  if (existsSync(file) && statSync(file).size === statSync(electron).size) return file
  rmSync(into, { recursive: true, force: true })
  mkdirSync(join(into, 'resources'), { recursive: true })
  for (const name of readdirSync(from)) {
    if (name !== basename(electron) && name !== 'resources') symlinkSync(join(from, name), join(into, name))
  }
  symlinkSync(app, join(into, 'resources', 'app'))
  // Electron looks for its resources beside the file that it really is, so a symbolic link would lead it back.
  try {
    linkSync(electron, file)
  } catch {
    copyFileSync(electron, file)
  }
  return file
}
