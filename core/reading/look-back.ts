/** How many letters back a letter is compared with: far more than any case holds, so that a broken paste costs no more than its length. */
export const LOOK_BACK = 400

/** The last index before `at` for which something holds, within the look-back; -1 where there is none. */
export function lastBefore(at: number, holds: (index: number) => boolean): number {
  for (let j = at - 1; j >= Math.max(0, at - LOOK_BACK); j--) if (holds(j)) return j
  return -1
}

/** The first index after `at` for which something holds, within the look-back; -1 where there is none. */
export function firstAfter(at: number, length: number, holds: (index: number) => boolean): number {
  for (let j = at + 1; j < Math.min(length, at + LOOK_BACK); j++) if (holds(j)) return j
  return -1
}
