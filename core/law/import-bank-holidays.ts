import { z } from 'zod'
import type { CivilDay } from '../model/basics.ts'
import { isCivilDay } from '../calendar/civil-day.ts'
import type { HolidayFact, HolidayFacts } from '../calendar/holiday-data.ts'

/** The government's file, as far as it is used here; whatever else it holds is left alone. */
const feedSchema = z.record(
  z.string(),
  z.object({
    events: z.array(z.object({ title: z.string().max(200), date: z.string(), notes: z.string().max(200).optional() })),
  }),
)

const LETTERS = { 'england-and-wales': 'E', 'northern-ireland': 'N', scotland: 'S' } as const

/** A division has between eight and ten in most years; fewer in a year that is complete means a broken file. */
const FEWEST_A_YEAR = 6
const LONGEST = 5_000_000

export type ReadBankHolidays =
  | { readonly ok: true; readonly holidays: HolidayFacts; readonly added: CivilDay[]; readonly removed: CivilDay[] }
  | { readonly ok: false; readonly message: string }

/**
 * Takes the text of the government's `bank-holidays.json` and lays it over the holidays that are known: inside the years that the
 * file covers in every division the file wins, outside them the known ones stay, since the file drops old years. `asOf` is the day
 * on which the user had the file. Nothing is changed here; the caller compares clocks first and keeps it when the user says yes.
 */
export function readBankHolidays(text: string, known: HolidayFacts, asOf: CivilDay): ReadBankHolidays {
  if (text.length > LONGEST)
    return refused('The file is too long to be the bank holidays; choose bank-holidays.json from gov.uk.')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refused('The file is not JSON; choose bank-holidays.json from gov.uk.')
  }
  const feed = feedSchema.safeParse(json)
  if (!feed.success) return refused(`The file is not the government's list of bank holidays: ${where(feed.error)}.`)
  const rows = new Map<string, HolidayFact>()
  const years: number[][] = []
  for (const [division, letter] of Object.entries(LETTERS)) {
    const events = feed.data[division]?.events
    if (!events) return refused(`The file has no “${division}”; the list must have all three divisions.`)
    const wrong = events.find((event) => !isCivilDay(event.date))
    if (wrong) return refused(`“${wrong.title}” in ${division} has the date “${wrong.date}”, which is no day.`)
    years.push(completeYears(events.map((event) => event.date)))
    for (const event of events) addRow(rows, event.date, letter, nameOf(event.title, event.notes))
  }
  const covered = (years[0] ?? []).filter((year) => years.every((list) => list.includes(year)))
  const [first, last] = [covered[0], covered.at(-1)]
  if (first === undefined || last === undefined)
    return refused('The file has no year that is complete in every division, so nothing can be taken from it.')
  const knownYears = { from: yearOf(known.from), to: yearOf(known.to) }
  const gap = missingYear(Math.min(first, knownYears.from), Math.max(last, knownYears.to), (year) => {
    return covered.includes(year) || (year >= knownYears.from && year <= knownYears.to)
  })
  if (gap !== null)
    return refused(
      `Nothing is known of ${gap}: the file speaks for ${first} to ${last}, and the holidays here end with ${knownYears.to}.`,
    )
  const inside = (day: CivilDay): boolean => covered.includes(yearOf(day))
  const holidays: HolidayFacts = {
    ...known,
    asOf,
    from: `${Math.min(first, knownYears.from)}-01-01`,
    to: `${Math.max(last, knownYears.to)}-12-31`,
    holidays: [
      ...known.holidays.filter(([day]) => !inside(day)),
      ...[...rows.values()].filter(([day]) => inside(day)),
    ].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  }
  return { ok: true, holidays, ...difference(known, holidays) }
}

const refused = (message: string): ReadBankHolidays => ({ ok: false, message })

const where = (error: z.ZodError): string => {
  const issue = error.issues[0]
  return issue ? `at “${issue.path.map(String).join('.')}”, ${issue.message}` : 'its shape is another'
}

const yearOf = (day: CivilDay): number => Number(day.slice(0, 4))

function missingYear(from: number, to: number, known: (year: number) => boolean): number | null {
  for (let year = from; year <= to; year++) if (!known(year)) return year
  return null
}

const nameOf = (title: string, notes: string | undefined): string =>
  notes && /substitute/i.test(notes) && !/substitute/i.test(title) ? `${title} (substitute day)` : title

function addRow(rows: Map<string, HolidayFact>, day: CivilDay, letter: string, name: string): void {
  const key = `${day} ${name}`
  const letters = rows.get(key)?.[1] ?? ''
  rows.set(key, [day, [...new Set(`${letters}${letter}`)].toSorted().join(''), name])
}

/** Years with as many holidays as a year must have, and Christmas among them. */
function completeYears(days: readonly CivilDay[]): number[] {
  const counts = new Map<number, { count: number; december: boolean }>()
  for (const day of days) {
    const year = Number(day.slice(0, 4))
    const seen = counts.get(year) ?? { count: 0, december: false }
    counts.set(year, { count: seen.count + 1, december: seen.december || day.slice(5, 7) === '12' })
  }
  return [...counts]
    .filter(([, { count, december }]) => count >= FEWEST_A_YEAR && december)
    .map(([year]) => year)
    .toSorted((a, b) => a - b)
}

/** Days that are a holiday in some division in one of the two only. */
function difference(known: HolidayFacts, next: HolidayFacts): { added: CivilDay[]; removed: CivilDay[] } {
  const marks = (facts: HolidayFacts): Map<string, CivilDay> =>
    new Map(
      facts.holidays.flatMap(([day, letters]) => [...letters].map((letter) => [`${day} ${letter}`, day] as const)),
    )
  const [was, is] = [marks(known), marks(next)]
  const only = (a: Map<string, CivilDay>, b: Map<string, CivilDay>): CivilDay[] =>
    [...new Set([...a].filter(([key]) => !b.has(key)).map(([, day]) => day))].toSorted()
  return { added: only(is, was), removed: only(was, is) }
}
