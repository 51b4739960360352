import { formatDay } from '../../core/calendar/format-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { Supposition } from '../../core/contract/clock.ts'
import { text } from '../messages/en-gb.ts'

const words = text.whatIf
export type SupposeKind = keyof typeof words.kinds

/** What the form says, before it is supposed. */
export interface Supposing {
  kind: SupposeKind
  on: CivilDay | null
  reference: string | null
  entry: string | null
}

/** True for a supposition about a letter that is there, rather than one that is yet to come. */
export function isAboutEntry(kind: SupposeKind): boolean {
  return kind === 'other-day' || kind === 'other-receipt' || kind === 'not-there'
}

/** The supposition that a filled form says; null while something is missing. */
export function suppositionOf({ kind, on, reference, entry }: Supposing): Supposition | null {
  if (kind === 'not-there') return entry === null ? null : { kind: 'left-out', entry }
  if (on === null) return null
  if (kind === 'other-day') return entry === null ? null : { kind: 'moved', entry, on }
  if (kind === 'other-receipt') return entry === null ? null : { kind: 'received', entry, on }
  if (kind === 'they-delay') return letter('incoming', 'delay-notice', on, reference, on)
  if (kind === 'they-answer') return letter('incoming', 'disclosure', on, reference)
  if (kind === 'they-refuse') return letter('incoming', 'refusal', on, reference)
  if (kind === 'they-ask') return letter('incoming', 'clarification-request', on, reference)
  if (kind === 'you-clarify') return letter('outgoing', 'clarification-reply', on, reference)
  if (kind === 'you-narrow') return letter('outgoing', 'narrowed-request', on, reference)
  return letter('outgoing', 'review-request', on, reference)
}

type LetterSupposition = Extract<Supposition, { kind: 'letter' }>

function letter(
  direction: LetterSupposition['direction'],
  kind: LetterSupposition['letter'],
  on: CivilDay,
  reference: string | null,
  newDueDate?: CivilDay,
): LetterSupposition {
  return { kind: 'letter', direction, letter: kind, on, reference, ...(newDueDate === undefined ? {} : { newDueDate }) }
}

/** A supposition in words; `story` gives the line of a letter. */
export function supposingWords(supposing: Supposing, story: (entry: string) => string): string {
  const what = words.kinds[supposing.kind]
  const about = supposing.reference === null ? what : `${what} (${supposing.reference})`
  const day = supposing.on === null ? '' : formatDay(supposing.on)
  if (supposing.kind === 'not-there') return words.leftOut(story(supposing.entry ?? ''))
  if (isAboutEntry(supposing.kind)) return words.letterOn(what, story(supposing.entry ?? ''), day)
  return supposing.kind === 'they-delay' ? words.untilDay(about, day) : words.onDay(about, day)
}
