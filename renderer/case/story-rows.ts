import { formatDay, formatDayPlain } from '../../core/calendar/format-day.ts'
import type { Case, CaseEntry } from '../../core/model/case.ts'
import { text } from '../messages/en-gb.ts'
import { briefDay, firstOfTwo } from '../shared/days.ts'

export interface StoryRow {
  entry: CaseEntry
  /** For the narrow date column; `inferred` says that it is about then. */
  date: string
  /** The date in full for a tooltip and for those who listen. */
  dateWords: string
  inferred: boolean
  /** The year, where it is another than the row's before. */
  year: string | null
}

/** The story in order, one row an entry, with dates in words; a date that the letter does not state is bounded by its neighbours'. */
export function storyRows(c: Pick<Case, 'entries'>): StoryRow[] {
  let year: string | null = null
  const words = dateWordsOf(c.entries)
  return c.entries.map((entry, i) => {
    const own = entry.placedOn?.slice(0, 4) ?? null
    const breaks = own !== null && own !== year
    if (breaks) year = own
    const dated = words[i] ?? { date: '', dateWords: text.case.noDay, inferred: true }
    return { entry, ...dated, year: breaks ? own : null }
  })
}

type DateWords = Pick<StoryRow, 'date' | 'dateWords' | 'inferred'>

function dateWordsOf(entries: CaseEntry[]): DateWords[] {
  const known = entries.map((entry) => (isKnown(entry) ? entry.date : null))
  const before: (string | null)[] = []
  let last: string | null = null
  for (const day of known) {
    if (day !== null) last = day
    before.push(last)
  }
  const after: (string | null)[] = []
  let next: string | null = null
  for (const day of known.toReversed()) {
    if (day !== null) next = day
    after.push(next)
  }
  after.reverse()
  return entries.map((entry, i) => {
    const day = known[i]
    if (day) return { date: briefDay(day, day), dateWords: formatDay(day), inferred: false }
    return bounded(entry, before[i] ?? null, after[i] ?? null)
  })
}

const isKnown = (entry: CaseEntry): boolean =>
  entry.date !== null && entry.dateBasis !== 'inferred' && entry.dateBasis !== 'none'

function bounded(entry: CaseEntry, neighbourFrom: string | null, neighbourTo: string | null): DateWords {
  const from = entry.dateBounds?.from ?? neighbourFrom
  const to = entry.dateBounds?.to ?? neighbourTo
  const placed = entry.placedOn
  const date = placed ? briefDay(placed, placed) : '–'
  if (from && to && from === to) return { date, dateWords: formatDayPlain(from), inferred: true }
  if (from && to && from < to)
    return { date, dateWords: text.case.between(firstOfTwo(from, to), formatDayPlain(to)), inferred: true }
  if (from && !(to && to < from)) return { date, dateWords: text.case.after(formatDayPlain(from)), inferred: true }
  if (to) return { date, dateWords: text.case.before(formatDayPlain(to)), inferred: true }
  return { date, dateWords: text.case.noDay, inferred: true }
}
