import type { Outcome } from '../model/case.ts'
import type { Question } from '../model/question.ts'
import type { Placed } from './place-entries.ts'

/** What came of a case, from its decisions and its ledger. */
export function outcomeOf(entries: readonly Placed[], questions: readonly Question[]): Outcome {
  const decisions = entries.filter(
    (entry) =>
      entry.direction === 'incoming' &&
      ['refusal', 'partial-disclosure', 'disclosure', 'not-held'].includes(entry.kind),
  )
  const last = decisions.at(-1)
  const lastAt = last ? entries.indexOf(last) : -1
  if (entries.some((entry, i) => entry.kind === 'withdrawal' && i > lastAt)) return 'withdrawn'
  if (!last) return 'open'
  const askedAfter = entries.some(
    (entry, i) =>
      i > lastAt && entry.direction === 'outgoing' && (entry.kind === 'narrowed-request' || entry.kind === 'request'),
  )
  const decided = questions.filter((question) => question.status !== 'open' && question.status !== 'withdrawn')
  const given = decided.filter((question) => question.status === 'answered').length
  const partly = decided.filter((question) => question.status === 'partly-answered').length
  const review = entries.findLast((entry, i) => i > lastAt && entry.kind === 'review-decision')
  if (review && given > 0 && given === decided.length)
    return leavesSome(review, last, questions) ? 'partially-successful' : 'successful'
  if (askedAfter && last.kind !== 'disclosure') return given + partly > 0 ? 'partially-successful' : 'open'
  if (last.kind === 'disclosure') {
    const narrowed = entries.some((entry) => entry.kind === 'narrowed-request')
    return !narrowed && decided.some((question) => question.status === 'refused' || question.status === 'ignored')
      ? 'partially-successful'
      : 'successful'
  }
  if (last.kind === 'partial-disclosure') return 'partially-successful'
  const earlierGave = decisions.some((entry) => entry.kind === 'disclosure' || entry.kind === 'partial-disclosure')
  if (earlierGave || given + partly > 0) return 'partially-successful'
  return last.kind === 'not-held' ? 'not-held' : 'refused'
}

/**
 * Whether a review of a request that was not asked in parts leaves some of the decision standing: it says so, or lets go of fewer grounds
 * than the decision had. Parts tell for themselves.
 */
function leavesSome(review: Placed, decision: Placed, questions: readonly Question[]): boolean {
  if (questions.length > 1) return false
  if (review.entry.reading.upheld === 'in-part') return true
  if (decision.kind !== 'partial-disclosure') return false
  const dropped = review.entry.reading.sections.map((one) => one.value)
  return decision.entry.reading.sections.some((one) => !dropped.includes(one.value))
}
