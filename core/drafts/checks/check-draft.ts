import type { Check } from '../../model/draft.ts'
import { checkCounts, checkDays } from './check-days.ts'
import type { CheckInput } from './check-input.ts'
import { checkQuestions } from './check-questions.ts'
import { checkWindow } from './check-window.ts'
import { checkAddressee, checkPlaceholders, checkPrivate, checkReference } from './check-words.ts'

/** Everything that can be told of a draft before it is sent, one sentence each; what is wrong stands first. */
export function runChecks(input: CheckInput): Check[] {
  const checks = [
    ...checkPlaceholders(input),
    ...checkReference(input),
    ...checkQuestions(input),
    ...checkDays(input),
    ...checkCounts(input),
    ...checkWindow(input),
    ...checkAddressee(input),
    ...checkPrivate(input),
  ]
  return [...checks.filter((check) => !check.ok), ...checks.filter((check) => check.ok)]
}
