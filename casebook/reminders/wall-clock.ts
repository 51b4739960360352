import { readlinkSync } from 'node:fs'
import type { CivilDay } from '../../core/model/basics.ts'
import { toInstant, toLocal } from './zones.ts'

/** The machine's clock and where it stands. Injected, so that tests and a rehearsal by command line can set both. */
export interface WallClock {
  /** Milliseconds since 1970. */
  now(): number
  /** IANA name of the zone, asked anew each time: people travel. */
  zone(): string
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The zone as the system has it now. The runtime remembers the one it started in, so the system's own link is asked first. */
function systemZone(): string {
  const set = process.env['TZ']
  if (set && isZone(set)) return set
  try {
    const zone = /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(readlinkSync('/etc/localtime'))?.[1]
    if (zone && isZone(zone)) return zone
  } catch {}
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}

export const systemClock: WallClock = { now: () => Date.now(), zone: systemZone }

/** A clock that starts at `start` (milliseconds since 1970) and runs on from there, in the given zone or the system's. */
export function clockFrom(start: number, zone?: string): WallClock {
  const begun = Date.now()
  return { now: () => start + (Date.now() - begun), zone: zone === undefined ? systemZone : () => zone }
}

/** The machine's time of day on a day that is given: for a casebook opened with a fixed 'today'. */
export function clockOn(day: CivilDay): WallClock {
  const zone = systemZone
  return { now: () => toInstant({ on: day, minute: toLocal(Date.now(), zone()).minute }, zone()), zone }
}
