import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Record<string, string | undefined>

const home = (env: Environment): string => env['HOME'] || env['USERPROFILE'] || homedir()

/** Where the casebook lies unless the user says otherwise. */
export function defaultCasebookDir(env: Environment = process.env, platform: string = process.platform): string {
  if (platform === 'darwin') return join(home(env), 'Library', 'Application Support', 'FOI Desk', 'casebook')
  if (platform === 'win32') {
    return join(env['APPDATA'] || join(home(env), 'AppData', 'Roaming'), 'FOI Desk', 'casebook')
  }
  return join(env['XDG_DATA_HOME'] || join(home(env), '.local', 'share'), 'foi-desk', 'casebook')
}

/** Where settings and window state lie: one folder for every shell, outside any casebook. */
export function defaultSettingsDir(env: Environment = process.env, platform: string = process.platform): string {
  if (platform === 'darwin') return join(home(env), 'Library', 'Application Support', 'FOI Desk')
  if (platform === 'win32') return join(env['APPDATA'] || join(home(env), 'AppData', 'Roaming'), 'FOI Desk')
  return join(env['XDG_CONFIG_HOME'] || join(home(env), '.config'), 'foi-desk')
}
