import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import { daysBetween } from '../../calendar/civil-day.ts'
import type { CaseEntry } from '../../model/case.ts'
import { aReview, reviewName } from '../case/review-name.ts'
import { dayOf, inWords, workingDays } from '../case/view.ts'
import { actCited, actName, lateSection, relied } from './act-words.ts'
import { statedDay } from './event-words.ts'
import { day, labelled, lateBy, ofClock, ofEntry, plain, referenceEvidence, type FieldDefinition } from './field.ts'
import { ITEM_FIELDS } from './item-fields.ts'

/** Every field that a template may name. */
export const FIELDS = {
  me: { label: 'your name', value: (f) => plain(f.me) },
  authority: { label: 'the authority’s name', value: (f) => plain(f.view.case.authority) },
  regulator: { label: 'the regulator’s name', value: (f) => plain(f.view.pack.regulator) },
  tribunal: { label: 'the tribunal’s name', value: (f) => plain(f.view.pack.tribunal) },
  title: { label: 'what the request is about', value: (f) => plain(f.view.case.title) },
  act: { label: 'the law the request is made under', value: (f) => plain(actName(f.view)) },
  'act-cited': { label: 'the law the request is made under', value: (f) => plain(actCited(f.view)) },
  'limit-section': { label: 'the section that sets the time limit', value: (f) => plain(lateSection(f.view)) },
  'review-name': {
    label: 'what a review is called',
    value: (f) => plain(reviewName(f.view.pack) ?? 'internal review'),
  },
  today: { label: 'today’s date', value: (f) => plain(formatDayPlain(f.view.today)) },
  reference: {
    label: 'the authority’s reference',
    value: (f) => plain(f.reference, referenceEvidence(f, f.reference)),
  },
  references: {
    label: 'the authority’s references',
    value: (f) => {
      const found = f.view.case.references.filter((one) => one.role === 'request' || one.role === 'internal-review')
      return plain(
        inWords(found.map((one) => one.value)),
        found.flatMap((one) => one.evidence.slice(0, 1)),
      )
    },
  },
  'earlier-references': {
    label: 'the earlier references',
    value: (f) => {
      const found = f.view.case.references.filter((one) => one.role === 'request' && one.value !== f.reference)
      return plain(
        inWords(found.map((one) => one.value)),
        found.flatMap((one) => one.evidence.slice(0, 1)),
      )
    },
  },
  'request-date': {
    label: 'the day of your request',
    value: (f) => ofEntry(f.request, f.request ? day(dayOf(f.request)) : null),
  },
  'clock-request-date': {
    label: 'the day of the request that this is about',
    value: (f) =>
      ofClock(f.clock, (clock) => day(clock.received)) ?? ofEntry(f.request, f.request ? day(dayOf(f.request)) : null),
  },
  'matter-date': {
    label: 'the day of the request that this is about',
    value: (f) =>
      ofEntry(f.matter ?? f.request, day((f.matter ?? f.request) ? dayOf((f.matter ?? f.request) as CaseEntry) : null)),
  },
  'a-review': { label: 'what a review is called', value: (f) => plain(aReview(f.view.pack)) },
  'days-since-asked': {
    label: 'the days since you first asked',
    value: (f) => {
      const asked = f.request ? dayOf(f.request) : null
      const days = f.view.case.daysSinceFirstAsked ?? (asked ? daysBetween(asked, f.view.today) : null)
      return days === null ? null : ofEntry(f.request, `${days} calendar days`)
    },
  },
  received: {
    label: 'the day they received the request',
    value: (f) => ofClock(f.clock, (clock) => day(clock.received)),
  },
  due: { label: 'the last day for an answer', value: (f) => ofClock(f.clock, (clock) => formatDay(clock.due)) },
  'days-late': {
    label: 'how late the answer is',
    value: (f) => ofClock(f.clock, (clock) => workingDays(lateBy(f, clock))),
  },
  promised: {
    label: 'the day they promised',
    value: (f) => ofClock(f.clock, (clock) => day(clock.extendedByAuthorityTo)),
  },
  answered: { label: 'the day of the answer', value: (f) => ofClock(f.clock, (clock) => day(clock.answered)) },
  'answer-date': {
    label: 'the day of their letter',
    value: (f) => ofEntry(f.decision?.entry, f.decision ? day(statedDay(f.decision.entry)) : null),
  },
  'answer-sender': {
    label: 'who wrote the answer',
    value: (f) => ofEntry(f.decision?.entry, f.decision?.entry.sender),
  },
  sections: {
    label: 'the section they relied on',
    value: (f) => ofEntry(f.decision?.entry, relied(f.view, f.decision?.entry)),
  },
  refused: {
    label: 'the questions they refused',
    value: (f) =>
      plain(
        labelled((f.decision?.refused ?? []).map((one) => one.label)),
        f.decision?.refused.flatMap((one) => one.evidence ?? []),
      ),
  },
  'not-held': {
    label: 'the questions they say they hold nothing on',
    value: (f) =>
      plain(
        labelled((f.decision?.notHeld ?? []).map((one) => one.label)),
        f.decision?.notHeld.flatMap((one) => one.evidence ?? []),
      ),
  },
  unanswered: {
    label: 'the questions they left out',
    value: (f) =>
      plain(
        labelled((f.decision?.unanswered ?? []).map((one) => one.label)),
        f.decision?.unanswered.flatMap((one) => one.evidence ?? []),
      ),
  },
  open: {
    label: 'the questions that are open',
    value: (f) =>
      plain(
        labelled(
          f.view.case.questions
            .filter((one) => ['open', 'ignored', 'partly-answered'].includes(one.status))
            .map((one) => one.label),
        ),
      ),
  },
  offered: {
    label: 'the questions they said they could answer',
    value: (f) => ofEntry(f.decision?.entry, labelled(f.decision?.entry.offeredQuestions ?? [])),
  },
  dropped: {
    label: 'the questions you leave out',
    value: (f) =>
      plain(
        labelled(f.narrowing.dropped.map((one) => one.question.label)),
        f.narrowing.dropped.flatMap((one) => one.evidence ?? []),
      ),
  },
  'queried-questions': {
    label: 'the question whose answer you ask about',
    value: (f) => {
      const entry = f.view.case.entries.findLast(
        (one) => (one.kind === 'query' || one.kind === 'correction') && (one.questions?.length ?? 0) > 0,
      )
      return ofEntry(entry, labelled(entry?.questions ?? []))
    },
  },
  'answered-questions': {
    label: 'the questions they answered',
    value: (f) => {
      const found = f.view.case.questions.filter((one) => one.status === 'answered' || one.status === 'partly-answered')
      return plain(
        labelled(found.map((one) => one.label)),
        found.flatMap((one) => one.evidence ?? []),
      )
    },
  },
  'asked-date': {
    label: 'the day they asked for clarification',
    value: (f) => ofEntry(f.asked, f.asked ? day(statedDay(f.asked)) : null),
  },
  'review-date': {
    label: 'the day you asked for the review',
    value: (f) => ofEntry(f.review?.asked, f.review?.asked ? day(dayOf(f.review.asked)) : null),
  },
  'review-reference': {
    label: 'the review’s reference',
    value: (f) => plain(f.review?.reference, referenceEvidence(f, f.review?.reference ?? null)),
  },
  'decision-reference': {
    label: 'the reference of the decision notice',
    value: (f) => plain(f.view.case.references.findLast((one) => one.role === 'regulator')?.value),
  },
  'decision-date': {
    label: 'the date of the decision notice',
    value: (f) => {
      const notice = f.view.case.entries.findLast((one) => one.kind === 'regulator-decision')
      return ofEntry(notice, notice ? day(statedDay(notice)) : null)
    },
  },
  point: { label: 'what you want to say', value: (f) => plain(f.choices.point?.trim()) },
  ...ITEM_FIELDS,
} satisfies Record<string, FieldDefinition>

export type FieldName = keyof typeof FIELDS
