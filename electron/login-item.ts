import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { readSettings } from '../casebook/settings.ts'
import { autostartEntry } from './autostart-entry.ts'
import type { Desk } from './desk.ts'

/** How this app is started again: the file that runs, and what it needs before its own options. */
function ownCommand(): string[] {
  const appImage = process.env['APPIMAGE']
  if (appImage) return [appImage]
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()]
}

function autostartFile(): string {
  return join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart', 'foi-desk.desktop')
}

function setOnLinux(on: boolean, casebook: string): void {
  const file = autostartFile()
  if (!on) {
    rmSync(file, { force: true })
    return
  }
  const text = autostartEntry([...ownCommand(), '--hidden', `--casebook=${casebook}`])
  try {
    if (readFileSync(file, 'utf8') === text) return
  } catch {
    // There is none yet.
  }
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

function setLoginItem(on: boolean, casebook: string): void {
  if (process.platform === 'linux') {
    setOnLinux(on, casebook)
    return
  }
  const args = ['--hidden', `--casebook=${casebook}`]
  app.setLoginItemSettings({ openAtLogin: on, args })
}

/** Starts the app hidden at login, or no longer, as the user's settings have it: now and whenever they change. */
export function followLoginSetting(desk: Desk): void {
  const { settings, dir } = desk.casebook.context
  let is: boolean | null = null
  const apply = (): void => {
    const wanted = readSettings(settings).startAtLogin
    // Where the user never asked for it, nothing of theirs is touched.
    if (wanted === is || (is === null && !wanted)) return
    is = wanted
    try {
      setLoginItem(wanted, dir)
    } catch (error) {
      console.error(`FOI Desk could not change what starts at login: ${error instanceof Error ? error.message : error}`)
    }
  }
  apply()
  settings.onChange?.(apply)
}
