import { countWorkingDays } from '../calendar/working-days.ts'
import type { Law } from '../law/law.ts'
import type { AnswerRecord, Spread, Timeliness } from '../model/authority.ts'
import type { CivilDay } from '../model/basics.ts'
import type { Case } from '../model/case.ts'

/** Responses and reviews of a case with how long each took. A superseded clock says nothing of the authority. */
export function answerRecords(of: Case, { today, law }: { today: CivilDay; law: Law }): AnswerRecord[] {
  return of.clocks.flatMap((clock): AnswerRecord[] => {
    const { kind, received, due, answered } = clock
    if ((kind !== 'response' && kind !== 'internal-review') || clock.state === 'superseded') return []
    const calendar = law.calendars.get(clock.calendar)
    const until = answered ?? (clock.state === 'late' ? today : null)
    const took =
      !calendar || received === null || until === null || until < received
        ? null
        : countWorkingDays(calendar, received, until)
    return [{ kind, received, due, answered, took, late: clock.workingDaysLate }]
  })
}

/** The middle of the durations and the longest; the mean of the two middle ones where their number is even. */
export function spreadOf(durations: readonly number[]): Spread {
  const sorted = durations.toSorted((a, b) => a - b)
  const n = sorted.length
  const worst = sorted.at(-1)
  if (worst === undefined) return null
  const low = sorted[Math.floor((n - 1) / 2)] ?? worst
  const high = sorted[Math.floor(n / 2)] ?? worst
  return { n, median: (low + high) / 2, worst }
}

/** How often and how far an authority was late, over clocks of one kind. A clock that has time left is not counted. */
export function timelinessOf(records: readonly AnswerRecord[]): Timeliness {
  const decided = records.filter((record) => record.answered !== null || record.late > 0)
  const late = decided.filter((record) => record.late > 0)
  return {
    decided: decided.length,
    late: late.length,
    unanswered: late.filter((record) => record.answered === null).length,
    took: spreadOf(decided.flatMap((record) => (record.took === null ? [] : [record.took]))),
    daysLate: spreadOf(late.map((record) => record.late)),
  }
}
