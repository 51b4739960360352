import type { NoticeRow } from '../../core/contract/reminder.ts'
import { type PlannedNotice, plannedNoticeSchema } from '../../core/model/reminder.ts'
import type { Db } from '../storage/sqlite.ts'

export type NoticeState = NoticeRow['state']

/** A notice as the casebook remembers it. */
export interface KeptNotice {
  occurrence: string
  subject: string
  case_id: string | null
  lead: number
  /** The planned notice, JSON. */
  notice: string
  state: NoticeState
  release_on: string
  release_minute: number
  /** Instant (ms) that counts instead of the wall's clock, where the user asked for a span of time. */
  release_at: number | null
  snoozed: number
  showing: string | null
  why: string
}

export const plannedOf = (row: KeptNotice): PlannedNotice => plannedNoticeSchema.parse(JSON.parse(row.notice))

export const noticeRow = (db: Db, occurrence: string): KeptNotice | undefined =>
  db.get<KeptNotice>('SELECT * FROM notices WHERE occurrence = ?', occurrence)

export function insertNotice(db: Db, notice: PlannedNotice, json: string, state: NoticeState, why: string): void {
  db.run(
    `INSERT INTO notices (occurrence, subject, case_id, lead, notice, state, release_on, release_minute, why)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    notice.occurrence,
    notice.subject,
    notice.caseId,
    notice.lead,
    json,
    state,
    notice.on,
    notice.minute,
    why,
  )
}

export function settleNotice(db: Db, occurrence: string, state: NoticeState, why: string): void {
  db.run('UPDATE notices SET state = ?, showing = NULL, why = ? WHERE occurrence = ?', state, why, occurrence)
}

/** The user silenced a case: until which day, null for good. */
export const mutesOf = (db: Db): Map<string, string | null> =>
  new Map(
    db
      .all<{ case_id: string; until_on: string | null }>('SELECT * FROM reminder_mutes')
      .map((row) => [row.case_id, row.until_on]),
  )

export const doneSubjects = (db: Db): Set<string> =>
  new Set(db.all<{ subject: string }>('SELECT subject FROM reminder_done').map((row) => row.subject))
