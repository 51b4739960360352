import type { CivilDay } from '../model/basics.ts'
import type { Case, CaseEntry } from '../model/case.ts'
import type { OwnReminder, ReminderSettings } from '../model/reminder.ts'
import type { WorkingDays } from './working-days.ts'

/** What is looked at of an entry. A `CaseEntry` is one as it stands. */
export type ReminderEntry = Pick<CaseEntry, 'id' | 'direction' | 'kind' | 'placedOn' | 'story'>

/** A built case is one; only these parts are looked at. */
export type ReminderCase = Pick<Case, 'id' | 'title' | 'regime' | 'clocks'> & { entries: readonly ReminderEntry[] }

/** A task of the user's with a day to do it by (an item of a checklist in a note). */
export interface DatedTask {
  id: string
  caseId: string | null
  text: string
  due: CivilDay
}

export interface PlanInput {
  cases: readonly ReminderCase[]
  own: readonly OwnReminder[]
  tasks: readonly DatedTask[]
  settings: ReminderSettings
  days: WorkingDays
}

/** What the planning of one notice needs beside its own facts. */
export interface PlanContext {
  settings: ReminderSettings
  days: WorkingDays
}
