import { resolve } from 'node:path'
import type { ChangeEvent } from '../core/contract/change.ts'
import type { CivilDay } from '../core/model/basics.ts'
import { CasebookError } from './casebook-error.ts'
import { keepCondition } from './condition/keeper.ts'
import { standToLook, standToWork, type Place, type Standing } from './condition/stand.ts'
import type { HolidaysSource } from './law/fetch-holidays.ts'
import type { MenuBar } from './menu-bar.ts'
import { defaultSettingsDir } from './places.ts'
import type { WallClock } from './reminders/wall-clock.ts'
import type { Context, Services, Shell } from './services/context.ts'
import { router, type CasebookRouter } from './services/router.ts'
import { confStore, type SettingsStore } from './settings.ts'
import { fileTrouble } from './storage/open-file.ts'
import type { Updates } from './updates.ts'

export interface OpenOptions {
  /** The casebook's folder, made if absent. */
  dir: string
  /** A fixed day to take for today; without it the machine's own, asked anew at every call. */
  today?: CivilDay
  /** The clock that reminders go by and, without `today`, the day too; the machine's own where not given. */
  clock?: WallClock
  shell: Shell
  /** Where settings lie if not in the usual place; ignored where `settings` is given. */
  settingsDir?: string
  /** Asks the user for a file, where the shell can. */
  choosePath?: NonNullable<Context['choosePath']>
  /** Shows the user where a link leads and opens it if they say so, where the shell can. */
  openLink?: NonNullable<Context['openLink']>
  /** The menu bar outside the page, where the shell has one. */
  menuBar?: MenuBar
  /** Looks for newer versions, where the shell can. */
  updates?: Updates
  /** A store to use for settings (electron-store in Electron). */
  settings?: SettingsStore
  /** Where bank holidays are fetched from when the user asks; the government's address where not given. */
  holidaysSource?: HolidaysSource
}

/** An open casebook: what a shell carries calls to. */
export interface Casebook {
  readonly router: CasebookRouter
  /** The same object for good; what is in it is exchanged where the casebook is opened anew. */
  readonly context: Context
  /** Hears of every committed change, by whichever process, and when the casebook was opened anew. Returns what stops it. */
  onChange(listener: (event: ChangeEvent) => void): () => void
  /** Does this with the services whenever the casebook is open to be worked on: now, and after each time that it is opened anew. */
  whileWorking(start: (services: Services) => void): void
  close(): Promise<void>
}

/**
 * Opens the casebook in a folder, made if absent and brought up to date. Rejects with a `CasebookError` whose message is one
 * clear sentence where the folder cannot be written, or the casebook is damaged, foreign or from a newer FOI Desk.
 */
export const openCasebook = (options: OpenOptions): Promise<Casebook> => open(options, standToWork)

/**
 * The same for a shell with screens: where the casebook cannot be worked on, what can be seen of it is opened to be looked at, `context.condition`
 * says why, and has the ways on. Nothing is then written to its folder.
 */
export const openDesk = (options: OpenOptions): Promise<Casebook> =>
  open(options, async (place) => {
    try {
      return await standToWork(place)
    } catch (error) {
      const trouble = fileTrouble(error, place.dir)
      if (trouble instanceof CasebookError) return standToLook(place, trouble, [])
      throw error
    }
  })

async function open(options: OpenOptions, first: (place: Place) => Promise<Standing>): Promise<Casebook> {
  const dir = resolve(options.dir)
  const settings = options.settings ?? confStore(options.settingsDir ?? defaultSettingsDir())
  const listeners = new Set<(event: ChangeEvent) => void>()
  const starts: ((services: Services) => void)[] = []
  const tell = (event: ChangeEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const keeping = keepCondition({ options, dir, settings }, first, (standing) => {
    take(standing)
    if (standing.works) for (const start of starts) start(standing.services)
    tell({ seq: standing.services.store.seq(), nouns: [], caseIds: [] })
  })
  const context = { condition: keeping.keeper } as Context
  const take = ({ services }: Standing): void => {
    Object.defineProperties(context, Object.getOwnPropertyDescriptors(services))
    services.feed.on(tell)
  }
  const begun = await keeping.begin()
  take(begun)
  let closed = false
  return {
    router,
    context,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    whileWorking(start) {
      starts.push(start)
      if (begun.works) start(begun.services)
    },
    async close() {
      if (closed) return
      closed = true
      await keeping.close()
    },
  }
}
