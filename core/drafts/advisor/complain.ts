import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import type { Clock } from '../../model/clock.ts'
import type { Move } from '../../model/draft.ts'
import { chasersSince } from '../case/chasers.ts'
import { decisionsOf, reviewsOf, sameReference, type Review } from '../case/decisions.ts'
import { reviewName } from '../case/review-name.ts'
import { wouldRun } from '../case/if-sent.ts'
import {
  clocksOf,
  dayAfter,
  dayOf,
  fact,
  capital,
  holds,
  isLive,
  isPast,
  theRegulator,
  wholeLetter,
  workingDays,
  workingDaysPast,
  type CaseView,
} from '../case/view.ts'
import { grounds } from './review.ts'

/** Complaining to the regulator: of silence, of a review that decided or never came, of an answer where no review is needed first. */
export function complainMoves(view: CaseView): Move[] {
  if (view.pack.regulator === null) return []
  const moves = [...ofSilence(view), ...ofReviews(view), ...ofAnswers(view)]
  const sent = view.case.entries.findLast((entry) => entry.kind === 'regulator-complaint')
  return moves.filter(
    (move) =>
      (move.last === null || move.last >= view.today) &&
      (!sent ||
        (dayOf(sent) ?? '9999-12-31') < move.first ||
        (move.reference !== null &&
          sent.references.length > 0 &&
          !sent.references.some((value) => sameReference(value, move.reference)))),
  )
}

const common = (view: CaseView) =>
  ({
    kind: 'complain',
    template: 'regulator-complaint',
    weight: 'main',
    effect: `No clock of the authority’s changes. ${capital(theRegulator(view))} sets its own time; a decision opens the window for an appeal.`,
  }) as const

function ofSilence(view: CaseView): Move[] {
  if (holds(view, 'review-first-after-silence')) return []
  const rule = fact(view, 'review-first-after-silence')
  return clocksOf(view, 'response')
    .filter((clock) => isLive(clock) && clock.state !== 'paused' && isPast(view, clock))
    .map((clock) => {
      const chasers = chasersSince(view, clock.due)
      const proof = chasers.find((chaser) => chaser.bounced === null) ?? null
      const failed = chasers.at(-1)
      const late = workingDays(workingDaysPast(view, clock.due, view.today))
      return {
        ...common(view),
        id: `complain-silence:${clock.id}`,
        title: `Complain to ${theRegulator(view)} that there is no answer${clock.reference ? ` (${clock.reference})` : ''}`,
        reference: clock.reference,
        entry: null,
        why: `The answer was due on ${formatDay(clock.due)} and is ${late} late. No review is needed first.`,
        basis: rule?.basis ?? 'practice',
        source: rule?.source ?? clock.source,
        first: proof?.day && proof.day > clock.due ? proof.day : dayAfter(clock.due),
        last: null,
        needs: proof
          ? []
          : [
              failed?.bounced
                ? 'Chase once more first: they will ask for proof that you did, and your last message was not delivered to every address.'
                : 'Chase first: they will ask for proof that you did.',
            ],
        evidence: [...clock.evidence, ...(proof ? [wholeLetter(proof.entry)] : [])],
      }
    })
}

function ofReviews(view: CaseView): Move[] {
  return reviewsOf(view.case).flatMap((review) =>
    review.decided ? [ofDecision(view, review)] : ofLateReview(view, review),
  )
}

const windowOf = (view: CaseView, references: readonly (string | null)[]): Clock | null =>
  clocksOf(view, 'regulator-window').findLast((clock) =>
    references.some((reference) => sameReference(reference, clock.reference)),
  ) ?? null

function ofDecision(view: CaseView, review: Review): Move {
  const decided = review.decided
  const day = decided ? dayOf(decided) : null
  const window = windowOf(view, [review.reference, review.of]) ?? clocksOf(view, 'regulator-window').at(-1) ?? null
  const run = !window && day ? wouldRun(view, 'regulator-window', day) : null
  const last = window?.due ?? run?.due ?? null
  return {
    ...common(view),
    id: `complain-review:${review.reference ?? decided?.id ?? ''}`,
    title: `Complain to ${theRegulator(view)} about the answer and the review${review.reference ? ` (${review.reference})` : ''}`,
    reference: review.of ?? review.reference,
    entry: decided?.id ?? null,
    why: `The review has been decided${decided?.upheldInPart ? ' and upheld in part' : ''}; what it left is for ${theRegulator(view)}.`,
    basis: (window?.basis ?? run?.basis) === 'statute' ? 'statute' : 'practice',
    source: window?.source ?? run?.source ?? 'no rule sets a time',
    first: day ?? view.today,
    last,
    needs: [],
    evidence: [...(window?.evidence ?? []), ...(decided ? [wholeLetter(decided)] : [])],
  }
}

function ofLateReview(view: CaseView, review: Review): Move[] {
  const clock = clocksOf(view, 'internal-review').find(
    (one) => isLive(one) && (sameReference(one.reference, review.reference) || review.reference === null),
  )
  if (!clock) return []
  const outer = clock.atMost ?? clock.due
  if (view.today <= outer) return []
  const window = windowOf(view, [review.reference, review.of]) ?? clocksOf(view, 'regulator-window').at(-1) ?? null
  return [
    {
      ...common(view),
      id: `complain-late-review:${clock.id}`,
      title: `Complain to ${theRegulator(view)} that the review never came${review.reference ? ` (${review.reference})` : ''}`,
      reference: review.of ?? review.reference,
      entry: review.asked?.id ?? null,
      why: `The review should have been done by ${formatDay(outer)} at the latest${review.asked && dayOf(review.asked) ? `; you asked for it on ${formatDayPlain(dayOf(review.asked) ?? outer)}` : ''}.`,
      basis: clock.basis === 'statute' ? 'statute' : 'practice',
      source: clock.source,
      first: dayAfter(outer),
      last: window?.due ?? null,
      needs: [],
      evidence: clock.evidence,
    },
  ]
}

/** Where an answer may go straight to the regulator. */
function ofAnswers(view: CaseView): Move[] {
  if (reviewName(view.pack) !== null && (fact(view, 'review-first-after-answer')?.holds ?? true)) return []
  const direct = fact(view, 'review-first-after-answer') ?? fact(view, 'review-first-after-silence')
  return decisionsOf(view.case)
    .filter((decision) => decision.review === null && grounds(view, decision).length > 0)
    .map((decision) => {
      const day = dayOf(decision.entry)
      const window = windowOf(view, [decision.reference])
      const run = !window && day ? wouldRun(view, 'regulator-window', day) : null
      return {
        ...common(view),
        id: `complain-answer:${decision.reference ?? decision.entry.id}`,
        title: `Complain to ${theRegulator(view)} about the answer${day ? ` of ${formatDayPlain(day)}` : ''}`,
        reference: decision.reference,
        entry: decision.entry.id,
        why: `${grounds(view, decision).join('; ')}. No review is needed first.`.replace(/^./, (c) => c.toUpperCase()),
        basis:
          (window?.basis ?? run?.basis ?? direct?.basis) === 'statute' ? ('statute' as const) : ('practice' as const),
        source: window?.source ?? run?.source ?? direct?.source ?? 'no rule sets a time',
        first: day ?? view.today,
        last: window?.due ?? run?.due ?? null,
        needs: [],
        evidence: [...(window?.evidence ?? []), wholeLetter(decision.entry)],
      }
    })
}
