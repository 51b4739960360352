import { epochDayOf, type EpochDay } from './civil-day.ts'

/**
 * Counts of working days for one calendar, so that adding and counting are two look-ups each:
 * `upTo[i]` is how many working days lie in `first … first + i`, `dayOf[k]` the k-th working day (from 1).
 */
export interface WorkingDayTable {
  readonly first: EpochDay
  readonly last: EpochDay
  readonly upTo: Int32Array
  readonly dayOf: Int32Array
}

const FIRST = epochDayOf(1990, 1, 1)
const LAST = epochDayOf(2079, 12, 31)

export function createWorkingDayTable(isWorking: (day: EpochDay) => boolean): WorkingDayTable {
  const upTo = new Int32Array(LAST - FIRST + 1)
  const dayOf = new Int32Array(LAST - FIRST + 2)
  let count = 0
  for (let day = FIRST; day <= LAST; day++) {
    if (isWorking(day)) {
      count += 1
      dayOf[count] = day
    }
    upTo[day - FIRST] = count
  }
  return { first: FIRST, last: LAST, upTo, dayOf: dayOf.slice(0, count + 1) }
}
