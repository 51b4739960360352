import { formatDayNear, formatDayPlain } from '../../../core/calendar/format-day.ts'
import type { CivilDay } from '../../../core/model/basics.ts'
import type { Case, CaseEntry } from '../../../core/model/case.ts'
import type { Clock } from '../../../core/model/clock.ts'
import type { Question } from '../../../core/model/question.ts'
import type { Reference, ReferenceRole, Relation } from '../../../core/model/reference.ts'

/** What a bundle says in its own words: plain, in the third person, for somebody who has never seen the case. */

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** 'documents 1 to 3 and 7': numbers in order. */
export function documentsWords(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const n of numbers) {
    const last = runs.at(-1)
    if (last && last.at(-1) === n - 1) last.push(n)
    else runs.push([n])
  }
  const parts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String)))
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')
  return `${numbers.length === 1 ? 'document' : 'documents'} ${listed}`
}

const ROLES: Record<ReferenceRole, string> = {
  request: 'The request',
  'internal-review': 'Internal review',
  regulator: 'Regulator',
  tribunal: 'Tribunal',
}
const RELATIONS: Record<Relation, string> = {
  narrows: 'narrows',
  reviews: 'reviews',
  replaces: 'replaces',
  'complains-about': 'complains about',
  'transferred-from': 'was transferred from',
}

export const roleWords = ({ role }: Reference): string => ROLES[role]
export const followsWords = ({ relation, to }: Reference): string =>
  relation && to ? `${RELATIONS[relation]} ${to}` : 'the first of this matter'

type Dated = Pick<CaseEntry, 'date' | 'dateBasis' | 'dateBounds' | 'placedOn'>

/** The days of entries in words: as stated, else the days between which an entry lies by its neighbours. */
export function dateWordsOf(entries: readonly Dated[]): string[] {
  return entries.map((entry, at) => {
    if (entry.date !== null) return `${entry.dateBasis === 'inferred' ? 'about ' : ''}${formatDayPlain(entry.date)}`
    const before = entries.slice(0, at).findLast((other) => other.date !== null)?.date
    const after = entries.slice(at + 1).find((other) => other.date !== null)?.date
    return betweenWords(entry.dateBounds?.from ?? before ?? null, entry.dateBounds?.to ?? after ?? null)
  })
}

function betweenWords(from: CivilDay | null, to: CivilDay | null): string {
  if (from !== null && to !== null && from <= to)
    return from === to
      ? `about ${formatDayPlain(from)}`
      : `between ${formatDayNear(from, to)} and ${formatDayPlain(to)}`
  if (from !== null) return `on or after ${formatDayPlain(from)}`
  return to === null ? 'no date' : `on or before ${formatDayPlain(to)}`
}

/** Who wrote to whom. */
export function whoWords(
  entry: Pick<CaseEntry, 'direction' | 'sender'>,
  of: Pick<Case, 'requester' | 'authority'>,
): string {
  const requester = of.requester ?? 'The requester'
  if (entry.direction === 'outgoing') return requester
  if (entry.direction === 'incoming') return entry.sender ?? of.authority ?? 'The authority'
  if (entry.direction === 'system') return 'Mail system'
  return entry.sender ?? 'Note'
}

const STATUS: Record<Question['status'], string> = {
  open: 'Open',
  answered: 'Answered',
  'partly-answered': 'Answered in part',
  refused: 'Refused',
  'not-held': 'Not held',
  ignored: 'Not addressed',
  withdrawn: 'Withdrawn',
}
export const statusWords = ({ status, section }: Question): string =>
  section ? `${STATUS[status]} (section ${section})` : STATUS[status]

const BASIS: Record<Clock['basis'], string> = {
  statute: 'by law',
  practice: 'usual practice',
  promise: 'the authority’s own promise',
}

/** How a clock ended or stands: 'answered 24 April 2031, 8 working days late'. */
export function standingWords(clock: Clock): string {
  const days = (n: number): string => count(n, 'working day')
  const late = clock.workingDaysLate > 0 ? `, ${days(clock.workingDaysLate)} late` : ''
  if (clock.answered !== null) return `answered ${formatDayPlain(clock.answered)}${late || ', in time'}`
  if (clock.state === 'answered') return 'answered'
  if (clock.state === 'answered-late') return `answered${late}`
  if (clock.state === 'late') return `not answered${late}`
  if (clock.state === 'running' || clock.state === 'due-soon')
    return clock.daysLeft === null ? 'running' : `running, ${days(clock.daysLeft)} left`
  if (clock.state === 'paused') return 'paused'
  return clock.state === 'superseded' ? 'superseded' : 'over'
}

/** Everything of a clock as pairs of label and words: what a reader needs to count it again. */
export function clockLines(clock: Clock): [string, string][] {
  const day = (value: string | null): string => (value === null ? '' : formatDayPlain(value))
  const lines: [string, string][] = [
    ['Rule', `${clock.rule} (${BASIS[clock.basis]})`],
    ['Source', clock.source],
    ['Received', day(clock.received)],
    ['Due', day(clock.due)],
    ['Due before the extension', clock.dueBeforeExtension === clock.due ? '' : day(clock.dueBeforeExtension)],
    ['At most until', clock.atMost === clock.due ? '' : day(clock.atMost)],
    [
      'By the authority’s own count',
      clock.dueAccordingToAuthority === clock.due ? '' : day(clock.dueAccordingToAuthority),
    ],
    [
      'By the holidays of England and Wales alone',
      clock.dueEnglandAndWalesCalendar === clock.due ? '' : day(clock.dueEnglandAndWalesCalendar),
    ],
    ['Put off by the authority to', day(clock.extendedByAuthorityTo)],
    ['How it stands', standingWords(clock)],
  ]
  return lines.filter(([, words]) => words !== '')
}
