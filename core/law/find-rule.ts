import type { CivilDay } from '../model/basics.ts'
import type { ClockKind } from '../model/clock.ts'
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts'
import type { Law } from './law.ts'
import type { LawFact, Rule, RulePack } from './rule-pack.ts'

/** The law as given has no answer: an unknown regime or calendar, or no such rule on that day. One sentence for people. */
export class LawError extends Error {
  override readonly name = 'LawError'
}

export function findPack(law: Law, regime: string): RulePack {
  const pack = law.packs.get(regime)
  if (!pack)
    throw new LawError(`There is no rule pack for “${regime}”; choose one of ${[...law.packs.keys()].join(', ')}.`)
  return pack
}

/** The rule for a clock that starts on `day`: the body's own where there is one, else the general one; null where the pack has none. */
export function findRule(pack: RulePack, clock: ClockKind, day: CivilDay, body?: string): Rule | null {
  const inForce = pack.rules.filter(
    (rule) => rule.clock === clock && rule.inForce.from <= day && day <= (rule.inForce.to ?? '9999-12-31'),
  )
  return (
    inForce.find((rule) => rule.body !== undefined && rule.body === body) ??
    inForce.find((rule) => rule.body === undefined) ??
    null
  )
}

/** As `findRule`; throws `LawError` saying what the pack has instead. */
export function needRule(pack: RulePack, clock: ClockKind, day: CivilDay, body?: string): Rule {
  const rule = findRule(pack, clock, day, body)
  if (rule) return rule
  const others = pack.rules.filter((one) => one.clock === clock && one.body === undefined)
  const from = others.map((one) => one.inForce.from).toSorted()[0]
  if (from !== undefined && day < from)
    throw new LawError(`${pack.name} was not yet in force on ${day}; its rules begin on ${from}.`)
  const known = [...new Set(pack.rules.map((one) => one.clock))].join(', ')
  throw new LawError(`${pack.name} has no time limit of the kind “${clock}”; it has ${known}.`)
}

/** A calendar by its id, or by the id of a regime whose calendar is meant. */
export function findCalendar(law: Law, id: string): HolidayCalendar {
  const calendar = law.calendars.get(id) ?? law.calendars.get(law.packs.get(id)?.calendar ?? '')
  if (!calendar)
    throw new LawError(`There is no calendar “${id}”; choose one of ${[...law.calendars.keys()].join(', ')}.`)
  return calendar
}

export function findFact(pack: RulePack, id: LawFact['id']): LawFact | null {
  return pack.facts.find((fact) => fact.id === id) ?? null
}
