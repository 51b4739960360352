import { formatDay } from '../../core/calendar/format-day.ts'
import type { Body, Supposition } from '../../core/contract/clock.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import { text } from '../messages/en-gb.ts'

const words = text.whatIf
export type SupposeKind = keyof typeof words.kinds

/** What the form says, before it is supposed. */
export interface Supposing {
  kind: SupposeKind
  on: CivilDay | null
  reference: string | null
  entry: string | null
  body: Body
  calendar: string
}

/** What has to be said of each kind: about which letter or reference, and when. */
export type SupposeField = 'reference' | 'entry' | 'question' | 'on' | 'until' | 'body' | 'calendar'

const FIELDS: Record<SupposeKind, readonly SupposeField[]> = {
  'they-answer': ['reference', 'on'],
  'they-refuse': ['reference', 'on'],
  'they-delay': ['reference', 'until'],
  'they-extend': ['reference', 'on'],
  'they-ask': ['reference', 'on'],
  'you-clarify': ['reference', 'on'],
  'not-needed': ['question'],
  'you-review': ['reference', 'on'],
  'you-narrow': ['reference', 'on'],
  'you-complain': ['reference', 'on'],
  'fee-paid': ['reference', 'on'],
  'other-day': ['entry', 'on'],
  'other-receipt': ['entry', 'on'],
  'not-there': ['entry'],
  'other-body': ['body'],
  'other-calendar': ['calendar'],
}

export const fieldsOf = (kind: SupposeKind): readonly SupposeField[] => FIELDS[kind]

type LetterSupposition = Extract<Supposition, { kind: 'letter' }>

/** Kinds that are a letter yet to come. */
const LETTERS: Partial<Record<SupposeKind, Pick<LetterSupposition, 'direction' | 'letter'>>> = {
  'they-answer': { direction: 'incoming', letter: 'disclosure' },
  'they-refuse': { direction: 'incoming', letter: 'refusal' },
  'they-delay': { direction: 'incoming', letter: 'delay-notice' },
  'they-ask': { direction: 'incoming', letter: 'clarification-request' },
  'you-clarify': { direction: 'outgoing', letter: 'clarification-reply' },
  'you-narrow': { direction: 'outgoing', letter: 'narrowed-request' },
  'you-review': { direction: 'outgoing', letter: 'review-request' },
  'you-complain': { direction: 'outgoing', letter: 'regulator-complaint' },
}

/** The supposition that a filled form says; null while something is missing. */
export function suppositionOf({ kind, on, reference, entry, body, calendar }: Supposing): Supposition | null {
  const fields = FIELDS[kind]
  if ((fields.includes('entry') || fields.includes('question')) && entry === null) return null
  if (kind === 'not-there') return { kind: 'left-out', entry: entry ?? '' }
  if (kind === 'not-needed') return { kind: 'unneeded', entry: entry ?? '' }
  if (kind === 'other-body') return { kind: 'body', body }
  if (kind === 'other-calendar') return calendar === '' ? null : { kind: 'calendar', calendar }
  if (on === null) return null
  if (kind === 'other-day') return { kind: 'moved', entry: entry ?? '', on }
  if (kind === 'other-receipt') return { kind: 'received', entry: entry ?? '', on }
  if (kind === 'they-extend') return { kind: 'event', reference, event: { kind: 'extended', on } }
  if (kind === 'fee-paid') return { kind: 'event', reference, event: { kind: 'fee-paid', on } }
  const letter = LETTERS[kind]
  return letter
    ? { kind: 'letter', ...letter, on, reference, ...(kind === 'they-delay' ? { newDueDate: on } : {}) }
    : null
}

/** Names that a form's ids stand for. */
export interface Names {
  story: (entry: string) => string
  calendar: (id: string) => string
}

/** A supposition in words. */
export function supposingWords(supposing: Supposing, names: Names): string {
  const { kind, on, reference, entry } = supposing
  const what = words.kinds[kind]
  const day = on === null ? '' : formatDay(on)
  const story = names.story(entry ?? '')
  if (kind === 'not-there') return words.leftOut(story)
  if (kind === 'not-needed') return words.aboutLetter(what, story)
  if (kind === 'other-body') return words.as(what, text.law.facts.bodies[supposing.body])
  if (kind === 'other-calendar') return words.as(what, names.calendar(supposing.calendar))
  if (kind === 'other-day' || kind === 'other-receipt') return words.letterOn(what, story, day)
  const about = reference === null ? what : `${what} (${reference})`
  return kind === 'they-delay' ? words.untilDay(about, day) : words.onDay(about, day)
}
