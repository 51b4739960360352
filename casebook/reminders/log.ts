import type { ReminderLogLine } from '../../core/contract/reminder.ts'
import { toLocal } from './zones.ts'
import type { Db } from '../storage/sqlite.ts'

export interface Logged {
  act: ReminderLogLine['act']
  words: string
  caseId?: string | null
  occurrence?: string
}

/** Writes decisions as they are made; part of the transaction that makes them. */
export type Log = (line: Logged) => void

const LINES_KEPT = 20_000

export function makeLog(db: Db, at: number, zone: string, shell: string): Log {
  const local = toLocal(at, zone)
  return (line) => {
    db.run(
      `INSERT INTO reminder_log (at, local_on, local_minute, zone, shell, case_id, occurrence, act, words)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      at,
      local.on,
      local.minute,
      zone,
      shell,
      line.caseId ?? null,
      line.occurrence ?? null,
      line.act,
      line.words,
    )
  }
}

/** Writes a line unless the last one of its act says the same: for what is found again at every look. */
export function logOnce(db: Db, log: Log, line: Logged): void {
  const last = db.get<{ words: string }>(
    'SELECT words FROM reminder_log WHERE act = ? ORDER BY n DESC LIMIT 1',
    line.act,
  )
  if (last?.words !== line.words) log(line)
}

export function trimLog(db: Db): void {
  db.run('DELETE FROM reminder_log WHERE n <= (SELECT max(n) FROM reminder_log) - ?', LINES_KEPT)
}

interface LogRow {
  n: number
  local_on: string
  local_minute: number
  zone: string
  shell: string
  case_id: string | null
  occurrence: string | null
  act: ReminderLogLine['act']
  words: string
}

/** Newest first. `caseId` leaves the lines of that case and those that are about no case. */
export function readLog(db: Db, options: { limit: number; caseId?: string | undefined }): ReminderLogLine[] {
  const rows = db.all<LogRow>(
    `SELECT * FROM reminder_log WHERE ?1 IS NULL OR case_id = ?1 OR case_id IS NULL ORDER BY n DESC LIMIT ?2`,
    options.caseId ?? null,
    options.limit,
  )
  return rows.map((row) => ({
    n: row.n,
    on: row.local_on,
    minute: row.local_minute,
    zone: row.zone,
    shell: row.shell,
    caseId: row.case_id,
    occurrence: row.occurrence,
    act: row.act,
    words: row.words,
  }))
}
