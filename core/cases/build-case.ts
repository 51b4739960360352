import type { Case } from '../model/case.ts'
import type { CaseInput } from './case-input.ts'
import { caseOn, type DayBasis } from './case-on.ts'
import { layOut } from './lay-out.ts'

/**
 * A case as computed from its letters, their readings and the user's corrections. Pure: the same input, day and law give the same case.
 * `detail: 'dates'` leaves out the day-by-day workings, for lists.
 */
export function buildCase(input: CaseInput, basis: DayBasis): Case {
  const { laid, facts } = layOut(input)
  return caseOn(laid, facts, basis)
}
