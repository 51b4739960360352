import type { CivilDay } from '../../core/model/basics.ts'

/** When something was written, as far as known. */
export interface When {
  day: CivilDay | null
  /** Milliseconds since 1970, where a mail's header says it to the second. */
  instant: number | null
}

export interface Sited extends When {
  id: string
}

/** A letter that joins: `after` names the entry that it follows on its own page. */
export interface Joining extends Sited {
  after: string | null
}

const isBefore = (a: When, b: When): boolean => {
  if (a.instant !== null && b.instant !== null) return a.instant < b.instant
  return a.day !== null && b.day !== null && a.day < b.day
}

/**
 * The order of a case after letters have joined. What stands keeps its order. A letter goes behind the one that it follows on its
 * page, else in front of the first that is later, else behind the letter that joined before it.
 */
export function joinOrder(standing: readonly Sited[], joining: readonly Joining[]): string[] {
  const order: Sited[] = [...standing]
  let last = order.length - 1
  for (const item of joining) {
    const behind = item.after === null ? -1 : order.findIndex((one) => one.id === item.after)
    const later = order.findIndex((one) => isBefore(item, one))
    const dated = item.day !== null || item.instant !== null
    let at: number
    if (behind >= 0) at = behind + 1
    else if (dated) at = later >= 0 ? later : order.length
    else at = last + 1
    order.splice(at, 0, item)
    last = at
  }
  return order.map((one) => one.id)
}
