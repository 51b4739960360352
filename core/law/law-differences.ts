import type { CalendarsFile, HolidayFacts } from '../calendar/holiday-data.ts'
import { formatDay, formatDayPlain } from '../calendar/format-day.ts'
import type { LawData } from './law.ts'
import type { Rule, RulePack } from './rule-pack.ts'

/** Days that are named one by one before they are only counted. */
const NAMED_DAYS = 40

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What differs between two laws, one sentence each: packs and their rules, calendars, bank holidays. Empty where nothing does. */
export function lawDifferences(before: LawData, after: LawData): string[] {
  const was = new Map(before.packs.map((pack) => [pack.id, pack]))
  const is = new Map(after.packs.map((pack) => [pack.id, pack]))
  const packs = [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => packLines(was.get(id), is.get(id)))
  return [
    ...packs,
    ...calendarLines(before.calendars, after.calendars),
    ...holidayLines(before.bankHolidays, after.bankHolidays),
  ]
}

function packLines(was: RulePack | undefined, is: RulePack | undefined): string[] {
  if (!was) return is ? [`${is.name}: a new rule pack, the law as of ${formatDayPlain(is.asOf)}.`] : []
  if (!is) return [`${was.name}: the rule pack falls away.`]
  if (same(was, is)) return []
  const rulesBefore = new Map(was.rules.map((rule) => [rule.id, rule]))
  const rulesAfter = new Map(is.rules.map((rule) => [rule.id, rule]))
  const ids = [...new Set([...rulesBefore.keys(), ...rulesAfter.keys()])]
  const lines = ids.flatMap((id) => ruleLine(rulesBefore.get(id), rulesAfter.get(id)))
  if (was.calendar !== is.calendar)
    lines.push(`It is counted by the calendar “${is.calendar}” in place of “${was.calendar}”.`)
  if (lines.length === 0) lines.push('Its words or sources changed; no rule did.')
  return lines.map((line) => `${is.shortName}: ${line}`)
}

function ruleLine(was: Rule | undefined, is: Rule | undefined): string[] {
  if (!was) return is ? [`a new rule “${is.title}”, ${is.limit.says} (${is.section}).`] : []
  if (!is) return [`the rule “${was.title}” (${was.section}) falls away.`]
  if (same(was, is)) return []
  const parts: string[] = []
  const limit = (rule: Rule): unknown => [rule.limit, rule.atMost]
  if (!same(limit(was), limit(is)))
    parts.push(
      was.limit.says === is.limit.says
        ? `its limit is counted otherwise (${is.limit.says})`
        : `${is.limit.says} in place of ${was.limit.says}`,
    )
  if (!same(was.inForce, is.inForce)) parts.push(`in force ${forceWords(is)}, before: ${forceWords(was)}`)
  if (!same(was.effects, is.effects)) parts.push('questions, fees or extensions do something else to it')
  if (!same([was.starts, was.body, was.calendar], [is.starts, is.body, is.calendar]))
    parts.push('it starts from something else or holds for others')
  if (!same(was.rivals, is.rivals)) parts.push('other ways to count it changed')
  if (parts.length === 0) parts.push('its words, source or standing changed')
  return [`“${is.title}” (${is.section}): ${parts.join('; ')}.`]
}

const forceWords = ({ inForce: { from, to } }: Rule): string =>
  to === undefined ? `from ${formatDayPlain(from)}` : `from ${formatDayPlain(from)} to ${formatDayPlain(to)}`

function calendarLines(was: CalendarsFile, is: CalendarsFile): string[] {
  const before = new Map(was.calendars.map((calendar) => [calendar.id, calendar]))
  return is.calendars.flatMap((calendar) => {
    const old = before.get(calendar.id)
    if (!old) return [`A new calendar: ${calendar.name}.`]
    return same(old, calendar) ? [] : [`The holidays of ${calendar.name} are other rules or days now.`]
  })
}

function holidayLines(was: HolidayFacts, is: HolidayFacts): string[] {
  const lines: string[] = []
  if (was.from !== is.from || was.to !== is.to)
    lines.push(
      `Bank holidays are known from ${formatDayPlain(is.from)} to ${formatDayPlain(is.to)}, before: from ${formatDayPlain(was.from)} to ${formatDayPlain(was.to)}.`,
    )
  const before = byDivision(was)
  const after = byDivision(is)
  const days = [
    ...[...after].filter(([key]) => !before.has(key)).map(([, day]) => ({ ...day, what: 'is a holiday now' })),
    ...[...before].filter(([key]) => !after.has(key)).map(([, day]) => ({ ...day, what: 'is no holiday any more' })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on, name, where, what } of days.slice(0, NAMED_DAYS))
    lines.push(`${formatDay(on)} (${name}, ${where}) ${what}.`)
  if (days.length > NAMED_DAYS) lines.push(`${days.length - NAMED_DAYS} more days changed.`)
  if (lines.length === 0 && !same(was.holidays, is.holidays)) lines.push('Names of bank holidays changed; no day did.')
  return lines
}

/** Each holiday of each division, by day and division. */
function byDivision(facts: HolidayFacts): Map<string, { on: string; name: string; where: string }> {
  return new Map(
    facts.holidays.flatMap(([on, letters, name]) =>
      [...letters].map(
        (letter) => [`${on} ${letter}`, { on, name, where: facts.divisions[letter] ?? letter }] as const,
      ),
    ),
  )
}
