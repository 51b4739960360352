import type { PlannedNotice } from '../../core/model/reminder.ts'
import { whyStale } from '../../core/reminders/decide.ts'
import type { Plan } from '../../core/reminders/plan.ts'
import { archivedCases } from '../storage/marks.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Log, Logged } from './log.ts'
import { renameRows } from './rename.ts'
import { doneSubjects, insertNotice, type KeptNotice, plannedOf, settleNotice } from './rows.ts'

const DONE = 'You said that you have dealt with this.'

/**
 * Brings the remembered notices in line with a plan, in one transaction: new ones wait (those long past do not), those that
 * moved wait for their new moment, those whose clock was answered, moved away or ended are let go with the reason. What was
 * shown stays shown.
 */
export function syncNotices(db: Db, plan: Plan, today: string, log: Log): void {
  const kept = new Map(db.all<KeptNotice>('SELECT * FROM notices').map((row) => [row.occurrence, row]))
  const done = doneSubjects(db)
  const archived = archivedCases(db)
  const moved = new Map<string, PlannedNotice>()
  // The leads of one date go together: one line of the log says so for all of them.
  const told = new Set<string>()
  const once = (subject: string, line: Logged): void => {
    if (!told.has(subject)) log(line)
    told.add(subject)
  }
  for (const { from, to } of renameRows(db, plan, kept)) if (done.has(from)) done.add(to)
  for (const notice of plan.notices) {
    moved.set(notice.id, notice)
    const row = kept.get(notice.occurrence)
    if (row === undefined) first(db, notice, done.has(notice.subject), today, once)
    else again(db, notice, row, done.has(notice.subject))
    kept.delete(notice.occurrence)
  }
  for (const row of kept.values()) {
    if (row.state !== 'waiting') continue
    const notice = plannedOf(row)
    const now = moved.get(notice.id)
    const why = now
      ? `The date moved to ${now.about}, and its reminders with it.`
      : archived.has(notice.caseId ?? '')
        ? 'You archived this case.'
        : goneBecause(notice, plan)
    settleNotice(db, row.occurrence, 'gone', why)
    const act = now ? 'moved' : 'gone'
    once(row.subject, {
      act,
      caseId: row.case_id,
      occurrence: row.occurrence,
      words: `${notice.what}, ${notice.about}: ${why}`,
    })
  }
}

function first(
  db: Db,
  notice: PlannedNotice,
  done: boolean,
  today: string,
  once: (subject: string, line: Logged) => void,
): void {
  const stale = whyStale(notice, today)
  const json = JSON.stringify(notice)
  if (done) insertNotice(db, notice, json, 'done', DONE)
  else if (stale === null) insertNotice(db, notice, json, 'waiting', notice.why)
  else {
    insertNotice(db, notice, json, 'stale', stale)
    const words = `${notice.what}, ${notice.about}: ${stale}`
    once(notice.subject, { act: 'stale', caseId: notice.caseId, occurrence: notice.occurrence, words })
  }
}

function again(db: Db, notice: PlannedNotice, row: KeptNotice, done: boolean): void {
  const { occurrence } = notice
  if (done) {
    if (row.state === 'waiting' || row.state === 'gone') settleNotice(db, occurrence, 'done', DONE)
    return
  }
  if (row.state === 'gone' || row.state === 'done') settleNotice(db, occurrence, 'waiting', notice.why)
  else if (row.state !== 'waiting') return
  const json = JSON.stringify(notice)
  if (row.notice === json) return
  db.run('UPDATE notices SET notice = ? WHERE occurrence = ?', json, occurrence)
  if (row.snoozed === 0) {
    db.run(
      'UPDATE notices SET release_on = ?, release_minute = ?, why = ? WHERE occurrence = ?',
      notice.on,
      notice.minute,
      notice.why,
      occurrence,
    )
  }
}

function goneBecause(notice: PlannedNotice, plan: Plan): string {
  const silent = plan.silent.get(`${notice.caseId}/${notice.clockId}`)
  if (silent !== undefined) return silent
  switch (notice.kind) {
    case 'no-acknowledgement':
      return 'Something came back.'
    case 'own':
      return 'You took this reminder away, marked it done, or it was to be only if no answer came.'
    case 'task':
      return 'The task is done or gone.'
    default:
      return 'This clock no longer runs, or you changed when you want to hear of it.'
  }
}
