import { decisionsOf, reviewsOf } from '../case/decisions.ts'
import { clocksOf, isLive, isPast } from '../case/view.ts'
import { inChronology, statedDay } from './event-words.ts'
import type { LetterFacts, ListItem } from './facts.ts'

const asked = (facts: LetterFacts): ListItem[] =>
  facts.view.case.questions
    .filter((question) => question.status !== 'withdrawn')
    .map((question) => ({
      type: 'question',
      question,
      text: facts.choices.reword?.[question.label]?.trim() || question.text,
    }))

/** Every list that a template may go through. */
export const LISTS = {
  'kept-questions': (facts) =>
    facts.narrowing.kept.map((one): ListItem => ({
      type: 'question',
      question: one.question,
      text: one.now ?? one.was,
    })),
  'asked-questions': asked,
  'open-questions': (facts) =>
    asked(facts).filter(
      (one) => one.type === 'question' && ['open', 'ignored', 'partly-answered'].includes(one.question.status),
    ),
  'late-answers': (facts) =>
    clocksOf(facts.view, 'response')
      .filter((clock) => clock.workingDaysLate > 0 || (isLive(clock) && isPast(facts.view, clock)))
      .map((clock): ListItem => ({ type: 'clock', clock })),
  refusals: (facts) =>
    decisionsOf(facts.view.case)
      .filter((decision) => decision.entry.kind === 'refusal' || decision.refused.length > 0)
      .map((decision): ListItem => ({ type: 'decision', decision })),
  reviews: (facts) => reviewsOf(facts.view.case).map((review): ListItem => ({ type: 'review', review })),
  chronology: (facts) =>
    facts.view.case.entries
      .filter(
        (entry) => inChronology(entry) && statedDay(entry) !== null && (statedDay(entry) ?? '') <= facts.view.today,
      )
      .toSorted((a, b) =>
        (statedDay(a) ?? '') < (statedDay(b) ?? '') ? -1 : (statedDay(a) ?? '') > (statedDay(b) ?? '') ? 1 : a.n - b.n,
      )
      .map((entry): ListItem => ({ type: 'event', entry })),
  arguments: (facts) => facts.arguments.map((argument): ListItem => ({ type: 'argument', argument })),
} satisfies Record<string, (facts: LetterFacts) => ListItem[]>

export type ListName = keyof typeof LISTS
