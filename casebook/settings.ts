import Conf from 'conf'
import { settingsSchema, type Settings, type SettingsChange } from '../core/contract/settings.ts'

/** A keyed store of JSON values; electron-store and its library `conf` are both one. */
export interface SettingsStore {
  get(key: string): unknown
  set(key: string, value: unknown): void
  /** Hears of every change, where the store can tell. */
  onChange?(listener: () => void): void
}

/** Name of the settings file, without `.json`, in the settings folder: the same one for every shell. */
export const SETTINGS_FILE = 'settings'

/** The settings file for shells without Electron. Written atomically; readable by its owner only. */
export function confStore(settingsDir: string): SettingsStore {
  const conf = new Conf<Record<string, unknown>>({
    cwd: settingsDir,
    configName: SETTINGS_FILE,
    configFileMode: 0o600,
    // A file damaged by hand must not keep anyone from their letters: it is started again from the defaults.
    clearInvalidConfig: true,
    // Keys hold dots (none of ours nest), and a key is a plain name.
    accessPropertiesByDotNotation: false,
  })
  return { get: (key) => conf.get(key), set: (key, value) => conf.set(key, value) }
}

/** A store that lasts as long as the process: for tests and for a casebook opened only to look. */
export function memoryStore(): SettingsStore {
  const values = new Map<string, unknown>()
  return { get: (key) => values.get(key), set: (key, value) => void values.set(key, value) }
}

const KEY = 'settings'

/** What the user prefers; whatever cannot be understood in the file falls back to its default, one setting at a time. */
export function readSettings(store: SettingsStore): Settings {
  const found = store.get(KEY)
  const raw = typeof found === 'object' && found !== null ? found : {}
  const valid = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const value = schema.safeParse(raw[key as keyof typeof raw])
    return value.success ? [[key, value.data]] : []
  })
  return settingsSchema.parse(Object.fromEntries(valid))
}

/** Changes some settings and keeps the rest. */
export function writeSettings(store: SettingsStore, change: SettingsChange): Settings {
  const next = settingsSchema.parse({ ...readSettings(store), ...change })
  store.set(KEY, next)
  return next
}
