import { availableParallelism, release, totalmem } from 'node:os'
import { readSettings } from '../settings.ts'
import type { Context } from '../services/context.ts'
import { aboutApp } from './about.ts'

/** Tables whose rows are counted, never read. */
const COUNTED = ['cases', 'entries', 'letters', 'notes', 'drafts', 'changes'] as const

/**
 * What helps to find a mistake of the app and says nothing of its user: versions, sizes, settings that are no words, and the last
 * mistakes by kind and place in the app's own code. No letter, name, address, number or path of the user's is in it; a test with a
 * casebook full of marked words holds it to that.
 */
export async function problemReport(context: Context): Promise<string> {
  const about = aboutApp(context)
  const { theme, density, textSize, keepRunning, startAtLogin, lookForUpdates } = readSettings(context.settings)
  const { db } = context.store
  const count = (table: string): number => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0
  const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
  const size = db.get<{ page_size: number }>('PRAGMA page_size')?.page_size ?? 0
  const format = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  const troubles = context.troubles.list()
  return [
    'FOI Desk, report of a problem',
    '',
    `FOI Desk ${about.app} (${about.shell}) on ${about.system}, ${release().split(/[^\d.]/)[0]}`,
    ...about.runs.map(({ name, version }) => `${name} ${version}`),
    `Law as of ${about.lawAsOf}, bank holidays as of ${about.holidaysAsOf}`,
    `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    '',
    `Casebook: format ${format}, ${Math.ceil((pages * size) / 1e6)} MB`,
    ...COUNTED.map((table) => `  ${table}: ${count(table)}`),
    `Also open in: ${context.others().length} other programs of FOI Desk`,
    '',
    `Settings: theme ${theme}, spacing ${density}, text ${textSize}, goes on without window ${keepRunning}, starts at login ${startAtLogin}, looks for updates ${lookForUpdates}`,
    '',
    troubles.length === 0
      ? 'No mistake of the app was noticed since it was opened.'
      : 'Mistakes of the app since it was opened:',
    ...troubles.flatMap(({ at, kind, frames }) => [
      `${at.slice(0, 16)} ${kind}`,
      ...frames.map((frame) => `  ${frame}`),
    ]),
    '',
  ].join('\n')
}
