import type { LocalTime } from '../model/reminder.ts'

/** Negative where `a` is earlier on the wall's clock than `b`, 0 where they are the same minute. */
export function compareLocal(a: LocalTime, b: LocalTime): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.minute - b.minute
}

export function laterOf(a: LocalTime, b: LocalTime): LocalTime {
  return compareLocal(a, b) >= 0 ? a : b
}

/** `540` -> `09:00`. */
export function timeOfDay(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
