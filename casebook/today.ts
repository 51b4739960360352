import type { CivilDay } from '../core/model/basics.ts'

/** The civil day that an instant is on, where this machine is. */
export function localDay(instant: Date): CivilDay {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1, 2)}-${pad(instant.getDate(), 2)}`
}
