import { addBusinessDays, addDays as addDateDays, isWeekend } from 'date-fns'
import { fromEpochDay, toEpochDay, weekday } from '../core/calendar/civil-day.ts'
import type { HolidayFact } from '../core/calendar/holiday-data.ts'
import { addWorkingDays, addWorkingDaysToEpochDay } from '../core/calendar/working-days.ts'
import { caseClocks } from '../core/clocks/case-clocks.ts'
import { deadline } from '../core/clocks/deadline.ts'
import { findCalendar } from '../core/law/find-rule.ts'
import { shippedLaw } from '../core/law/law.ts'
import { factsOf, movedCases } from '../casebook/law/moved-cases.ts'
import { caseIds, keptCase } from '../casebook/storage/cases.ts'
import { entriesOf } from '../casebook/storage/entries.ts'
import { lawWithBankHolidays } from '../core/law/law.ts'
import { keepCases } from './clocks/kept-cases.ts'
import { syntheticCases } from './clocks/synthetic-cases.ts'

/**
 * Twenty working days added, a second, beside peers in one run; every clock of 5,000 cases computed again, of invented ones and of
 * a casebook, beside the reading of those cases from it.
 * Run with `node bench/clocks.ts`, or `--json` for the figures as data. Each figure is the best of seven rounds.
 */
const DAYS = 20_000
const ROUNDS = 7
const CASES = 5_000

const law = shippedLaw()
const uk = findCalendar(law, 'uk')
const first = toEpochDay('2006-01-01')
const span = toEpochDay('2028-06-01') - first
const epochDays = Int32Array.from({ length: DAYS }, (_, n) => first + ((n * 7919) % span))
const civilDays = [...epochDays].map(fromEpochDay)
const dates = [...epochDays].map((day) => new Date(day * 86_400_000 + 43_200_000))
const holidays = new Set(law.bankHolidays.holidays.map(([day]) => day))

interface Figure {
  readonly name: string
  readonly perSecond: number
  readonly rightOn: string
}

/** Runs a round several times and keeps the fastest; the sum of results keeps the work from being left out. */
function best(round: () => number, rounds = ROUNDS): number {
  let fastest = Infinity
  for (let n = 0; n < rounds; n++) {
    const start = process.hrtime.bigint()
    const sum = round()
    if (Number.isNaN(sum)) throw new Error('a round gave no number')
    fastest = Math.min(fastest, Number(process.hrtime.bigint() - start) / 1e9)
  }
  return fastest
}

const isoOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

/** What one writes with date-fns where holidays matter: day by day, skipping weekends and holidays. */
function dateFnsLoop(date: Date, count: number): Date {
  let at = date
  for (let n = 0; n < count;) {
    at = addDateDays(at, 1)
    if (!isWeekend(at) && !holidays.has(isoOf(at))) n += 1
  }
  return at
}

/** The ceiling: one look-up of an answer that was worked out before. */
const precomputed = Int32Array.from({ length: span + 1 }, (_, n) => addWorkingDaysToEpochDay(uk, first + n, 20))

const sumOf = (of: (n: number) => number) => (): number => {
  let sum = 0
  for (let n = 0; n < DAYS; n++) sum += of(n)
  return sum
}

const additions: [string, (n: number) => number][] = [
  ['foi-desk, epoch days', (n) => addWorkingDaysToEpochDay(uk, epochDays[n] ?? 0, 20)],
  ['foi-desk, civil days (text in, text out)', (n) => addWorkingDays(uk, civilDays[n] ?? '', 20).charCodeAt(9)],
  ['date-fns addBusinessDays (knows no holidays)', (n) => addBusinessDays(dates[n] ?? new Date(0), 20).getTime()],
  ['date-fns loop that skips holidays', (n) => dateFnsLoop(dates[n] ?? new Date(0), 20).getTime()],
  ['precomputed table of answers', (n) => precomputed[(epochDays[n] ?? 0) - first] ?? 0],
]

/** How many of the answers are those of the law, so that speed is never shown without it. */
function rightOnes(name: string): string {
  const dayOf = name.includes('addBusinessDays') ? addBusinessDays : name.includes('loop') ? dateFnsLoop : null
  if (dayOf === null) return '100 %'
  const right = dates.filter((date, n) => isoOf(dayOf(date, 20)) === addWorkingDays(uk, civilDays[n] ?? '', 20)).length
  return `${((100 * right) / DAYS).toFixed(0)} %`
}

const figures: Figure[] = additions.map(([name, one]) => ({
  name,
  perSecond: DAYS / best(sumOf(one)),
  rightOn: rightOnes(name),
}))
const full = sumOf((n) => deadline({ regime: 'uk-foia-2000', received: civilDays[n % 500] ?? '' }, law).working.length)
figures.push({
  name: 'foi-desk deadline() with working, rivals and paragraph',
  perSecond: DAYS / best(full),
  rightOn: '100 %',
})

const cases = syntheticCases(CASES)
const today = '2028-01-15'
let clocks = 0
const recompute = (detail: 'full' | 'dates') => (): number =>
  (clocks = cases.reduce((count, facts) => count + caseClocks(facts, { today, law, detail }).length, 0))
const datesSeconds = best(recompute('dates'))
const fullSeconds = best(recompute('full'))

const kept = await keepCases(CASES)
const { store, views } = kept.casebook.context
const ids = caseIds(store.db)
/** What is read from the casebook before anything can be computed of a case: its row, letters, readings and corrections. */
const readingSeconds = best(
  () => ids.reduce((sum, id) => sum + (keptCase(store.db, id) ? entriesOf(store.db, id).length : 0), 0),
  3,
)
const keptFacts = ids.flatMap((id) => factsOf(views, id) ?? [])
let keptClocks = 0
const ofKept = (detail: 'full' | 'dates') => (): number =>
  (keptClocks = keptFacts.reduce((count, facts) => count + caseClocks(facts, { today, law, detail }).length, 0))
const keptDates = best(ofKept('dates'))
const keptFull = best(ofKept('full'))
/** A holiday on the second Tuesday of every month: the worst that a list can do, since it moves every clock. */
const tuesdays = Array.from({ length: 24 * 12 }, (_, n): HolidayFact => {
  const month = `${2005 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  const day = [8, 9, 10, 11, 12, 13, 14].find((one) => weekday(`${month}-${String(one).padStart(2, '0')}`) === 2) ?? 8
  return [`${month}-${String(day).padStart(2, '0')}`, 'ENS', 'An invented holiday']
})
const other = lawWithBankHolidays(law, {
  ...law.bankHolidays,
  holidays: [...law.bankHolidays.holidays, ...tuesdays],
})
views.refresh()
const movedStart = process.hrtime.bigint()
const moved = await movedCases({ store, views }, { before: law, after: other, today })
const movedSeconds = Number(process.hrtime.bigint() - movedStart) / 1e9
await kept.remove()

const of = (name: string): number => figures.find((figure) => figure.name.startsWith(name))?.perSecond ?? 0
const result = {
  additions: figures,
  timesTheLoop: of('foi-desk, civil days') / of('date-fns loop'),
  cases: { cases: CASES, clocks, datesMs: datesSeconds * 1000, fullMs: fullSeconds * 1000 },
  casebook: {
    cases: ids.length,
    letters: kept.letters,
    clocks: keptClocks,
    readingMs: readingSeconds * 1000,
    datesMs: keptDates * 1000,
    fullMs: keptFull * 1000,
    /** Every case read and counted under two laws, to list what other holidays move. */
    movedMs: movedSeconds * 1000,
    movedCases: moved.moved.length,
  },
}

if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2))
else {
  for (const { name, perSecond, rightOn } of figures)
    console.log(
      `${name.padEnd(56)} ${Math.round(perSecond).toLocaleString('en-GB').padStart(14)} a second   right on ${rightOn}`,
    )
  console.log(`text in, text out, against the date-fns loop: ${result.timesTheLoop.toFixed(0)} times`)
  console.log(
    `${clocks} clocks of ${CASES} cases: ${result.cases.datesMs.toFixed(0)} ms for dates and states, ${result.cases.fullMs.toFixed(0)} ms with every working, rival and paragraph`,
  )
  const book = result.casebook
  console.log(
    `A casebook of ${book.cases} cases with ${book.letters} letters: read in ${book.readingMs.toFixed(0)} ms; its ${book.clocks} clocks in ${book.datesMs.toFixed(0)} ms (dates and states), ${book.fullMs.toFixed(0)} ms with every working`,
  )
  console.log(
    `What other holidays move in it: ${book.movedMs.toFixed(0)} ms to read and count every case under both laws; ${book.movedCases} cases have open clocks that move`,
  )
}
