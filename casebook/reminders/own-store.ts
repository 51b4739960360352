import {
  type OwnReminder,
  ownReminderSchema,
  type ReminderSettings,
  reminderSettingsSchema,
} from '../../core/model/reminder.ts'
import type { Db } from '../storage/sqlite.ts'

interface OwnRow {
  id: string
  case_id: string | null
  anchor: string
  minute: number | null
  text: string
  unless_answered: number
  done: number
}

const toOwn = (row: OwnRow): OwnReminder =>
  ownReminderSchema.parse({
    id: row.id,
    caseId: row.case_id,
    anchor: JSON.parse(row.anchor),
    minute: row.minute,
    text: row.text,
    unlessAnswered: row.unless_answered === 1,
    done: row.done === 1,
  })

export const ownReminders = (db: Db): OwnReminder[] =>
  db.all<OwnRow>('SELECT * FROM reminders ORDER BY id').map((row) => toOwn(row))

export function ownReminder(db: Db, id: string): OwnReminder | null {
  const row = db.get<OwnRow>('SELECT * FROM reminders WHERE id = ?', id)
  return row ? toOwn(row) : null
}

/** Part of a change. */
export function putOwnReminder(db: Db, own: OwnReminder): void {
  db.run(
    `INSERT INTO reminders (id, case_id, anchor, minute, text, unless_answered, done) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET case_id = excluded.case_id, anchor = excluded.anchor, minute = excluded.minute,
       text = excluded.text, unless_answered = excluded.unless_answered, done = excluded.done`,
    own.id,
    own.caseId,
    JSON.stringify(own.anchor),
    own.minute,
    own.text,
    own.unlessAnswered ? 1 : 0,
    own.done ? 1 : 0,
  )
}

/** Part of a change. */
export const removeOwnReminder = (db: Db, id: string): number => db.run('DELETE FROM reminders WHERE id = ?', id)

/** How the user wants to hear. It lies in the casebook, so that every shell on it speaks at the same times. */
export function reminderSettings(db: Db): ReminderSettings {
  const row = db.get<{ settings: string }>('SELECT settings FROM reminder_settings WHERE one = 1')
  const kept = reminderSettingsSchema.safeParse(row ? JSON.parse(row.settings) : {})
  return kept.success ? kept.data : reminderSettingsSchema.parse({})
}

/** Part of a change. */
export function putReminderSettings(db: Db, settings: ReminderSettings): void {
  db.run(
    `INSERT INTO reminder_settings (one, settings) VALUES (1, ?)
     ON CONFLICT (one) DO UPDATE SET settings = excluded.settings`,
    JSON.stringify(settings),
  )
}
