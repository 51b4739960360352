import { randomUUID } from 'node:crypto'
import type { LocalTime, ReminderSettings, ShownNotice } from '../../core/model/reminder.ts'
import { decide, type Showing, type Waiting } from '../../core/reminders/decide.ts'
import { timeOfDay } from '../../core/reminders/local-time.ts'
import { sayDigest, sayNotice } from '../../core/reminders/words.ts'
import type { WorkingDays } from '../../core/reminders/working-days.ts'
import type { Db } from '../storage/sqlite.ts'
import { type Log, logOnce } from './log.ts'
import { type KeptNotice, mutesOf, plannedOf, settleNotice } from './rows.ts'
import { isAbandoned, nameOf, type Watcher } from './watcher.ts'
import { toLocal } from './zones.ts'

export interface Moment {
  /** Milliseconds since 1970. */
  at: number
  zone: string
  local: LocalTime
}

/** Waiting notices whose moment has come. */
function dueRows(db: Db, now: Moment): KeptNotice[] {
  return db.all<KeptNotice>(
    `SELECT * FROM notices WHERE state = 'waiting' AND release_at IS NULL AND (release_on, release_minute) <= (?1, ?2)
     UNION ALL SELECT * FROM notices WHERE state = 'waiting' AND release_at IS NOT NULL AND release_at <= ?3
     ORDER BY release_on, release_minute, occurrence`,
    now.local.on,
    now.local.minute,
    now.at,
  )
}

function releaseOf(row: KeptNotice, zone: string): LocalTime {
  return row.release_at === null ? { on: row.release_on, minute: row.release_minute } : toLocal(row.release_at, zone)
}

/** The smallest lead already shown of each of these subjects. */
function toldLeads(db: Db, rows: readonly KeptNotice[]): Map<string, number> {
  const told = new Map<string, number>()
  for (const subject of new Set(rows.map((row) => row.subject))) {
    const found = db.get<{ lead: number | null }>(
      `SELECT min(lead) AS lead FROM notices WHERE subject = ? AND state = 'shown'`,
      subject,
    )
    if (found?.lead != null) told.set(subject, found.lead)
  }
  return told
}

/**
 * Decides about every notice that is due and claims those to be shown now. Part of one IMMEDIATE transaction: whatever another
 * shell does at the same moment, one of the two finds nothing left to claim.
 */
export function claimDue(
  db: Db,
  now: Moment,
  who: { me: Watcher; log: Log },
  how: { settings: ReminderSettings; days: WorkingDays },
): { showings: ShownNotice[]; heldUntil: LocalTime | null } {
  const rows = dueRows(db, now)
  if (rows.length === 0) return { showings: [], heldUntil: null }
  const due = rows.map((row): Waiting => ({
    notice: plannedOf(row),
    release: releaseOf(row, now.zone),
    snoozed: row.snoozed > 0,
  }))
  const caseOf = new Map(rows.map((row) => [row.occurrence, row.case_id]))
  const { settings, days } = how
  const made = decide({ now: now.local, due, settings, muted: mutesOf(db), told: toldLeads(db, rows) })
  for (const { occurrence, as, why } of made.settle) {
    settleNotice(db, occurrence, as, why)
    who.log({ act: as, caseId: caseOf.get(occurrence) ?? null, occurrence, words: why })
  }
  if (made.hold) {
    const { occurrences, until, why } = made.hold
    const words = `${why} ${occurrences.length} held until ${until.on} ${timeOfDay(until.minute)}: ${occurrences.join(', ')}`
    logOnce(db, who.log, { act: 'held', words })
  }
  return {
    showings: made.show.map((showing) => claim(db, showing, now, who.me, days)),
    heldUntil: made.hold?.until ?? null,
  }
}

function claim(db: Db, showing: Showing, now: Moment, me: Watcher, days: WorkingDays): ShownNotice {
  const { notices, digest } = showing
  const [first] = notices
  const today = now.local.on
  const single = !digest && first !== undefined
  const words = single ? sayNotice(first, today, days) : sayDigest(notices, today, showing.missed)
  const shown: ShownNotice = {
    id: randomUUID(),
    digest,
    ...words,
    caseId: single ? first.caseId : null,
    clockId: single ? first.clockId : null,
    about: notices.map((notice) => notice.about).toSorted()[0] ?? null,
    actions: single ? first.actions : ['open', 'snooze', 'done'],
    snooze: notices.some((notice) => notice.about === today) ? 'hour' : 'tomorrow',
    urgent: notices.some((notice) => notice.waitingFor === 'you' && notice.about === today && notice.kind !== 'own'),
    occurrences: notices.map((notice) => notice.occurrence),
  }
  db.run(
    `INSERT INTO showings (id, words, state, claimed_by, claimed_at) VALUES (?, ?, 'claimed', ?, ?)`,
    shown.id,
    JSON.stringify(shown),
    nameOf(me),
    now.at,
  )
  for (const { occurrence } of notices) {
    const why = showing.why
    db.run(`UPDATE notices SET state = 'showing', showing = ?, why = ? WHERE occurrence = ?`, shown.id, why, occurrence)
  }
  return shown
}

/** Records that the desktop took a showing. */
export function recordShown(db: Db, shown: ShownNotice, now: Moment, me: Watcher, log: Log): void {
  const mine = db.run(
    `UPDATE showings SET state = 'shown', shown_at = ? WHERE id = ? AND state = 'claimed' AND claimed_by = ?`,
    now.at,
    shown.id,
    nameOf(me),
  )
  if (mine === 0) return
  const rows = db.all<KeptNotice>(`SELECT * FROM notices WHERE showing = ? AND state = 'showing'`, shown.id)
  for (const row of rows) {
    const { occurrence } = row
    const when = `${now.local.on} ${timeOfDay(now.local.minute)}`
    const how = shown.digest ? `Shown on ${when} in a digest of ${shown.occurrences.length}` : `Shown on ${when}`
    db.run(`UPDATE notices SET state = 'shown', why = ? WHERE occurrence = ?`, `${how}. ${row.why}`, occurrence)
    const words = `${shown.digest ? `In a digest of ${shown.occurrences.length}` : shown.body} (${plannedOf(row).why}). ${row.why}`
    log({ act: 'shown', caseId: row.case_id, occurrence, words })
  }
}

/** Gives back what the desktop would not take: it waits for the next look. */
export function giveBack(db: Db, id: string, state: 'refused' | 'lost'): KeptNotice[] {
  const rows = db.all<KeptNotice>(`SELECT * FROM notices WHERE showing = ? AND state = 'showing'`, id)
  db.run('UPDATE showings SET state = ? WHERE id = ?', state, id)
  db.run(`UPDATE notices SET state = 'waiting', showing = NULL WHERE showing = ? AND state = 'showing'`, id)
  // What was left unsaid because this one stood for it is open again: the clock may be set back before this one is said.
  for (const { subject } of rows) {
    db.run(`UPDATE notices SET state = 'waiting' WHERE subject = ? AND state = 'folded'`, subject)
  }
  return rows
}

/** Showings whose process went away between claiming and recording wait again: shown once more at most, and said to be. */
export function takeBackAbandoned(
  db: Db,
  now: Moment,
  me: Watcher,
  log: Log,
  running?: (pid: number) => boolean,
): void {
  const claims = db.all<{ id: string; claimed_by: string; claimed_at: number }>(
    `SELECT id, claimed_by, claimed_at FROM showings WHERE state = 'claimed'`,
  )
  for (const claimed of claims) {
    if (!isAbandoned({ by: claimed.claimed_by, at: claimed.claimed_at }, me, now.at, running)) continue
    for (const row of giveBack(db, claimed.id, 'lost')) {
      const words =
        'FOI Desk stopped while it was showing this; whether you saw it nobody can tell, so it is shown once more.'
      log({ act: 'shown-again', caseId: row.case_id, occurrence: row.occurrence, words })
    }
  }
}
