import type { NoticeTarget } from '../../core/contract/reminder.ts'
import { type LocalTime, shownNoticeSchema, type Snooze } from '../../core/model/reminder.ts'
import { timeOfDay } from '../../core/reminders/local-time.ts'
import { snoozeUntil } from '../../core/reminders/snooze.ts'
import { HOME_CALENDAR, type WorkingDays } from '../../core/reminders/working-days.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Store } from '../storage/store.ts'
import type { Moment } from './claim.ts'
import { immediate } from './immediate.ts'
import type { Log } from './log.ts'
import { ownReminder, putOwnReminder, reminderSettings } from './own-store.ts'
import { type KeptNotice, noticeRow, plannedOf, settleNotice } from './rows.ts'

function shownIn(db: Db, showing: string): string[] {
  const row = db.get<{ words: string }>('SELECT words FROM showings WHERE id = ?', showing)
  return row ? shownNoticeSchema.parse(JSON.parse(row.words)).occurrences : []
}

/** The notices that an act is about. Throws `not-found` with a sentence where there are none such. */
export function targetRows(db: Db, target: NoticeTarget): KeptNotice[] {
  const occurrences = 'occurrence' in target ? [target.occurrence] : shownIn(db, target.showing)
  const rows = occurrences.flatMap((occurrence) => noticeRow(db, occurrence) ?? [])
  if (rows.length > 0) return rows
  throw new CasebookError('not-found', 'That reminder is no longer in this casebook: look at the list of reminders.')
}

/** A notice can be put off while it still has something to say. */
const CAN_WAIT = new Set(['waiting', 'showing', 'shown', 'folded', 'muted'])

const HOUR = 3_600_000

/** Puts notices off. Those whose date was answered or dealt with meanwhile stay as they are. */
export function snoozeNotices(
  db: Db,
  target: NoticeTarget,
  snooze: Snooze,
  now: Moment,
  days: WorkingDays,
  log: Log,
): LocalTime {
  return immediate(db, () => {
    const rows = targetRows(db, target)
    const [first] = rows
    const calendar = first ? plannedOf(first).calendar : HOME_CALENDAR
    let until: LocalTime
    try {
      until = snoozeUntil(now.local, snooze, reminderSettings(db), days, calendar)
    } catch (error) {
      if (error instanceof RangeError) throw new CasebookError('bad-input', error.message)
      throw error
    }
    const at = snooze.for === 'hour' ? now.at + HOUR : null
    const words = `You put it off until ${until.on} ${timeOfDay(until.minute)}.`
    for (const row of rows) {
      if (!CAN_WAIT.has(row.state)) continue
      db.run(
        `UPDATE notices SET state = 'waiting', release_on = ?, release_minute = ?, release_at = ?,
           snoozed = snoozed + 1, why = ? WHERE occurrence = ?`,
        until.on,
        until.minute,
        at,
        words,
        row.occurrence,
      )
      log({ act: 'snoozed', caseId: row.case_id, occurrence: row.occurrence, words })
    }
    return until
  })
}

const DONE = 'You said that you have dealt with this.'

/** Marks the dates of notices as dealt with, or takes that back: one change that can be undone. */
export function finishNotices(store: Store, target: NoticeTarget, done: boolean, log: Log): void {
  const { db } = store
  const words = done ? 'Dealt with a reminder' : 'Took back that a reminder was dealt with'
  store.change({ name: 'reminder.done', words }, (t) => {
    for (const row of targetRows(db, target)) {
      if (row.case_id !== null) t.touch(row.case_id)
      const own = /\/own-([^/]+)\/0@/.exec(row.occurrence)?.[1]
      const kept = own === undefined ? null : ownReminder(db, own)
      if (kept) putOwnReminder(db, { ...kept, done })
      else if (done) db.run('INSERT OR IGNORE INTO reminder_done (subject) VALUES (?)', row.subject)
      else db.run('DELETE FROM reminder_done WHERE subject = ?', row.subject)
      if (done) {
        const waiting = db.all<{ occurrence: string }>(
          `SELECT occurrence FROM notices WHERE subject = ? AND state = 'waiting'`,
          row.subject,
        )
        for (const { occurrence } of waiting) settleNotice(db, occurrence, 'done', DONE)
      }
      log({ act: 'done', caseId: row.case_id, occurrence: row.occurrence, words: done ? DONE : `${words}.` })
    }
  })
}
