import type { PlannedNotice } from '../../core/model/reminder.ts'
import type { Plan } from '../../core/reminders/plan.ts'
import { startRecording, stopRecording } from '../storage/recorder.ts'
import type { Db } from '../storage/sqlite.ts'
import { type KeptNotice, plannedOf } from './rows.ts'

const likeness = (notice: PlannedNotice): string =>
  `${notice.caseId} ${notice.clockKind} ${notice.lead} ${notice.about}`

/**
 * A clock is called by its reference once that is known, and by its letter before. What was remembered of it under the old name
 * goes over to the new one, so that nobody is told the same thing twice. Changes `kept` along with the casebook; gives the
 * subjects that changed names.
 */
export function renameRows(db: Db, plan: Plan, kept: Map<string, KeptNotice>): { from: string; to: string }[] {
  const planned = new Set(plan.notices.map((notice) => notice.occurrence))
  const strays = new Map<string, KeptNotice>()
  for (const row of kept.values()) {
    if (planned.has(row.occurrence)) continue
    const notice = plannedOf(row)
    if (notice.clockKind === null) continue
    const other = strays.get(likeness(notice))
    if (other === undefined || other.state === 'gone') strays.set(likeness(notice), row)
  }
  if (strays.size === 0) return []
  const renamed = new Map<string, string>()
  for (const notice of plan.notices) {
    if (notice.clockKind === null || kept.has(notice.occurrence)) continue
    const stray = strays.get(likeness(notice))
    if (!stray) continue
    strays.delete(likeness(notice))
    db.run(
      'UPDATE notices SET occurrence = ?, subject = ?, notice = ? WHERE occurrence = ?',
      notice.occurrence,
      notice.subject,
      JSON.stringify(notice),
      stray.occurrence,
    )
    // What a showing said is looked up when the user acts on it, perhaps days later.
    const was = JSON.stringify(stray.occurrence)
    db.run(
      'UPDATE showings SET words = replace(words, ?1, ?2) WHERE instr(words, ?1) > 0',
      was,
      JSON.stringify(notice.occurrence),
    )
    kept.delete(stray.occurrence)
    kept.set(notice.occurrence, { ...stray, occurrence: notice.occurrence, subject: notice.subject })
    renamed.set(stray.subject, notice.subject)
  }
  const pairs = [...renamed].map(([from, to]) => ({ from, to }))
  carryDone(db, pairs)
  return pairs
}

/** What the user has dealt with stays dealt with. Not a change of theirs, so nothing to take back. */
function carryDone(db: Db, pairs: readonly { from: string; to: string }[]): void {
  if (pairs.length === 0) return
  startRecording(db, null)
  for (const { from, to } of pairs) {
    db.run('INSERT OR IGNORE INTO reminder_done (subject) SELECT ? FROM reminder_done WHERE subject = ?', to, from)
  }
  stopRecording(db)
}
