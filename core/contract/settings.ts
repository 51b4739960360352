import { oc } from '@orpc/contract'
import { z } from 'zod'

const theme = z.enum(['system', 'light', 'dark', 'contrast'])
const density = z.enum(['comfortable', 'compact'])
const textSize = z.enum(['small', 'normal', 'large', 'larger'])
const name = z.string()
const addresses = z.array(z.string())
const keepRunning = z.boolean()
const startAtLogin = z.boolean()
const lookForUpdates = z.boolean()

/** What the user prefers. Kept outside the casebook, so that it holds for any casebook. */
export const settingsSchema = z.object({
  theme: theme.default('system'),
  density: density.default('comfortable'),
  textSize: textSize.default('normal'),
  /** The user's own name and addresses, so that their letters are known as theirs. */
  name: name.default(''),
  addresses: addresses.default([]),
  /** The desktop app goes on reminding when its window is closed. */
  keepRunning: keepRunning.default(false),
  /** The desktop app starts, without its window, when the user logs in. */
  startAtLogin: startAtLogin.default(false),
  /** The desktop app asks once a day whether there is a newer version. Off until the user says yes. */
  lookForUpdates: lookForUpdates.default(false),
})
export type Settings = z.infer<typeof settingsSchema>

/** Some settings, the rest left alone. Without defaults of its own: a default would put back what was not named. */
export const settingsChangeSchema = z
  .object({ theme, density, textSize, name, addresses, keepRunning, startAtLogin, lookForUpdates })
  .partial()
export type SettingsChange = z.infer<typeof settingsChangeSchema>

export const settingsContract = {
  get: oc.output(settingsSchema),
  set: oc.input(settingsChangeSchema).output(settingsSchema),
}
