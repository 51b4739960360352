import type { Db } from '../storage/sqlite.ts'
import type { CalendarEvent, TrackedEvent } from './ics.ts'

interface EventRow {
  uid: string
  case_id: string | null
  sequence: number
  fingerprint: string
  event: string
  cancelled: number
  changed_at: string
}

/** So long a cancellation stays in the calendar, for programs that look seldom. */
const CANCELLED_KEPT_MS = 400 * 86_400_000

function put(
  db: Db,
  event: CalendarEvent,
  sequence: number,
  fingerprint: string,
  cancelled: boolean,
  at: string,
): void {
  db.run(
    `INSERT INTO calendar_events (uid, case_id, sequence, fingerprint, event, cancelled, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (uid) DO UPDATE SET sequence = excluded.sequence, fingerprint = excluded.fingerprint,
       event = excluded.event, cancelled = excluded.cancelled, changed_at = excluded.changed_at`,
    event.uid,
    event.caseId,
    sequence,
    fingerprint,
    JSON.stringify(event),
    cancelled ? 1 : 0,
    at,
  )
}

const toTracked = (row: EventRow): TrackedEvent => ({
  ...(JSON.parse(row.event) as CalendarEvent),
  sequence: row.sequence,
  cancelled: row.cancelled === 1,
  changedAt: row.changed_at,
})

/**
 * Lays today's dates beside what calendars were told before: what is new starts at sequence 0, what changed takes the next
 * number, what is no longer there is cancelled under the next number. `caseId` leaves the dates of other cases alone.
 * Part of an IMMEDIATE transaction. `now` is the instant (ISO 8601) that changed dates bear.
 */
export function trackEvents(
  db: Db,
  events: readonly CalendarEvent[],
  options: { caseId: string | null; now: string },
): TrackedEvent[] {
  const { now } = options
  const known = new Map(
    db
      .all<EventRow>('SELECT * FROM calendar_events WHERE ?1 IS NULL OR case_id = ?1', options.caseId)
      .map((row) => [row.uid, row]),
  )
  const here = new Set<string>()
  for (const event of events) {
    here.add(event.uid)
    const row = known.get(event.uid)
    const fingerprint = JSON.stringify(event)
    if (!row) put(db, event, 0, fingerprint, false, now)
    else if (row.cancelled === 1 || row.fingerprint !== fingerprint) {
      put(db, event, row.sequence + 1, fingerprint, false, now)
    }
  }
  for (const row of known.values()) {
    if (here.has(row.uid) || row.cancelled === 1) continue
    put(db, JSON.parse(row.event), row.sequence + 1, row.fingerprint, true, now)
  }
  const since = new Date(Date.parse(now) - CANCELLED_KEPT_MS).toISOString()
  return db
    .all<EventRow>(
      `SELECT * FROM calendar_events WHERE (?1 IS NULL OR case_id = ?1) AND (cancelled = 0 OR changed_at > ?2)
       ORDER BY json_extract(event, '$.on'), uid`,
      options.caseId,
      since,
    )
    .map((row) => toTracked(row))
}
