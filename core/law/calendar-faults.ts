import type { Calendars } from '../calendar/calendars.ts'
import { isCivilDay } from '../calendar/civil-day.ts'
import type { LawFault } from './pack-faults.ts'
import type { RulePack } from './rule-pack.ts'

/** Faults of the calendars that a pack brings: ids, days that do not exist, parts that are unknown. */
export function calendarFaults(pack: RulePack, calendars: Calendars): LawFault[] {
  const faults: LawFault[] = []
  pack.calendars.forEach((calendar, at) => {
    const add = (key: string, message: string): void => void faults.push({ path: ['calendars', at, key], message })
    if (!calendar.id.startsWith(pack.id))
      add('id', `A calendar that a pack brings has an id that begins with the pack's: “${pack.id}” or “${pack.id}-…”.`)
    if (pack.calendars.findIndex((other) => other.id === calendar.id) < at)
      add('id', `Two calendars are called “${calendar.id}”; give each its own id.`)
    if (calendar.division !== undefined)
      add('division', 'Only the calendars of the United Kingdom that come with the app have announced holidays.')
    const before = pack.calendars.slice(0, at).map((other) => other.id)
    for (const id of calendar.anyOf ?? [])
      if (!calendars.has(id) && !before.includes(id)) add('anyOf', `There is no calendar “${id}” before this one.`)
    const days = [...calendar.dates.map(([day]) => day), ...Object.values(calendar.known ?? {})]
    const wrong = days.find((day) => !isCivilDay(day))
    if (wrong !== undefined) add(calendar.known ? 'known' : 'dates', `There is no day ${wrong}.`)
    if (calendar.known && calendar.known.to < calendar.known.from)
      add('known', `What is known ends on ${calendar.known.to}, before it begins on ${calendar.known.from}.`)
  })
  return faults
}
