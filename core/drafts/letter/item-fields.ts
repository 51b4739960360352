import { formatDay } from '../../calendar/format-day.ts'
import type { CaseEntry } from '../../model/case.ts'
import { workingDays } from '../case/view.ts'
import { relied } from './act-words.ts'
import { eventWords, statedDay } from './event-words.ts'
import { day, item, labelled, lateBy, ofClock, ofEntry, plain, type FieldDefinition } from './field.ts'

/** Fields that stand inside an `[each]`: of the question, clock, decision, event or argument in turn. */
export const ITEM_FIELDS = {
  'question-label': { label: 'a question’s number', value: (f) => plain(item(f, 'question')?.question.label) },
  'question-text': {
    label: 'a question’s words',
    value: (f) => {
      const of = item(f, 'question')
      return plain(
        of?.text,
        of?.question.wordings.at(-1) ? [of.question.wordings.at(-1)?.evidence].flatMap((one) => one ?? []) : [],
      )
    },
  },
  'event-date': {
    label: 'a date',
    value: (f) =>
      ofEntry(item(f, 'event')?.entry, day(item(f, 'event') ? statedDay(item(f, 'event')?.entry as CaseEntry) : null)),
  },
  'event-words': {
    label: 'what happened',
    value: (f) => ofEntry(item(f, 'event')?.entry, eventWords(f, item(f, 'event')?.entry as CaseEntry)),
  },
  'late-reference': {
    label: 'a reference',
    value: (f) => ofClock(item(f, 'clock')?.clock ?? null, (clock) => clock.reference ?? 'first request'),
  },
  'late-received': {
    label: 'a date',
    value: (f) => ofClock(item(f, 'clock')?.clock ?? null, (clock) => day(clock.received)),
  },
  'late-due': {
    label: 'a date',
    value: (f) => ofClock(item(f, 'clock')?.clock ?? null, (clock) => formatDay(clock.due)),
  },
  'late-answered': {
    label: 'a date',
    value: (f) => ofClock(item(f, 'clock')?.clock ?? null, (clock) => day(clock.answered)),
  },
  'late-days': {
    label: 'a count',
    value: (f) => ofClock(item(f, 'clock')?.clock ?? null, (clock) => workingDays(lateBy(f, clock))),
  },
  'late-their-due': {
    label: 'a date',
    value: (f) => ofClock(item(f, 'clock')?.clock ?? null, (clock) => day(clock.dueAccordingToAuthority)),
  },
  'ground-reference': {
    label: 'a reference',
    value: (f) => plain(item(f, 'decision')?.decision.reference ?? 'the request'),
  },
  'ground-sections': {
    label: 'a section',
    value: (f) => plain(relied(f.view, item(f, 'decision')?.decision.entry)),
  },
  'ground-questions': {
    label: 'questions',
    value: (f) =>
      plain(labelled((item(f, 'decision')?.decision.refused ?? []).map((one) => one.label)) ?? 'the request'),
  },
  'ground-date': {
    label: 'a date',
    value: (f) =>
      ofEntry(item(f, 'decision')?.decision.entry, day(statedDay(item(f, 'decision')?.decision.entry as CaseEntry))),
  },
  'argument-text': { label: 'an argument', value: (f) => plain(item(f, 'argument')?.argument.text) },
  'argument-source': { label: 'its source', value: (f) => plain(item(f, 'argument')?.argument.source) },
} satisfies Record<string, FieldDefinition>
