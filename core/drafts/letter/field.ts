import { formatDayPlain } from '../../calendar/format-day.ts'
import type { CivilDay, Evidence } from '../../model/basics.ts'
import type { CaseEntry } from '../../model/case.ts'
import type { Clock } from '../../model/clock.ts'
import { inWords, isLive, ranges, wholeLetter, workingDaysPast } from '../case/view.ts'
import type { LetterFacts, ListItem } from './facts.ts'

/** A field as filled, with the words of the case behind it. */
export interface Filled {
  text: string
  evidence: Evidence[]
}

export interface FieldDefinition {
  /** What is missing when it cannot be filled: 'the reference'. */
  label: string
  value: (facts: LetterFacts) => Filled | null
}

export const plain = (text: string | null | undefined, evidence: readonly Evidence[] = []): Filled | null =>
  text === null || text === undefined || text === '' ? null : { text, evidence: [...evidence] }

export const ofEntry = (entry: CaseEntry | null | undefined, text: string | null | undefined): Filled | null =>
  entry ? plain(text, [wholeLetter(entry)]) : null

export const ofClock = (clock: Clock | null, text: (clock: Clock) => string | null): Filled | null =>
  clock ? plain(text(clock), clock.evidence) : null

export const day = (value: CivilDay | null): string | null => (value === null ? null : formatDayPlain(value))

/** Working days by which an answer came late, or is late today. */
export function lateBy(facts: LetterFacts, clock: Clock): number {
  return isLive(clock) ? workingDaysPast(facts.view, clock.due, facts.view.today) : clock.workingDaysLate
}

export const item = <T extends ListItem['type']>(facts: LetterFacts, type: T): Extract<ListItem, { type: T }> | null =>
  facts.item?.type === type ? (facts.item as Extract<ListItem, { type: T }>) : null

export const labelled = (labels: readonly string[]): string | null =>
  labels.length === 0 ? null : `question${labels.length === 1 ? '' : 's'} ${inWords(ranges(labels))}`

export const referenceEvidence = (facts: LetterFacts, value: string | null): Evidence[] =>
  facts.view.case.references.find((one) => one.value === value)?.evidence ?? []
