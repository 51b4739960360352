import pkg from '../package.json' with { type: 'json' }
import type { Law } from '../core/law/law.ts'
import type { CivilDay } from '../core/model/basics.ts'
import { makeCaseViews } from './case-views.ts'
import type { OpenOptions } from './casebook.ts'
import { makeChangeFeed } from './change-feed.ts'
import { calendarKeptAfter, keepCalendarFile } from './export/calendar-file.ts'
import { makeOpenedPaths } from './import/opened-paths.ts'
import { makeImportJobs } from './import/jobs.ts'
import { makeStaging } from './import/staging.ts'
import { governmentSource } from './law/fetch-holidays.ts'
import { makeLawBook } from './law/law-book.ts'
import { makeLawChanges } from './law/law-changes.ts'
import { nameOwner, type Owners } from './owners.ts'
import { makeReminders } from './reminders/reminders.ts'
import { clockOn, systemClock } from './reminders/wall-clock.ts'
import { toLocal } from './reminders/zones.ts'
import { makeTroubles } from './report/troubles.ts'
import { makeSafetyKeeper } from './safety/keeper.ts'
import type { Services } from './services/context.ts'
import { readSettings, type SettingsStore } from './settings.ts'
import { originalsIn } from './storage/originals.ts'
import type { Db } from './storage/sqlite.ts'
import { makeStore } from './storage/store.ts'

/** The services over one open database. */
export interface OpenServices {
  services: Services
  close(): Promise<void>
}

/** What the services stand on: a casebook that is written to, or one in memory that only shows. */
export interface Ground {
  dir: string
  db: Db
  owners: Owners | null
  /** Throws where the file can no longer be reached, or is no longer ours to write. */
  isThere?: () => void
  /** Throws where nothing may be changed. */
  mayChange: () => void
  /** Only shows: no snapshots are taken and nothing is looked over. */
  looks: boolean
  /** Hears what a look over the casebook found damaged. */
  onDamage: (problems: string[]) => void
}

export function openServices(options: OpenOptions, settings: SettingsStore, ground: Ground): OpenServices {
  const { dir, db, owners } = ground
  const { shell } = options
  const now = (): string => new Date().toISOString()
  const store = makeStore(db, { shell, now, isThere: ground.isThere, mayChange: ground.mayChange })
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
    shell,
    version: pkg.version,
    afterChange: (state) => keepCalendarFile(services, state),
    keptAfter: () => calendarKeptAfter({ dir, store }),
  })
  const originals = originalsIn(dir, store)
  const watches = shell !== 'cli' && !ground.looks
  const safety = makeSafetyKeeper({ dir, store, now, watches, onDamage: ground.onDamage })
  const services: Services = {
    dir,
    shell,
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
    jobs: makeImportJobs(),
    opened: makeOpenedPaths(),
    reminders,
    troubles: makeTroubles(now),
    updates: options.updates,
    today,
    now,
    choosePath: options.choosePath,
    openLink: options.openLink,
    menuBar: options.menuBar,
    others: () => owners?.others().map(nameOwner) ?? [],
  }
  return {
    services,
    async close() {
      reminders.close()
      feed.close()
      await safety.close()
      owners?.leave()
      db.close()
    },
  }
}
