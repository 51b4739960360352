import type { Db } from '../storage/sqlite.ts'
import type { Moment } from './claim.ts'
import type { Log } from './log.ts'

const HOUR = 3_600_000
/** Written at most so often: an idle desk does not wake the disk. */
const WRITE_EVERY = HOUR
const GAP = 3 * HOUR
const BACK = 2 * 60_000

const span = (ms: number): string => {
  const hours = Math.round(ms / HOUR)
  if (hours >= 48) return `${Math.round(hours / 24)} days`
  if (hours >= 1) return hours === 1 ? '1 hour' : `${hours} hours`
  return `${Math.max(1, Math.round(ms / 60_000))} minutes`
}

/** Notes in the log what happened to time since the last look: nobody looked, the clock was set back, the zone changed. */
export function noteGap(db: Db, now: Moment, log: Log): void {
  const last = db.get<{ last_at: number; zone: string }>('SELECT last_at, zone FROM reminder_watch WHERE one = 1')
  const passed = last ? now.at - last.last_at : 0
  if (last && last.zone !== now.zone) {
    log({
      act: 'clock',
      words: `The time zone changed from ${last.zone} to ${now.zone}; reminders keep their time of day.`,
    })
  }
  if (passed < -BACK) log({ act: 'clock', words: `The clock was set back by ${span(-passed)}.` })
  if (passed > GAP) {
    log({
      act: 'asleep',
      words: `Nobody was watching for ${span(passed)}: FOI Desk was shut, or the machine was asleep.`,
    })
  }
  if (last && last.zone === now.zone && passed >= 0 && passed < WRITE_EVERY) return
  db.run(
    `INSERT INTO reminder_watch (one, last_at, zone) VALUES (1, ?, ?)
     ON CONFLICT (one) DO UPDATE SET last_at = excluded.last_at, zone = excluded.zone`,
    now.at,
    now.zone,
  )
}
