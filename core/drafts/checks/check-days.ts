import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import { daysBetween } from '../../calendar/civil-day.ts'
import type { CivilDay } from '../../model/basics.ts'
import type { Clock } from '../../model/clock.ts'
import type { Check } from '../../model/draft.ts'
import { normalReference } from '../case/decisions.ts'
import { dayOf, inWords, isLive, workingDays } from '../case/view.ts'
import { lateBy } from '../letter/field.ts'
import { daysIn, weekdayFits, type WrittenDay } from './days-in-text.ts'
import { fails, ownWords, passes, type CheckInput } from './check-input.ts'

const isDay = (day: CivilDay | null | undefined): day is CivilDay => day !== null && day !== undefined

/** Every date in the letter's own words is one of the case, falls on the weekday it names, and plays the part it is given. */
export function checkDays(input: CheckInput): Check[] {
  const { view } = input.facts
  const text = ownWords(input)
  const clocks = view.case.clocks
  const own = clocks.filter((clock) => clock.kind === 'response' || clock.kind === 'internal-review')
  const lastDays = (of: readonly Clock[]): Set<CivilDay> =>
    new Set(of.flatMap((clock) => [clock.due, clock.atMost, clock.dueBeforeExtension]).filter(isDay))
  const dues = lastDays(own)
  const ends = lastDays(clocks)
  const received = new Set(
    [...own.map((clock) => clock.received), ...view.case.entries.map((entry) => entry.receivedByAuthority)].filter(
      isDay,
    ),
  )
  const known = new Set<CivilDay>([
    view.today,
    ...ends,
    ...clocks.flatMap((clock) => clock.received ?? []),
    ...received,
    ...clocks.flatMap((clock) =>
      [
        clock.answered,
        clock.dueAccordingToAuthority,
        clock.dueEnglandAndWalesCalendar,
        clock.extendedByAuthorityTo,
        ...clock.rivals.map((rival) => rival.due),
      ].filter(isDay),
    ),
    ...view.case.entries.flatMap((entry) => [dayOf(entry), entry.statedDueDate, entry.newDueDate].filter(isDay)),
  ])
  const problems: Check[] = []
  const written = daysIn(text)
  for (const one of written) {
    const problem = wrong(one, text, { known, dues, ends, received, own })
    if (problem !== null) problems.push(fails('days', problem, { start: one.start, end: one.end }))
  }
  if (problems.length > 0) return problems
  return [
    passes(
      'days',
      written.length === 0
        ? 'The letter names no date.'
        : `The ${written.length === 1 ? 'date' : `${written.length} dates`} in the letter ${written.length === 1 ? 'agrees' : 'agree'} with the case.`,
    ),
  ]
}

interface Known {
  known: ReadonlySet<CivilDay>
  /** Last days of answers and reviews, and of every clock. */
  dues: ReadonlySet<CivilDay>
  ends: ReadonlySet<CivilDay>
  received: ReadonlySet<CivilDay>
  own: readonly Clock[]
}

function wrong(one: WrittenDay, text: string, { known, dues, ends, received, own }: Known): string | null {
  if (!one.exists) return `“${one.text}” is no day in the calendar.`
  if (!weekdayFits(one) && one.day !== null)
    return `“${one.text}” is wrong: ${formatDayPlain(one.day)} is a ${formatDay(one.day).split(' ')[0]}.`
  const fits = (days: ReadonlySet<CivilDay>): boolean =>
    one.day === null ? [...days].some((day) => day.endsWith(one.monthDay)) : days.has(one.day)
  const before = text.slice(Math.max(0, one.start - 60), one.start)
  const theirs = /\b(?:gives?|say|says|said|counts?|promised?)\b/i.test(before)
  const end = /\b(due|deadline|last day|time limit)\b[^.;:]{0,30}$/i.exec(before)
  if (end && !theirs && !fits(/^due$/i.test(end[1] ?? '') ? dues : ends)) {
    const right = inWords([...new Set(own.map((clock) => formatDayPlain(clock.due)))]) || 'no day that is known'
    return `The letter says that something was due on ${one.text}; by the clocks it was due on ${right}.`
  }
  if (/\breceived\b[^.;:]{0,30}\bon\s*$/i.test(before) && !fits(received))
    return `The letter says that something was received on ${one.text}; no clock of the case starts on that day.`
  if (!fits(known)) return `The letter says ${one.text}; no letter or clock of the case has that date.`
  return null
}

const COUNT =
  /\b(\d+)\s+(working\s+|calendar\s+)?days?\s+(?:late|overdue|past|too late)\b|\b(?:late|overdue)\s+by\s+(\d+)\s+(working\s+|calendar\s+)?days?\b/gi
const SINCE = /\b(\d+)\s+calendar\s+days\s+since\b/gi

/** Every 'so many days late' is what the clock it speaks of says; so is 'so many calendar days since'. */
export function checkCounts(input: CheckInput): Check[] {
  const { view, clock: about } = input.facts
  const text = ownWords(input)
  const problems: Check[] = []
  let count = 0
  for (const match of text.matchAll(COUNT)) {
    count += 1
    const said = Number(match[1] ?? match[3])
    const calendar = /calendar/i.test(match[2] ?? match[4] ?? '')
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, lineEnd(text, match.index))
    const meant = clocksMeant(view.case.clocks, line, about)
    const right = [
      ...new Set(meant.map((clock) => (calendar ? calendarLate(input, clock) : lateBy(input.facts, clock)))),
    ]
    if (!right.includes(said))
      problems.push(
        fails(
          'counts',
          right.length === 0
            ? `The letter says “${match[0]}”; no clock of the case is late.`
            : `The letter says “${match[0]}”; by the clock it is ${right.map((one) => (calendar ? `${one} calendar days` : workingDays(one))).join(' or ')}.`,
          { start: match.index, end: match.index + match[0].length },
        ),
      )
  }
  const first = view.case.daysSinceFirstAsked
  for (const match of text.matchAll(SINCE)) {
    count += 1
    if (first !== null && Number(match[1]) !== first)
      problems.push(
        fails('counts', `The letter says “${match[0]}”; it is ${first} days since you first asked.`, {
          start: match.index,
          end: match.index + match[0].length,
        }),
      )
  }
  if (problems.length > 0) return problems
  return [
    passes(
      'counts',
      count === 0 ? 'The letter counts no days.' : 'The days counted in the letter agree with the clocks.',
    ),
  ]
}

const lineEnd = (text: string, from: number): number =>
  text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)

function calendarLate(input: CheckInput, clock: Clock): number {
  const until = isLive(clock) ? input.facts.view.today : (clock.answered ?? clock.due)
  return Math.max(0, daysBetween(clock.due, until))
}

/** The clock whose reference stands in the line, else the one the letter is about, else any. */
function clocksMeant(clocks: readonly Clock[], line: string, about: Clock | null): Clock[] {
  const own = clocks.filter((clock) => clock.kind === 'response' || clock.kind === 'internal-review')
  const plain = normalReference(line)
  const named = own.filter((clock) => clock.reference !== null && plain.includes(normalReference(clock.reference)))
  if (named.length > 0) return named
  return about ? [about] : own
}
