import { readSettings, writeSettings } from '../settings.ts'
import { base } from './base.ts'

export const settings = {
  get: base.settings.get.handler(({ context }) => readSettings(context.settings)),
  set: base.settings.set.handler(({ context, input }) => writeSettings(context.settings, input)),
}
