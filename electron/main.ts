import { app } from 'electron'
import { defaultSettingsDir } from '../casebook/places.ts'
import { registerAppScheme } from './app-scheme.ts'
import { hearOfFiles } from './open-files.ts'
import { lockPages } from './web-security.ts'

// What must be settled before Electron is ready; the rest is loaded after.
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', defaultSettingsDir())
registerAppScheme()
lockPages()
hearOfFiles()

const { start } = await import('./start.ts')
// Not awaited: Electron is ready only once this module has been evaluated, and the desk waits for that.
void start()
