import { clockFrom, systemClock, type WallClock } from '../casebook/reminders/wall-clock.ts'
import { toInstant } from '../casebook/reminders/zones.ts'

/**
 * Reads `--now=2026-04-07T08:59:30`: the app then lives from that moment on, by the wall's clock here, so that one can see what
 * it will say and when. Null where the command line names none.
 * @throws one sentence where the value is no moment.
 */
export function rehearsalClock(argv: readonly string[]): WallClock | null {
  const given = argv.find((one) => one.startsWith('--now='))?.slice('--now='.length)
  if (given === undefined) return null
  const [, on, hour, minute, second = '0'] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/.exec(given) ?? []
  try {
    if (on === undefined) throw new RangeError('no moment')
    const at = { on, minute: Number(hour) * 60 + Number(minute) }
    return clockFrom(toInstant(at, systemClock.zone()) + Number(second) * 1000)
  } catch (error) {
    throw new Error(`--now=${given}: a moment is written 2026-04-07T08:59:30.`, { cause: error })
  }
}
