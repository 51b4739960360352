import type { NoticeRow } from '../../core/contract/reminder.ts'
import { sayBody } from '../../core/reminders/words.ts'
import type { WorkingDays } from '../../core/reminders/working-days.ts'
import type { Db } from '../storage/sqlite.ts'
import { type KeptNotice, plannedOf } from './rows.ts'

function toRow(row: KeptNotice, today: string, days: WorkingDays): NoticeRow {
  const notice = plannedOf(row)
  return {
    ...notice,
    on: row.release_on,
    minute: row.release_minute,
    state: row.state,
    snoozed: row.snoozed > 0,
    body: sayBody(notice, today, days),
    because: row.why,
  }
}

const PAST_LISTED = 100

/** What waits (soonest first) and what was told or fell away (newest first), worded for today; of one case or of all. */
export function listNotices(
  db: Db,
  options: { caseId: string | null; today: string; days: WorkingDays },
): { upcoming: NoticeRow[]; past: NoticeRow[] } {
  const rows = (where: string, order: string): NoticeRow[] =>
    db
      .all<KeptNotice>(
        `SELECT * FROM notices WHERE ${where} AND (?1 IS NULL OR case_id = ?1) ORDER BY ${order}`,
        options.caseId,
      )
      .map((row) => toRow(row, options.today, options.days))
  return {
    upcoming: rows(`state IN ('waiting', 'showing')`, 'release_on, release_minute, occurrence'),
    past: rows(
      `state NOT IN ('waiting', 'showing')`,
      `release_on DESC, release_minute DESC, occurrence LIMIT ${PAST_LISTED}`,
    ),
  }
}

export const countWaiting = (db: Db): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM notices WHERE state = 'waiting'`)?.n ?? 0

export function nextNotice(db: Db, today: string, days: WorkingDays): NoticeRow | null {
  const row = db.get<KeptNotice>(
    `SELECT * FROM notices WHERE state = 'waiting' ORDER BY release_on, release_minute, occurrence LIMIT 1`,
  )
  return row ? toRow(row, today, days) : null
}
