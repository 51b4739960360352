import type { Law } from '../../core/law/law.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { CaseViews } from '../case-views.ts'
import type { ChangeFeed } from '../change-feed.ts'
import type { ConditionKeeper } from '../condition/keeper.ts'
import type { HolidaysSource } from '../law/fetch-holidays.ts'
import type { LawBook } from '../law/law-book.ts'
import type { LawChanges } from '../law/law-changes.ts'
import type { ImportJobs } from '../import/jobs.ts'
import type { MenuBar } from '../menu-bar.ts'
import type { OpenedPaths } from '../import/opened-paths.ts'
import type { Staging } from '../import/staging.ts'
import type { Reminders } from '../reminders/reminders.ts'
import type { SafetyKeeper } from '../safety/keeper.ts'
import type { Troubles } from '../report/troubles.ts'
import type { SettingsStore } from '../settings.ts'
import type { Originals } from '../storage/originals.ts'
import type { Updates } from '../updates.ts'
import type { Store } from '../storage/store.ts'

export type Shell = 'electron' | 'web' | 'cli'

/** What stands on one open database. */
export interface Services {
  /** The casebook's folder. */
  dir: string
  shell: Shell
  version: string
  store: Store
  originals: Originals
  /** The law in force in this casebook, asked anew at every call. */
  readonly law: Law
  laws: LawBook
  lawChanges: LawChanges
  holidaysSource: HolidaysSource
  settings: SettingsStore
  views: CaseViews
  feed: ChangeFeed
  staging: Staging
  /** Bringings-in under way. */
  jobs: ImportJobs
  /** Files that were opened with the app from outside. */
  opened: OpenedPaths
  safety: SafetyKeeper
  reminders: Reminders
  /** The last mistakes of the app itself. */
  troubles: Troubles
  /** Absent in shells that cannot look for newer versions. */
  updates?: Updates | undefined
  /** Asks the user for a file on this disk; null where they called it off. Absent in shells that cannot ask. */
  choosePath?: ((what: 'save-backup' | 'open-backup', suggested: string) => Promise<string | null>) | undefined
  /** Shows the user where a link leads and opens it if they say so. Absent in shells that cannot. */
  openLink?: ((address: string) => Promise<boolean>) | undefined
  /** Absent in shells without a menu bar. */
  menuBar?: MenuBar | undefined
  /** The day that counts as today, asked anew at every call: a desk stays open over midnight. */
  today(): CivilDay
  /** This instant, ISO 8601. */
  now(): string
  /** Who else has the casebook open, each in words. */
  others(): string[]
}

/** Everything that a handler may use. Its services are exchanged as a whole where the casebook is opened anew. */
export interface Context extends Services {
  condition: ConditionKeeper
}
