import type { EntryKind } from '../../model/entry.ts'
import { hasDecision, isDecision, lastOf } from './context.ts'
import type { KindContext } from './context.ts'
import { judgeDecision } from './judge-decision.ts'
import { judgeReview } from './judge-review.ts'
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
  /** Sentences in all, those that tell of the matter itself, those that ask. */
  sentences: number
  telling: number
  asking: number
  sorry: boolean
  /** Whether it speaks of the office, the reader or what was asked: else no delay in it is the answer's. */
  personal: boolean
  /** Whether one sentence gives something and another keeps something back. */
  parts: boolean
  /** Whether it names a day ahead. */
  ahead: boolean
}

/** How strongly a letter decides, in each way. */
export interface Weights {
  refuse: number
  supply: number
  notHeld: number
  part: number
}

/** The kind of a letter from the authority, a regulator or a tribunal. */
export function judgeIncoming(s: Scores, context: KindContext, form: IncomingForm): Verdict {
  if (context.party !== 'authority') return judgeRegulator(s)
  const refuses = s.of('refuse') + s.of('cost-limit') * 0.7 + form.refused
  const figures = refuses < 2 && s.of('not-held') + s.of('lacks') < 2 ? Math.min(2, form.figures) * 0.8 : 0
  // What comes with a refusal may be no more than its reasons.
  const papers = refuses >= 2 ? Math.min(s.of('supply'), s.of('paperwork') * 3) : 0
  const named = Math.min(2.7, s.of('labelled'))
  const supply =
    s.of('supply') - papers + named + Math.min(3, form.answered) * 2 + figures + (form.attachments > 0 ? 0.5 : 0)
  // 'The letters are here. The memo is not': less than the whole is given.
  const less = supply >= 1.2 ? s.of('but-not') : 0
  const short = supply >= 1.2 || refuses >= 1.2 ? s.of('all-but') : 0
  const refuse = refuses + less
  // Beside answers that stand under their questions, what one of them lacks is counted there.
  const lacks = s.of('lacks') * (form.answered > 0 ? 0.3 : 1)
  const w: Weights = {
    refuse,
    supply,
    notHeld: s.of('not-held') + lacks + form.notHeld,
    part:
      s.of('part') + Math.min(2, (less + short) * 2) + (named > 0 && refuses >= 1.2 ? 2 : 0) + (form.parts ? 0.8 : 0),
  }
  const review = judgeReview(s, context, w, form)
  if (review) return review
  const correction = judgeCorrection(s, context, form, w)
  if (correction) return correction
  const decides = Math.max(w.supply, w.refuse, w.notHeld)
  if (s.of('still-wanted') >= 2 && decides < 2 && form.answered === 0 && !hasDecision(context))
    return verdict('other', s.span('still-wanted'), 'It asks whether an answer is still wanted.', 2)
  if (s.of('survey') >= 1.5 && decides < 1.5 && isSettled(context))
    return verdict('other', s.span('survey'), 'It asks what was thought of the service.', 2)
  const pending = judgePending(s, context, w, form)
  if (pending) return pending
  const came = s.of('acknowledged')
  if (decides >= 1.5 && !(came > decides * 1.3 && form.answered === 0)) return judgeDecision(s, form, w)
  if (came >= 1.2 && came < 3 && isSettled(context))
    return verdict('other', null, 'Nothing is open that it could acknowledge.', 1)
  if (came >= 1.2)
    return verdict(
      'acknowledgement',
      s.span('acknowledged'),
      'It says that the request came in and will be dealt with.',
      came,
    )
  return byForm(s, context, form, w)
}

/** Whether the authority has decided, and nothing that asks came after. */
function isSettled(context: KindContext): boolean {
  const asked = context.before.findLastIndex(
    (entry) => entry.direction === 'outgoing' && entry.kind !== 'thanks' && entry.kind !== 'other',
  )
  return context.before.slice(asked + 1).some((entry) => isDecision(entry.kind))
}

/** Where no words decide: a letter that tells of the matter answers, one that asks asks back. */
function byForm(s: Scores, context: KindContext, form: IncomingForm, w: Weights): Verdict {
  const last = lastOf(context, 'outgoing')
  const open = !hasDecision(context) && last?.kind !== 'withdrawal' && last?.kind !== 'thanks'
  if (open && form.asking > 0 && form.telling <= form.asking)
    return verdict('clarification-request', s.span('clarify'), 'It asks something.', 2)
  if (open && form.sorry && form.ahead && form.figures === 0 && form.attachments === 0)
    return verdict('delay-notice', s.span('delay'), 'It apologises and names a day ahead.', 2)
  const came = s.of('acknowledged')
  if (open && came >= 0.8 && form.figures === 0 && form.attachments === 0 && (form.telling <= 1 || form.sentences <= 4))
    return verdict('acknowledgement', s.span('acknowledged'), 'It says that the request came in.', 2)
  if (open && s.of('cited') > 0 && w.supply < 1 && form.figures === 0 && form.attachments === 0)
    return verdict('refusal', null, 'It names a section and gives nothing.', 1)
  if (
    open &&
    s.of('promise') === 0 &&
    (form.telling > 0 || form.figures > 0) &&
    form.telling * 2 + form.figures >= form.sentences
  )
    return verdict('disclosure', null, 'It tells of the matter that was asked about.', 2)
  if (w.refuse >= 1 && open) return verdict('refusal', s.span('refuse'), 'It seems to refuse.', 1)
  return verdict('other', null, 'Nothing in it decides, asks or promises.', 1)
}

function judgeCorrection(s: Scores, context: KindContext, form: IncomingForm, w: Weights): Verdict | null {
  const corrects = s.of('correction')
  const queried = lastOf(context, 'outgoing')?.kind === 'query'
  if (corrects < 4 && !isSettled(context) && s.of('receipt') > 0 && s.of('acknowledged') >= corrects) return null
  if (!hasDecision(context) && !(queried && corrects >= 2.8 && s.of('acknowledged') < 1)) return null
  if (form.answered + form.refused + form.notHeld > 0 && corrects < 4 && !queried) return null
  const enough = queried ? 1.3 : w.refuse < 1 && form.words < 90 ? 1.4 : 2.5
  return corrects >= enough && (form.words < 160 || corrects >= 4) && w.refuse < 4
    ? verdict('correction', s.span('correction'), 'It corrects what was answered before.', corrects)
    : null
}

/** Letters that put the answer off: they ask, want a fee, pass the request on or say that it will be late. */
function judgePending(s: Scores, context: KindContext, w: Weights, form: IncomingForm): Verdict | null {
  if (form.answered > 0) return null
  // A new day for the answer once a fee has come is no delay.
  const paid = lastOf(context, 'incoming')?.kind === 'fees-notice' && s.of('receipt') > 0
  if (paid && w.supply < 1.5 && w.refuse < 1.5)
    return verdict('acknowledgement', s.span('acknowledged'), 'It says that the fee came in.', 2)
  const sorry = form.sorry ? 0.8 : 0
  // Who promises an answer with a reason and without thanks for the request is late with it, or will be.
  const excuse = s.of('acknowledged') >= 1.2 && s.of('receipt') === 0 ? Math.min(2, s.of('excuse')) : 0
  const late = form.personal ? s.of('delay') + excuse : 0
  const delay = late + (late >= 1.2 ? sorry : 0)
  const fee = s.of('fee') + (s.of('fee') >= 1 ? Math.min(1.5, s.of('consents')) : 0)
  // Who has just been told what was asked, and thanks for it, asks nothing.
  const told = lastOf(context, 'outgoing')?.kind === 'clarification-reply' && s.of('receipt') > 0 && form.asking === 0
  const clarify =
    s.of('clarify') +
    (form.asking > 0 && s.of('clarify') >= 1 ? 0.8 : 0) -
    (told ? 3 : 0) -
    (fee >= 1.5 ? s.of('consents') * 2 : 0)
  // A ground that is named while time is taken to weigh it refuses nothing yet.
  const takesTime = s.of('takes-time') > 0 && form.ahead
  const options: [EntryKind, string, number, number, string][] = [
    ['clarification-request', 'clarify', clarify, 2, 'It asks what is meant.'],
    ['fees-notice', 'fee', fee + (fee >= 2.5 ? 1 : 0), 2.5, 'It asks for a fee.'],
    [
      'transfer',
      'transfer',
      s.of('transfer') + (s.of('transfer') >= 2 ? 1 : 0),
      2.5,
      'It passes the request to another body.',
    ],
    ['delay-notice', 'delay', delay, 1.7, 'It says that the answer will be late.'],
  ]
  for (const [kind, signal, score, enough, why] of options.toSorted((a, b) => b[2] - a[2])) {
    if (score < enough) continue
    // What apologises, gives and names no day ahead is an answer that comes late.
    if (kind === 'delay-notice' && w.supply >= 1.5 && !form.ahead && score < 3) continue
    const rival =
      kind === 'transfer'
        ? w.refuse - 2
        : kind === 'fees-notice'
          ? w.supply - 1
          : Math.max(w.refuse - (takesTime ? 4 : 0), w.supply, w.notHeld)
    if (
      kind === 'delay-notice' &&
      score < 6 &&
      !form.sorry &&
      s.of('more-time') === 0 &&
      s.of('acknowledged') > score * 0.8
    )
      continue
    if (rival > score) continue
    return verdict(kind, s.span(signal), why, score)
  }
  return null
}

function judgeRegulator(s: Scores): Verdict {
  const decides = s.of('regulator-decides')
  return decides >= 3
    ? verdict('regulator-decision', s.span('regulator-decides'), 'The regulator decides.', decides)
    : verdict('regulator-letter', null, 'It comes from the regulator and decides nothing.', 3)
}
