import { awaitsClarification, hasDecision, isDecision, lastOf } from './context.ts'
import type { KindContext } from './context.ts'
import { verdict } from './verdict.ts'
import type { Scores, Verdict } from './verdict.ts'

export interface OutgoingForm {
  /** Questions that it asks anew, as numbered or listed. */
  questions: number
  /** Words of its own. */
  words: number
}

/** The kind of a letter by the requester. */
export function judgeOutgoing(s: Scores, context: KindContext, form: OutgoingForm): Verdict {
  const asked = context.before.some((entry) => entry.kind === 'request')
  const lastIn = lastOf(context, 'incoming')
  if (context.party === 'tribunal') return verdict('appeal', s.span('appeal'), 'It is addressed to a tribunal.', 4)
  if (context.party === 'regulator') {
    const complained = context.before.some((entry) => entry.kind === 'regulator-complaint')
    return complained && s.of('regulator') < 2
      ? verdict('other', null, 'It goes on with the complaint to the regulator.', 2)
      : verdict('regulator-complaint', s.span('regulator', 'chase'), 'It is addressed to the regulator.', 4)
  }
  const narrows = s.of('narrow')
  if (s.of('withdraw') >= 2.5 && narrows < 4)
    return verdict('withdrawal', s.span('withdraw'), 'It takes the request back.', s.of('withdraw'))
  if (s.of('appeal') >= 2.5) return verdict('appeal', s.span('appeal'), 'It is an appeal.', s.of('appeal'))
  if (!asked) {
    const score = s.of('request') + form.questions
    if (score >= 1 || context.before.every((entry) => entry.direction !== 'outgoing'))
      return verdict(
        'request',
        s.span('request'),
        score >= 1 ? 'It asks for information.' : 'It is the first letter out.',
        score + 1,
      )
  } else {
    const costRefused = context.before.some((entry) => entry.kind === 'refusal' || entry.kind === 'partial-disclosure')
    if (s.of('review') >= 3) return verdict('review-request', s.span('review'), 'It asks for a review.', s.of('review'))
    if (awaitsClarification(context) && s.of('chase') < 4)
      return verdict(
        'clarification-reply',
        s.span('clarifies'),
        'It answers what the authority asked.',
        3 + s.of('clarifies'),
      )
    if (costRefused && narrows >= 2)
      return verdict('narrowed-request', s.span('narrow'), 'It asks for less after a refusal.', narrows)
    if (s.of('chase') >= 2 && s.of('chase') >= s.of('request') * 0.6)
      return verdict('chaser', s.span('chase'), 'It asks for an answer that has not come.', s.of('chase'))
    if (s.of('review') >= 2.4 && costRefused)
      return verdict('review-request', s.span('review'), 'It asks the authority to look again.', s.of('review'))
    if (
      lastIn?.costLimit &&
      isDecision(lastIn.kind) &&
      (lastIn.offered.length > 0 || narrows > 0) &&
      s.of('thanks') < 4
    )
      return verdict('narrowed-request', s.span('narrow'), 'It follows a refusal for cost that offered a part.', 2)
    if (!hasDecision(context) && s.of('amend') >= 1.5)
      return verdict('request-amended', s.span('amend'), 'It changes the request.', s.of('amend'))
    if (s.of('request') >= 4 && (form.questions > 0 || s.of('request') >= 6))
      return verdict('request', s.span('request'), 'It asks for more information.', s.of('request'))
    if (!hasDecision(context) && form.questions > 0 && s.of('query') < 2)
      return verdict('request-amended', null, 'It asks more before an answer came.', 2)
    if (s.of('thanks') >= 2 && s.of('query') < 1 && form.words < 120)
      return verdict('thanks', s.span('thanks'), 'It thanks and asks nothing.', s.of('thanks'))
    if (s.of('chase') >= 1.5 && !hasDecision(context))
      return verdict('chaser', s.span('chase'), 'It asks for an answer that has not come.', s.of('chase'))
    if (s.of('query') >= 1 || s.of('request') >= 1.5)
      return verdict('query', s.span('query'), 'It asks about the answer or how the request is dealt with.', 2)
    if (s.of('thanks') >= 1.5) return verdict('thanks', s.span('thanks'), 'It thanks.', 2)
  }
  return verdict('other', null, 'Nothing in it asks, chases or thanks.', 1)
}
