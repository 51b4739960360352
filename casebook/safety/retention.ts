import type { Snapshot } from '../../core/contract/safety.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How much the snapshots of one casebook may take together, in bytes, beyond the newest three. */
export const SNAPSHOT_BYTES = 2_000_000_000

const NEWEST_KEPT = 3

/**
 * Which snapshots may go: of the last day one an hour is kept, of the last month one a day, those taken by hand or before a restore for a
 * month, and together no more than `bytes`. The newest three always stay.
 */
export function superfluous(snapshots: readonly Snapshot[], now: number, bytes = SNAPSHOT_BYTES): Snapshot[] {
  const newestFirst = snapshots.toSorted((a, b) => b.takenAt.localeCompare(a.takenAt))
  const slots = new Set<string>()
  const gone: Snapshot[] = []
  let sum = 0
  newestFirst.forEach((one, n) => {
    const at = Date.parse(one.takenAt)
    const age = now - at
    const slot = age < DAY ? `hour ${Math.floor(at / HOUR)}` : `day ${Math.floor(at / DAY)}`
    const isNeeded = one.why === 'hourly' ? !slots.has(slot) : true
    if (one.why === 'hourly') slots.add(slot)
    const fits = sum + one.bytes <= bytes
    if (n < NEWEST_KEPT || (isNeeded && age < 31 * DAY && fits)) sum += one.bytes
    else gone.push(one)
  })
  return gone
}
