import { formatDay } from '../../core/calendar/format-day.ts'
import type { RereadFact } from '../../core/model/rereading.ts'
import { text } from '../messages/en-gb.ts'

const KINDS: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(text.kinds.entry))
const WAYS: Readonly<Record<string, string>> = text.kinds.direction

/** A fact's value for people: kinds and directions by their names, days with their weekday; links between letters only as being there. */
export function factValue(fact: RereadFact, value: string | null): string {
  if (value === null) return text.rereading.none
  if (fact === 'kind') return KINDS[value] ?? value
  if (fact === 'direction') return WAYS[value] ?? value
  if (fact === 'failedEntry' || fact === 'replaces') return text.rereading.yes
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : value
}
