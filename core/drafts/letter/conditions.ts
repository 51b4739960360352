import { daysBetween } from '../../calendar/civil-day.ts'
import { chasersSince } from '../case/chasers.ts'
import { hasCostLimit } from '../case/cost-refusal.ts'
import { findCalendar } from '../../law/find-rule.ts'
import { dayOf, fact, isLive, isPast } from '../case/view.ts'
import { statedDay } from './event-words.ts'
import { lateBy } from './field.ts'
import type { LetterFacts } from './facts.ts'
import { LISTS } from './lists.ts'

const itemClock = (facts: LetterFacts) => (facts.item?.type === 'clock' ? facts.item.clock : null)
const itemDecision = (facts: LetterFacts) => (facts.item?.type === 'decision' ? facts.item.decision : null)

/** Every condition that a template may ask. */
export const CONDITIONS = {
  referenced: (f) => f.reference !== null,
  'referenced-before': (f) => f.view.case.references.some((one) => one.role === 'request' && one.value !== f.reference),
  'several-references': (f) =>
    f.view.case.references.filter((one) => one.role === 'request' || one.role === 'internal-review').length > 1,
  'request-dated': (f) => f.request !== null && dayOf(f.request) !== null,
  titled: (f) => f.view.case.title !== '',
  /** The clock that the letter is about has passed and nothing has come. */
  overdue: (f) => f.clock !== null && isLive(f.clock) && isPast(f.view, f.clock),
  running: (f) => f.clock !== null && isLive(f.clock) && !isPast(f.view, f.clock),
  'of-review': (f) => f.clock?.kind === 'internal-review',
  'by-statute': (f) => f.clock?.basis === 'statute',
  promised: (f) => f.clock !== null && f.clock.extendedByAuthorityTo !== null,
  'promise-open': (f) => (f.clock?.extendedByAuthorityTo ?? '') >= f.view.today,
  chased: (f) => f.clock !== null && chasersSince(f.view, f.clock.due).some((chaser) => chaser.bounced === null),
  'chaser-bounced': (f) => {
    const chasers = f.clock === null ? [] : chasersSince(f.view, f.clock.due)
    return chasers.length > 0 && chasers.every((chaser) => chaser.bounced !== null)
  },
  answered: (f) => f.decision !== null,
  'answer-dated': (f) => f.decision !== null && statedDay(f.decision.entry) !== null,
  'answered-late': (f) => f.decision !== null && f.clock?.kind === 'response' && lateBy(f, f.clock) > 0,
  refused: (f) => f.decision !== null && (f.decision.entry.kind === 'refusal' || f.decision.refused.length > 0),
  'refused-questions': (f) => (f.decision?.refused.length ?? 0) > 0,
  sections: (f) => (f.decision?.entry.sections?.length ?? 0) > 0,
  'not-held': (f) => f.decision !== null && (f.decision.entry.kind === 'not-held' || f.decision.notHeld.length > 0),
  'not-held-questions': (f) => (f.decision?.notHeld.length ?? 0) > 0,
  incomplete: (f) => (f.decision?.unanswered.length ?? 0) > 0,
  offered: (f) => (f.decision?.entry.offeredQuestions?.length ?? 0) > 0,
  dropped: (f) => f.narrowing.dropped.length > 0,
  'cost-limit-set': (f) => hasCostLimit(f.view),
  'narrowed-is-new': (f) => fact(f.view, 'narrowed-request-is-new')?.holds === true,
  'public-interest': (f) => (f.decision?.entry.sections ?? []).some((section) => !/^(12|14|21|40|41)\b/.test(section)),
  clarification: (f) => f.asked !== null,
  'clarification-dated': (f) => f.asked !== null && statedDay(f.asked) !== null,
  reviewed: (f) => f.review !== null,
  'review-dated': (f) => f.review !== null && f.review.asked !== null && dayOf(f.review.asked) !== null,
  'review-referenced': (f) => f.review !== null && f.review.reference !== null,
  'review-decided': (f) => f.review !== null && f.review.decided !== null,
  'review-statutory': (f) => fact(f.view, 'review-is-statutory')?.holds === true,
  questions: (f) => LISTS['asked-questions'](f).length > 0,
  'open-questions': (f) => LISTS['open-questions'](f).length > 0,
  'late-answers': (f) => LISTS['late-answers'](f).length > 0,
  refusals: (f) => LISTS.refusals(f).length > 0,
  arguments: (f) => f.arguments.length > 0,
  point: (f) => (f.choices.point?.trim() ?? '') !== '',
  queried: (f) =>
    f.view.case.entries.some(
      (one) => (one.kind === 'query' || one.kind === 'correction') && (one.questions?.length ?? 0) > 0,
    ),
  'some-answered': (f) =>
    f.view.case.questions.some((one) => one.status === 'answered' || one.status === 'partly-answered'),
  'asked-long-ago': (f) => {
    const day = f.request ? dayOf(f.request) : null
    return (
      day !== null &&
      daysBetween(day, f.view.today) > 31 &&
      f.view.case.references.filter((one) => one.role === 'request').length > 1
    )
  },
  'any-part-of-uk': (f) => findCalendar(f.view.law, f.view.pack.calendar).id === 'uk',
  'late-referenced': (f) => itemClock(f)?.reference != null,
  'late-answered': (f) => itemClock(f)?.answered != null,
  'late-received-known': (f) => itemClock(f)?.received != null,
  'late-counted-otherwise': (f) => {
    const clock = itemClock(f)
    return clock?.dueAccordingToAuthority != null && clock.dueAccordingToAuthority !== clock.due
  },
  'ground-dated': (f) => {
    const decision = itemDecision(f)
    return decision !== null && statedDay(decision.entry) !== null
  },
  'ground-sections': (f) => (itemDecision(f)?.entry.sections?.length ?? 0) > 0,
} satisfies Record<string, (facts: LetterFacts) => boolean>

export type ConditionName = keyof typeof CONDITIONS
