import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import { findRule } from '../../law/find-rule.ts'
import type { Clock } from '../../model/clock.ts'
import type { Move } from '../../model/draft.ts'
import { decisionsOf, reviewsOf, sameReference, type Decision } from '../case/decisions.ts'
import { relied } from '../letter/act-words.ts'
import { answerBy, wouldRun } from '../case/if-sent.ts'
import { aReview, reviewName } from '../case/review-name.ts'
import {
  capital,
  clocksOf,
  dayAfter,
  dayOf,
  holds,
  inWords,
  isLive,
  isPast,
  theRegulator,
  wholeLetter,
  workingDays,
  workingDaysPast,
  type CaseView,
} from '../case/view.ts'

/** Asking the authority to look again: at an answer that refused or left something out, and at silence past the limit. */
export function reviewMoves(view: CaseView): Move[] {
  if (reviewName(view.pack) === null) return []
  const answers = decisionsOf(view.case)
    .filter((decision) => decision.review === null && grounds(view, decision).length > 0)
    .map((decision) => ofAnswer(view, decision))
  return [...ofSilence(view), ...answers].filter((move) => move.last === null || move.last >= view.today)
}

/** What can be said against an answer, in words: lateness, refusal, what is said not to be held, what is missing. */
export function grounds(view: CaseView, decision: Decision): string[] {
  const clock = responseClock(view, decision.reference)
  const list: string[] = []
  if (clock && clock.workingDaysLate > 0 && decision.entry.kind !== 'disclosure')
    list.push(`the answer came ${workingDays(clock.workingDaysLate)} late`)
  if (decision.entry.kind === 'refusal' || decision.refused.length > 0) {
    const under = relied(view, decision.entry)
    const labels = decision.refused.map((one) => one.label)
    const what =
      labels.length === 0
        ? 'the request was'
        : labels.length === 1
          ? `question ${labels[0]} was`
          : `questions ${inWords(labels)} were`
    list.push(`${what} refused${under === '' ? '' : ` under ${under}`}`)
  }
  if (decision.entry.kind === 'not-held' || decision.notHeld.length > 0)
    list.push(
      decision.notHeld.length > 0
        ? `they say that they do not hold what ${decision.notHeld.length === 1 ? 'question' : 'questions'} ${inWords(decision.notHeld.map((one) => one.label))} asked for`
        : 'they say that they do not hold it',
    )
  if (decision.unanswered.length > 0)
    list.push(
      `${decision.unanswered.length === 1 ? 'question' : 'questions'} ${inWords(decision.unanswered.map((one) => one.label))} got no full answer`,
    )
  return list
}

const responseClock = (view: CaseView, reference: string | null): Clock | null =>
  clocksOf(view, 'response').find((clock) => sameReference(clock.reference, reference)) ?? null

function ofAnswer(view: CaseView, decision: Decision): Move {
  const { entry, reference } = decision
  const day = dayOf(entry)
  const window = clocksOf(view, 'review-window').find((clock) => sameReference(clock.reference, reference)) ?? null
  const run = !window && day ? wouldRun(view, 'review-window', day) : null
  const why = grounds(view, decision)
  return {
    id: `review:${reference ?? entry.id}`,
    kind: 'review',
    title: `Ask for ${aReview(view.pack)} of ${day ? `the answer of ${formatDayPlain(day)}` : 'the answer'}${reference ? ` (${reference})` : ''}`,
    reference,
    entry: entry.id,
    why: `${capital(inWords(why))}.`,
    basis: basis(view, window?.basis ?? run?.basis),
    source: window?.source ?? run?.source ?? 'no rule sets a time',
    first: day ?? view.today,
    last: window?.due ?? run?.due ?? null,
    effect: effect(view),
    template: 'internal-review',
    needs: [],
    weight: decision.entry.kind === 'disclosure' && decision.unanswered.length === 0 ? 'also' : 'main',
    evidence: [
      ...(window?.evidence ?? []),
      ...[...decision.refused, ...decision.notHeld].flatMap((question) => question.evidence ?? []),
      wholeLetter(entry),
    ],
  }
}

function ofSilence(view: CaseView): Move[] {
  if (view.case.entries.some((entry) => entry.kind === 'regulator-decision')) return []
  const reviews = reviewsOf(view.case)
  const rule = findRule(view.pack, 'review-window', view.today) ?? findRule(view.pack, 'internal-review', view.today)
  return clocksOf(view, 'response')
    .filter((clock) => isLive(clock) && clock.state !== 'paused' && isPast(view, clock))
    .filter(
      (clock) =>
        !reviews.some(
          (review) =>
            sameReference(review.of, clock.reference) ||
            (review.asked !== null && (dayOf(review.asked) ?? '') > clock.due && review.of === null),
        ),
    )
    .map((clock): Move => {
      const compulsory = holds(view, 'review-first-after-silence')
      const window = clocksOf(view, 'review-window').find(
        (one) => sameReference(one.reference, clock.reference) || one.reference === clock.reference,
      )
      const run = window ? null : silenceWindow(view, clock)
      const late = workingDaysPast(view, clock.due, view.today)
      return {
        id: `review-silence:${clock.id}`,
        kind: 'review',
        title: `Ask for ${aReview(view.pack)} because there is no answer${clock.reference ? ` (${clock.reference})` : ''}`,
        reference: clock.reference,
        entry: null,
        why: `The answer was due on ${formatDay(clock.due)} and is ${workingDays(late)} late.${
          compulsory
            ? ` ${capital(theRegulator(view))} can look at it only after you have asked for this.`
            : ` You need not: ${theRegulator(view)} takes a complaint about silence without it.`
        }`,
        basis: basis(view, window?.basis ?? run?.basis),
        source: window?.source ?? run?.source ?? rule?.source ?? 'no rule sets a time',
        first: dayAfter(clock.due),
        last: window?.due ?? run?.due ?? null,
        effect: effect(view),
        template: 'internal-review',
        needs: [],
        weight: compulsory ? 'main' : 'also',
        evidence: clock.evidence,
      }
    })
}

/** The window for a review of silence runs from the expiry of the limit, where the pack's rule says so. */
function silenceWindow(view: CaseView, clock: Clock): { due: string; source: string; basis: Clock['basis'] } | null {
  const rule = findRule(view.pack, 'review-window', clock.due)
  return rule?.starts === 'response-due' || rule?.starts === 'expiry-or-late-answer'
    ? wouldRun(view, 'review-window', clock.due)
    : null
}

const basis = (view: CaseView, found: Clock['basis'] | undefined): 'statute' | 'practice' =>
  found ? (found === 'statute' ? 'statute' : 'practice') : holds(view, 'review-is-statutory') ? 'statute' : 'practice'

function effect(view: CaseView): string {
  const by = answerBy(view, 'internal-review')
  return by ? `A clock for the review starts: ${by}.` : 'No clock runs for the review.'
}
