import { regimeSchema, type CivilDay } from '../model/basics.ts'
import { isCivilDay } from '../calendar/civil-day.ts'
import type { Calendars } from '../calendar/calendars.ts'
import { calendarFaults } from './calendar-faults.ts'
import type { Limit, Rule, RulePack, StartEvent } from './rule-pack.ts'

/** Something in a pack of the right shape that makes no sense as law, and where. */
export interface LawFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The events that can start each kind of clock; a kind that is not here cannot stand in a pack. */
const STARTS: Partial<Record<Rule['clock'], readonly StartEvent[]>> = {
  response: ['request-received'],
  acknowledgement: ['request-received'],
  'internal-review': ['review-request-received'],
  'review-window': ['answer', 'expiry-or-late-answer'],
  'regulator-window': ['answer', 'review-decision', 'review-decision-or-due', 'last-decision'],
  'appeal-window': ['regulator-decision', 'review-decision', 'review-decision-or-due', 'last-decision', 'answer'],
  'clarification-window': ['clarification-request'],
  'payment-window': ['fees-notice'],
  chase: ['response-due'],
}

/** Faults of a pack that its shape does not show: days that do not exist, calendars that are unknown, rules that overlap or contradict. */
export function packFaults(pack: RulePack, calendars: Calendars): LawFault[] {
  const faults: LawFault[] = calendarFaults(pack, calendars)
  const add = (path: LawFault['path'], message: string): void => void faults.push({ path, message })
  const known = [...calendars.keys(), ...pack.calendars.map((calendar) => calendar.id)]
  const knowCalendar = (id: string | undefined, path: LawFault['path']): void => {
    if (id !== undefined && !known.includes(id))
      add(path, `There is no calendar “${id}”; choose one of ${known.join(', ')}.`)
  }
  if (!regimeSchema.safeParse(pack.id).success)
    add(
      ['id'],
      `“${pack.id}” is no law that comes with the app: keep the id of the pack that you changed, or begin the id of a law of your own with “own-”, as in “own-jersey”.`,
    )
  if (!isCivilDay(pack.asOf)) add(['asOf'], `There is no day ${pack.asOf}.`)
  knowCalendar(pack.calendar, ['calendar'])
  if (!pack.rules.some((rule) => rule.clock === 'response' && rule.body === undefined))
    add(['rules'], 'A pack needs a rule for the response that serves every body.')
  pack.rules.forEach((rule, at) => {
    const path = ['rules', at] as const
    knowCalendar(rule.calendar, [...path, 'calendar'])
    rule.rivals.forEach((rival, n) => {
      if (rival.reading === 'calendar') knowCalendar(rival.calendar, [...path, 'rivals', n, 'calendar'])
    })
    for (const fault of ruleFaults(rule)) add([...path, ...fault.path], fault.message)
    const twin = pack.rules.findIndex((other, n) => n < at && overlaps(other, rule))
    if (pack.rules.findIndex((other) => other.id === rule.id) < at)
      add([...path, 'id'], `Two rules are called “${rule.id}”; give each its own id.`)
    if (twin >= 0)
      add(
        [...path, 'inForce'],
        `“${rule.id}” and “${pack.rules[twin]?.id ?? ''}” are in force on the same days for the same clock.`,
      )
  })
  return faults
}

function ruleFaults(rule: Rule): LawFault[] {
  const faults: LawFault[] = []
  const { from, to } = rule.inForce
  if (!isCivilDay(from)) faults.push({ path: ['inForce', 'from'], message: `There is no day ${from}.` })
  if (to !== undefined && !isCivilDay(to)) faults.push({ path: ['inForce', 'to'], message: `There is no day ${to}.` })
  if (to !== undefined && to < from)
    faults.push({ path: ['inForce'], message: `“${rule.id}” ends on ${to}, before it begins on ${from}.` })
  const starts = STARTS[rule.clock]
  if (!starts)
    faults.push({
      path: ['clock'],
      message: `A clock of the kind “${rule.clock}” has no rule: it comes from a letter.`,
    })
  else if (!starts.includes(rule.starts))
    faults.push({
      path: ['starts'],
      message: `A ${rule.clock} clock cannot start with “${rule.starts}”; it starts with ${starts.join(' or ')}.`,
    })
  const limits: { path: LawFault['path']; limit: Limit }[] =
    'earliestOf' in rule.limit
      ? rule.limit.earliestOf.map((limit, n) => ({ path: ['limit', 'earliestOf', n], limit }))
      : [{ path: ['limit'], limit: rule.limit }]
  rule.effects.forEach((effect, n) => {
    if (effect.does === 'extend' && effect.limit) limits.push({ path: ['effects', n, 'limit'], limit: effect.limit })
    if (rule.effects.findIndex((other) => other.on === effect.on) < n)
      faults.push({ path: ['effects', n], message: `“${rule.id}” says twice what ${effect.on} does.` })
    if (effect.does === 'extend' && effect.limit === null && effect.namedDay !== 'binds')
      faults.push({
        path: ['effects', n, 'limit'],
        message: `The extension of “${rule.id}” has no longest time, so the day that a letter names must bind (“namedDay”: “binds”).`,
      })
    if (effect.does === 'extend' && shorter(effect.limit, rule))
      faults.push({
        path: ['effects', n, 'limit'],
        message: `The extension of “${rule.id}” is no longer than the limit itself.`,
      })
  })
  for (const { path, limit } of limits)
    if (limit.unit === 'working-day' && limit.ends === 'next-working-day')
      faults.push({ path: [...path, 'ends'], message: 'A limit in working days ends on one; leave out “ends”.' })
  if (rule.atMost && shorter(rule.atMost, rule))
    faults.push({ path: ['atMost'], message: `The outer limit of “${rule.id}” is no longer than its limit.` })
  return faults
}

const shorter = (outer: Limit | null, rule: Rule): boolean =>
  outer !== null && !('earliestOf' in rule.limit) && outer.unit === rule.limit.unit && outer.count <= rule.limit.count

const END = '9999-12-31'

function overlaps(a: Rule, b: Rule): boolean {
  const ends = (rule: Rule): CivilDay => rule.inForce.to ?? END
  return a.clock === b.clock && a.body === b.body && a.inForce.from <= ends(b) && b.inForce.from <= ends(a)
}
