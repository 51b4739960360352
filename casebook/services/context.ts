import type { Law } from '../../core/law/law.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { CaseViews } from '../case-views.ts'
import type { ChangeFeed } from '../change-feed.ts'
import type { Staging } from '../import/staging.ts'
import type { Reminders } from '../reminders/reminders.ts'
import type { SettingsStore } from '../settings.ts'
import type { Originals } from '../storage/originals.ts'
import type { Store } from '../storage/store.ts'

export type Shell = 'electron' | 'web' | 'cli'

/** Everything that a handler may use; made once when the casebook is opened. */
export interface Context {
  /** The casebook's folder. */
  dir: string
  shell: Shell
  version: string
  store: Store
  originals: Originals
  law: Law
  settings: SettingsStore
  views: CaseViews
  feed: ChangeFeed
  staging: Staging
  reminders: Reminders
  /** The day that counts as today, asked anew at every call: a desk stays open over midnight. */
  today(): CivilDay
  /** This instant, ISO 8601. */
  now(): string
  /** Who else has the casebook open, each in words. */
  others(): string[]
}
