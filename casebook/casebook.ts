import { resolve } from 'node:path'
import pkg from '../package.json' with { type: 'json' }
import type { ChangeEvent } from '../core/contract/change.ts'
import type { Law } from '../core/law/law.ts'
import type { CivilDay } from '../core/model/basics.ts'
import { makeCaseViews } from './case-views.ts'
import { calendarKeptAfter, keepCalendarFile } from './export/calendar-file.ts'
import { makeChangeFeed } from './change-feed.ts'
import { makeOpenedPaths } from './import/opened-paths.ts'
import { makeStaging } from './import/staging.ts'
import { governmentSource, type HolidaysSource } from './law/fetch-holidays.ts'
import { makeLawBook } from './law/law-book.ts'
import { makeLawChanges } from './law/law-changes.ts'
import { nameOwner, signIn } from './owners.ts'
import { defaultSettingsDir } from './places.ts'
import { makeReminders } from './reminders/reminders.ts'
import { clockOn, systemClock, type WallClock } from './reminders/wall-clock.ts'
import { toLocal } from './reminders/zones.ts'
import { makeTroubles } from './report/troubles.ts'
import { makeSafetyKeeper } from './safety/keeper.ts'
import type { Context, Shell } from './services/context.ts'
import { router, type CasebookRouter } from './services/router.ts'
import { confStore, readSettings, type SettingsStore } from './settings.ts'
import { openFile, whereabouts } from './storage/open-file.ts'
import { originalsIn } from './storage/originals.ts'
import { makeStore } from './storage/store.ts'
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
  readonly context: Context
  /** Hears of every committed change, by whichever process. Returns what stops it. */
  onChange(listener: (event: ChangeEvent) => void): () => void
  close(): Promise<void>
}

/**
 * Opens the casebook in a folder, made if absent and brought up to date. Rejects with a `CasebookError` whose message is one
 * clear sentence where the folder cannot be written, or the casebook is damaged, foreign or from a newer FOI Desk.
 */
export async function openCasebook(options: OpenOptions): Promise<Casebook> {
  const dir = resolve(options.dir)
  const db = openFile(dir)
  const now = (): string => new Date().toISOString()
  const owners = signIn(dir, options.shell, now())
  const store = makeStore(db, { shell: options.shell, now, isThere: whereabouts(dir) })
  const settings = options.settings ?? confStore(options.settingsDir ?? defaultSettingsDir())
  const laws = makeLawBook(store)
  const law = (): Law => laws.current()
  const clock = options.clock ?? (options.today === undefined ? systemClock : clockOn(options.today))
  const today = (): CivilDay => options.today ?? toLocal(clock.now(), clock.zone()).on
  const user = () => {
    const { name, addresses } = readSettings(settings)
    return { name, addresses }
  }
  const feed = makeChangeFeed(store)
  const views = makeCaseViews({ store, law, today, user })
  const reminders = makeReminders({
    store,
    views,
    feed,
    law,
    clock,
    shell: options.shell,
    version: pkg.version,
    afterChange: (state) => keepCalendarFile(context, state),
    keptAfter: () => calendarKeptAfter({ dir, store }),
  })
  const originals = originalsIn(dir, store)
  const safety = makeSafetyKeeper({ dir, store, originals, now, watches: options.shell !== 'cli' })
  const context: Context = {
    dir,
    shell: options.shell,
    version: pkg.version,
    store,
    originals,
    safety,
    get law() {
      return laws.current()
    },
    laws,
    lawChanges: makeLawChanges(),
    holidaysSource: options.holidaysSource ?? governmentSource,
    settings,
    views,
    feed,
    staging: makeStaging(),
    opened: makeOpenedPaths(),
    reminders,
    troubles: makeTroubles(now),
    updates: options.updates,
    today,
    now,
    choosePath: options.choosePath,
    openLink: options.openLink,
    others: () => owners.others().map(nameOwner),
  }
  let closed = false
  return {
    router,
    context,
    onChange: (listener) => feed.on(listener),
    async close() {
      if (closed) return
      closed = true
      reminders.close()
      feed.close()
      await safety.close()
      owners.leave()
      db.close()
    },
  }
}
