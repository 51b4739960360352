import type { IncomingForm, Weights } from './judge-incoming.ts'
import { verdict } from './verdict.ts'
import type { Scores, Verdict } from './verdict.ts'

/** What a letter that decides does: gives, gives in part, refuses, or says that nothing is held. */
export function judgeDecision(s: Scores, form: IncomingForm, w: Weights): Verdict {
  const { refuse, supply, notHeld, part } = w
  const partial = (): Verdict =>
    verdict(
      'partial-disclosure',
      s.span('part', 'refuse'),
      'It gives a part and withholds a part.',
      Math.min(supply, refuse + part),
    )
  if (form.answered > 0 && form.refused + form.partly > 0) return partial()
  if (form.answered >= 3 && form.refused === 0 && refuse < 2.5)
    return verdict('disclosure', s.span('supply'), 'It answers the questions.', supply)
  const forCost = s.of('cost-limit') >= 3 && form.answered === 0 && supply < 4
  const gives = supply >= 1.5
  if (
    gives &&
    !forCost &&
    ((part >= 1.5 && supply >= 1.5) || (part >= 0.8 && refuse >= 1.3) || (refuse >= 1.5 && supply >= 3))
  )
    return partial()
  if (notHeld >= 1.8 && notHeld >= supply * 0.9 && notHeld >= refuse * 0.8 && form.answered < 2)
    return verdict('not-held', s.span('not-held', 'lacks'), 'It says that the information is not held.', notHeld)
  if (refuse >= 1.5 && refuse >= supply)
    return verdict(
      'refusal',
      s.span('refuse', 'cost-limit'),
      s.of('cost-limit') >= 2 ? 'It refuses for cost.' : 'It refuses.',
      refuse,
    )
  if (gives) return verdict('disclosure', s.span('supply'), 'It gives the information.', supply)
  return notHeld > refuse
    ? verdict('not-held', s.span('not-held', 'lacks'), 'It says that the information is not held.', notHeld)
    : verdict('refusal', s.span('refuse', 'cost-limit'), 'It refuses.', refuse)
}
