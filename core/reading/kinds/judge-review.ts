import { awaitsReview, isDecision, lastOf } from './context.ts'
import type { KindContext } from './context.ts'
import type { IncomingForm, Weights } from './judge-incoming.ts'
import { verdict } from './verdict.ts'
import type { Scores, Verdict } from './verdict.ts'

/** Letters about a review: its receipt, its delay, its outcome. Null for a letter that is about something else. */
export function judgeReview(s: Scores, context: KindContext, w: Weights, form: IncomingForm): Verdict | null {
  const topic = s.of('review')
  const awaited = awaitsReview(context)
  const done = s.of('review-done') + (awaited ? Math.min(4, s.of('found')) : 0)
  const last = lastOf(context, 'outgoing')
  if (!awaited && topic < 2.4) return null
  if (awaited && topic < 0.8 && done < 1.5 && last?.kind !== 'review-request') return null
  const came = Math.min(5, s.of('acknowledged') + s.of('delay'))
  const decides = Math.max(w.refuse, w.supply, w.notHeld)
  const late = s.of('delay') + (form.sorry ? 0.8 : 0)
  if (awaited && late >= 1.7 && late >= s.of('acknowledged') && done < 3)
    return verdict('delay-notice', s.span('delay'), 'It says that the review will be late.', late)
  if (done >= (awaited ? 1.5 : 3) && (done > came * 0.7 || (awaited && done >= 3)))
    return verdict('review-decision', s.span('review-done', 'found'), 'It gives the outcome of the review.', done)
  if (awaited && last?.kind === 'review-request' && decides >= 1.5 && came < decides && onlyReviewOpen(context))
    return verdict(
      'review-decision',
      s.span('review-done', 'found', 'refuse', 'supply'),
      'It decides, and only the review is open.',
      decides,
    )
  if (topic >= 2 || (awaited && last?.kind === 'review-request' && (topic >= 0.8 || decides < 1.5))) {
    if (came >= 0.9 || topic >= 2)
      return verdict(
        'review-acknowledgement',
        s.span('review'),
        'It says that the request for a review came in.',
        Math.max(topic, came),
      )
  }
  return null
}

/** Whether the review has been acknowledged and every request before it decided. */
function onlyReviewOpen(context: KindContext): boolean {
  const asked = context.before.findLastIndex((entry) => entry.kind === 'review-request')
  const request = context.before.findLastIndex(
    (entry) => entry.kind === 'request' || entry.kind === 'narrowed-request' || entry.kind === 'clarification-reply',
  )
  return (
    context.before.slice(asked).some((entry) => entry.kind === 'review-acknowledgement') &&
    request < asked &&
    context.before.slice(request, asked).some((entry) => isDecision(entry.kind))
  )
}
