import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { readSettings, type SettingsStore } from '../casebook/settings.ts'
import type { Desk } from './desk.ts'
import { type UpdateKeeper, updateKeeper } from './update-keeper.ts'

const HOUR = 3_600_000

/** A release says in this file where newer ones lie; what was built elsewhere has none and asks nobody. */
const ADDRESS_FILE = 'app-update.yml'

export function updatesFor(settings: SettingsStore): UpdateKeeper {
  return updateKeeper({
    allowed: () => readSettings(settings).lookForUpdates,
    possible: app.isPackaged && existsSync(join(process.resourcesPath, ADDRESS_FILE)),
    load: async () => (await import('electron-updater')).default.autoUpdater,
    now: () => new Date().toISOString(),
  })
}

/** Looks once a day while the app is open, if the user said yes. */
export function keepUpToDate(desk: Desk): void {
  const { updates } = desk
  const tick = (): void => void updates.tick()
  const hourly = setInterval(tick, HOUR)
  desk.casebook.context.settings.onChange?.(tick)
  app.on('will-quit', () => clearInterval(hourly))
  tick()
}
