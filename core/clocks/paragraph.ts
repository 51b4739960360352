import { fromEpochDay } from '../calendar/civil-day.ts'
import { formatDay, formatDayNear } from '../calendar/format-day.ts'
import { reasonNotWorking } from '../calendar/holiday-calendar.ts'
import { boundByLetter, type Computed } from './compute.ts'

const ORDINALS: Record<number, string> = {
  10: 'tenth',
  15: 'fifteenth',
  20: 'twentieth',
  30: 'thirtieth',
  40: 'fortieth',
  60: 'sixtieth',
}

const ordinal = (n: number): string =>
  ORDINALS[n] ??
  `${n}${n % 10 === 1 && n % 100 !== 11 ? 'st' : n % 10 === 2 && n % 100 !== 12 ? 'nd' : n % 10 === 3 && n % 100 !== 13 ? 'rd' : 'th'}`

/** Joins with commas and a last 'and'. */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** The working of a clock as a paragraph that can be pasted into a letter. */
export function paragraph(clock: Computed): string {
  const { rule, received, applied, final } = clock
  const due = fromEpochDay(final.due)
  const start = fromEpochDay(applied.start)
  const sentences = [`Day 0 is ${formatDay(fromEpochDay(received))}, ${rule.dayZero}.`]
  if (applied.restartedBy && applied.start !== received)
    sentences.push(`The count began again on ${formatDay(start)} (${applied.restartedBy.section}).`)
  sentences.push(
    `The limit is ${rule.limit.says} (${rule.source}${rule.basis === 'practice' ? '; practice, not statute' : ''}).`,
  )
  for (const pause of applied.pauses)
    sentences.push(
      `The days from ${formatDay(fromEpochDay(pause.from))} to ${formatDay(fromEpochDay(pause.to))}, both included, are left out.`,
    )
  if (final !== clock.base) sentences.push(extensionSentence(clock))
  const skipped = final.limit.unit === 'working-day' ? holidaysBetween(clock) : []
  if (final.limit.unit === 'working-day')
    sentences.push(
      `Saturdays and Sundays do not count${skipped.length > 0 ? `, nor do these: ${skipped.join('; ')}` : ''}.`,
    )
  sentences.push(conclusion(clock, due))
  if (clock.atMost !== null) sentences.push(`The outer limit is ${formatDay(fromEpochDay(clock.atMost))}.`)
  if (clock.provisional)
    sentences.push(
      clock.calendar.known
        ? `The holidays are known from ${formatDay(clock.calendar.known.from)} to ${formatDay(clock.calendar.known.to)} only, so the date is provisional.`
        : 'The holidays are an estimate, so the date is provisional.',
    )
  return [...sentences, ...applied.notes].join(' ')
}

function conclusion(clock: Computed, due: string): string {
  const { limit, last } = clock.final
  if (limit.unit === 'working-day' && last === clock.final.due && boundByLetter(clock) === null)
    return `The ${ordinal(limit.count)} working day, and so the last day, is ${formatDay(due)}.`
  if (last !== clock.final.due)
    return `That ends on ${formatDay(fromEpochDay(last))}, which is not a working day; the last day is ${formatDay(due)}.`
  return `The last day is ${formatDay(due)}.`
}

function extensionSentence(clock: Computed): string {
  const effect = clock.applied.extension?.effect
  const says = boundByLetter(clock) === null ? (effect?.limit?.says ?? '') : 'the day that the letter named'
  return `It was extended in time to ${says} (${effect?.source ?? ''}${effect?.basis === 'practice' ? '; practice' : ''}); before that the last day was ${formatDay(fromEpochDay(clock.base.due))}.`
}

function holidaysBetween(clock: Computed): string[] {
  const found: string[] = []
  const due = fromEpochDay(clock.final.due)
  for (let day = clock.applied.start + 1; day <= clock.final.due; day++) {
    const why = reasonNotWorking(clock.calendar, day)
    if (why === null || why === 'Saturday' || why === 'Sunday') continue
    if (found.at(-1)?.endsWith(`, ${why}`)) continue
    found.push(`${formatDayNear(fromEpochDay(day), due)}, ${why}`)
  }
  return found
}
