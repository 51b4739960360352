import type { EntryKind } from '../../model/entry.ts'
import { awaitsReview, hasDecision, lastOf } from './context.ts'
import type { KindContext } from './context.ts'
import { verdict } from './verdict.ts'
import type { Scores, Verdict } from './verdict.ts'

/** What else of the letter's form bears on its kind. */
export interface IncomingForm {
  /** Answers that it gives question by question. */
  answered: number
  partly: number
  refused: number
  notHeld: number
  /** Words of its own, without what it quotes. */
  words: number
  attachments: number
  /** Amounts and counts in its own words. */
  figures: number
}

/** The kind of a letter from the authority, a regulator or a tribunal. */
export function judgeIncoming(s: Scores, context: KindContext, form: IncomingForm): Verdict {
  if (context.party !== 'authority') return judgeRegulator(s)
  const review = judgeReview(s, context)
  if (review) return review
  const refuse = s.of('refuse') + s.of('cost-limit') * 0.7 + form.refused
  const figures = refuse < 2 && s.of('not-held') < 2 ? Math.min(2, form.figures) : 0
  const supply = s.of('supply') + Math.min(3, form.answered) * 2 + figures + (form.attachments > 0 ? 0.5 : 0)
  const decides = Math.max(supply, refuse, s.of('not-held') * 1.2)
  const corrects = s.of('correction')
  const queried = lastOf(context, 'outgoing')?.kind === 'query'
  if (corrects >= 2.5 && (hasDecision(context) || queried) && (form.words < 160 || corrects >= 4) && refuse < 4)
    return verdict('correction', s.span('correction'), 'It corrects what was answered before.', corrects)
  const pending = Math.max(s.of('delay'), s.of('clarify'), s.of('fee'), s.of('transfer'))
  if (pending >= 2.5 && pending > supply * 0.8 && form.answered === 0) {
    const verdictOf = judgePending(s, refuse, supply)
    if (verdictOf) return verdictOf
  }
  if (decides >= 2 && !(s.of('acknowledged') > decides * 1.3 && form.answered === 0))
    return judgeDecision(s, form, supply, refuse)
  if (s.of('acknowledged') >= 1.5)
    return verdict(
      'acknowledgement',
      s.span('acknowledged'),
      'It says that the request came in and will be dealt with.',
      s.of('acknowledged'),
    )
  if (decides >= 2) return judgeDecision(s, form, supply, refuse)
  return verdict('other', null, 'Nothing in it decides, asks or promises.', 1)
}

function judgePending(s: Scores, refuse: number, supply: number): Verdict | null {
  const options: [EntryKind, string, number, string][] = [
    ['clarification-request', 'clarify', s.of('clarify') + 0.5, 'It asks what is meant.'],
    ['fees-notice', 'fee', s.of('fee') >= 3.5 ? s.of('fee') : 0, 'It asks for a fee.'],
    ['transfer', 'transfer', s.of('transfer'), 'It passes the request to another body.'],
    ['delay-notice', 'delay', s.of('delay'), 'It says that the answer will be late.'],
  ]
  const [kind, signal, score, why] = options.toSorted((a, b) => b[2] - a[2])[0]!
  if (score < 2.5) return null
  if (kind === 'transfer' ? refuse > score + 2 : refuse > score || supply > score) return null
  return verdict(kind, s.span(signal), why, score)
}

function judgeDecision(s: Scores, form: IncomingForm, supply: number, refuse: number): Verdict {
  const notHeld = s.of('not-held')
  const part = s.of('part')
  const gives = supply >= 2
  const refuses = refuse >= 2.5 || (part >= 2 && refuse >= 1)
  if (form.answered > 0 && form.refused + form.partly > 0)
    return verdict(
      'partial-disclosure',
      s.span('part', 'refuse'),
      'It answers some questions and not others in full.',
      4,
    )
  if (form.answered >= 3 && form.refused === 0 && refuse < 2.5)
    return verdict('disclosure', s.span('supply'), 'It answers the questions.', supply)
  if (
    gives &&
    (refuses || (part >= 2 && supply >= 2)) &&
    !(s.of('cost-limit') >= 3 && form.answered === 0 && supply < 4)
  )
    return verdict(
      'partial-disclosure',
      s.span('part', 'refuse'),
      'It gives a part and withholds a part.',
      Math.min(supply, refuse + part),
    )
  if (refuses && refuse >= supply)
    return verdict(
      'refusal',
      s.span('refuse', 'cost-limit'),
      s.of('cost-limit') >= 2 ? 'It refuses for cost.' : 'It refuses.',
      refuse,
    )
  if (notHeld >= 2 && notHeld * 1.2 >= supply && form.answered < 2)
    return verdict('not-held', s.span('not-held'), 'It says that the information is not held.', notHeld)
  if (gives) return verdict('disclosure', s.span('supply'), 'It gives the information.', supply)
  return notHeld >= 2
    ? verdict('not-held', s.span('not-held'), 'It says that the information is not held.', notHeld)
    : verdict('refusal', s.span('refuse', 'cost-limit'), 'It refuses.', refuse)
}

function judgeReview(s: Scores, context: KindContext): Verdict | null {
  const topic = s.of('review')
  const awaited = awaitsReview(context)
  const last = lastOf(context, 'outgoing')
  if (topic < (awaited ? 1.2 : 2.4)) return null
  const done = s.of('review-done')
  const pending = Math.min(5, s.of('acknowledged') + s.of('delay'))
  if (done >= (awaited ? 2 : 3) && done > pending * 0.7)
    return verdict('review-decision', s.span('review-done'), 'It gives the outcome of the review.', done)
  if (topic >= 2 && (pending >= 1.5 || last?.kind === 'review-request'))
    return s.of('delay') >= 3.5 && awaited && s.of('delay') > s.of('acknowledged')
      ? verdict('delay-notice', s.span('delay'), 'It says that the review will be late.', s.of('delay'))
      : verdict('review-acknowledgement', s.span('review'), 'It says that the request for a review came in.', topic)
  return null
}

function judgeRegulator(s: Scores): Verdict {
  const decides = s.of('regulator-decides')
  return decides >= 3
    ? verdict('regulator-decision', s.span('regulator-decides'), 'The regulator decides.', decides)
    : verdict('regulator-letter', null, 'It comes from the regulator and decides nothing.', 3)
}
