import Store from 'electron-store'
import { SETTINGS_FILE, type SettingsStore } from '../casebook/settings.ts'

/** The settings file as Electron reaches it: the same file, in the same form, as the other shells' `conf` writes. */
export function settingsInElectron(): SettingsStore {
  const store = new Store<Record<string, unknown>>({
    name: SETTINGS_FILE,
    configFileMode: 0o600,
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  })
  return {
    get: (key) => store.get(key),
    set: (key, value) => store.set(key, value),
    onChange: (listener) => void store.onDidAnyChange(() => listener()),
  }
}
