import type { EntryKind } from '../../model/entry.ts'
import { awaitsClarification, awaitsReview, hasDecision, isDecision, lastOf } from './context.ts'
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
  if (context.party === 'tribunal') return verdict('appeal', s.span('appeal'), 'It is addressed to a tribunal.', 4)
  if (context.party === 'regulator') {
    const complained = context.before.some((entry) => entry.kind === 'regulator-complaint')
    return complained && s.of('regulator') < 2
      ? verdict('other', null, 'It goes on with the complaint to the regulator.', 2)
      : verdict('regulator-complaint', s.span('regulator', 'chase'), 'It is addressed to the regulator.', 4)
  }
  const [withdraws, appeals] = [s.of('withdraw'), s.of('appeal')]
  // 'No need to reply', said with thanks once the answer is in, takes nothing back.
  const contented = s.of('thanks') >= 2 && isDecision(lastOf(context, 'incoming')?.kind ?? 'other')
  if (asked && withdraws >= (contented ? 4 : 2.5) && s.of('narrow') < 4)
    return verdict('withdrawal', s.span('withdraw'), 'It takes the request back.', withdraws)
  if (appeals >= 2.5) return verdict('appeal', s.span('appeal'), 'It is an appeal.', appeals)
  if (asked) return follows(s, context, form)
  const score = s.of('request') + form.questions
  return score >= 1 || context.before.every((entry) => entry.direction !== 'outgoing')
    ? verdict(
        'request',
        s.span('request'),
        score >= 1 ? 'It asks for information.' : 'It is the first letter out.',
        score + 1,
      )
    : verdict('other', null, 'Nothing in it asks.', 1)
}

/** A letter after the request: what it does in the light of the authority's last one. */
function follows(s: Scores, context: KindContext, form: OutgoingForm): Verdict {
  const lastIn = lastOf(context, 'incoming')
  const decided = hasDecision(context)
  const disputable = context.before.some((entry) => DISPUTED.includes(entry.kind))
  const [review, narrows, chases, amends] = [s.of('review'), s.of('narrow'), s.of('chase'), s.of('amend')]
  const reviewed = awaitsReview(context)
  if (reviewed && chases >= 2 && chases >= review * 0.5 && s.of('withdraw') < 2.5)
    return verdict('chaser', s.span('chase'), 'It asks for the review that has not come.', chases)
  const sentAgain = bouncedSince(context) && (form.questions > 0 || s.of('request') >= 1.5)
  if (sentAgain && review < 3 && chases < 2)
    return verdict('request', s.span('request'), 'It asks again after a letter that could not be delivered.', 3)
  const fee = lastIn?.kind === 'fees-notice' && chases < 2 ? onFee(s, narrows) : null
  if (fee) return fee
  const costRefused = lastIn?.costLimit === true && isDecision(lastIn.kind)
  if (review >= 3) return verdict('review-request', s.span('review'), 'It asks for a review.', review)
  if (awaitsClarification(context) && chases < 4)
    return verdict(
      'clarification-reply',
      s.span('clarifies'),
      'It answers what the authority asked.',
      3 + s.of('clarifies'),
    )
  if (disputable && review >= 1.8 && review > narrows && s.of('thanks') < 4 && lastIn?.kind !== 'review-decision')
    return verdict('review-request', s.span('review'), 'It asks the authority to look again.', review)
  if (s.of('still-wants') >= 2 && s.of('request') < 2 && chases < 1.5 && lastIn?.kind === 'other')
    return verdict('other', s.span('still-wants'), 'It says that the request still stands.', 2)
  if (disputable && narrows >= 2 && s.of('query') < 2)
    return verdict('narrowed-request', s.span('narrow'), 'It follows a refusal and asks for less.', narrows)
  if (costRefused && s.of('thanks') < 4 && s.of('query') < 3)
    return verdict('narrowed-request', s.span('narrow'), 'It follows a refusal for cost.', 2)
  if (chases >= 2 && chases >= s.of('request') * 0.6 && amends < chases)
    return verdict('chaser', s.span('chase'), 'It asks for an answer that has not come.', chases)
  if (!decided && amends >= 1.5) return verdict('request-amended', s.span('amend'), 'It changes the request.', amends)
  if (s.of('request') >= 4 && (form.questions > 0 || s.of('request') >= 6))
    return verdict('request', s.span('request'), 'It asks for more information.', s.of('request'))
  if (!decided && form.questions > 0 && s.of('query') < 2)
    return verdict('request-amended', null, 'It asks more before an answer came.', 2)
  if (s.of('thanks') >= 2 && s.of('query') < 1 && form.words < 120)
    return verdict('thanks', s.span('thanks'), 'It thanks and asks nothing.', s.of('thanks'))
  if (chases >= 1.5 && !decided)
    return verdict('chaser', s.span('chase'), 'It asks for an answer that has not come.', chases)
  if (s.of('query') >= 1 || s.of('request') >= 1.5)
    return verdict('query', s.span('query'), 'It asks about the answer or how the request is dealt with.', 2)
  if (s.of('thanks') >= 1.5) return verdict('thanks', s.span('thanks'), 'It thanks.', 2)
  if (chases >= 1.2 && lastIn !== null)
    return verdict('chaser', s.span('chase'), 'It speaks of time that has gone.', chases)
  // Who writes after a refusal and neither thanks nor asks most likely disputes it.
  if (form.words < 60 && review >= 1 && lastIn !== null && isDecision(lastIn.kind) && disputable && s.of('thanks') < 1)
    return verdict('review-request', s.span('review'), 'It seems to dispute the answer.', 1)
  return form.words < 60 && decided && lastIn !== null && s.of('request') < 1 && review < 1
    ? verdict('thanks', null, 'It is a few words after an answer, and asks nothing.', 1)
    : verdict('other', null, 'Nothing in it asks, chases or thanks.', 1)
}

/** A letter after a notice of fees: it pays, or asks for what costs less. Null where it does neither. */
function onFee(s: Scores, narrows: number): Verdict | null {
  const less = narrows + s.of('lessen')
  if (s.of('pays') >= 2 && less < 3) return verdict('other', s.span('pays'), 'It pays the fee or agrees to it.', 2)
  return less >= 1
    ? verdict(
        'narrowed-request',
        s.span('narrow', 'lessen'),
        'It follows a notice of fees and asks for less.',
        less + 1,
      )
    : null
}

/** Whether the request could not be delivered and nothing but that came back. */
function bouncedSince(context: KindContext): boolean {
  return (
    context.before.some((entry) => entry.kind === 'delivery-failure') &&
    context.before.every((entry) => entry.direction !== 'incoming') &&
    context.before.at(-1)?.kind === 'delivery-failure'
  )
}

const DISPUTED: readonly EntryKind[] = ['refusal', 'partial-disclosure', 'not-held', 'disclosure']
