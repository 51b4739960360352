import type { HolidayCalendar } from '../../calendar/holiday-calendar.ts'
import { fromEpochDay, toEpochDay } from '../../calendar/civil-day.ts'
import { countWorkingDays } from '../../calendar/working-days.ts'
import { findCalendar, findFact, findPack } from '../../law/find-rule.ts'
import type { Law } from '../../law/law.ts'
import type { LawFact, RulePack } from '../../law/rule-pack.ts'
import { inOrder } from './decisions.ts'
import type { CivilDay, Evidence } from '../../model/basics.ts'
import type { Case, CaseEntry } from '../../model/case.ts'
import type { Clock, ClockKind } from '../../model/clock.ts'

/** A case as the advisor and the letters look at it: with its regime's pack and calendar, on one day. */
export interface CaseView {
  readonly case: Case
  readonly today: CivilDay
  readonly law: Law
  readonly pack: RulePack
  readonly calendar: HolidayCalendar
}

export function viewCase(of: Case, today: CivilDay, law: Law): CaseView {
  const pack = findPack(law, of.regime)
  return {
    case: { ...of, questions: inOrder(of.questions) },
    today,
    law,
    pack,
    calendar: findCalendar(law, pack.calendar),
  }
}

/** A fact of the pack; null where the pack is silent. */
export const fact = (view: CaseView, id: LawFact['id']): LawFact | null => findFact(view.pack, id)

/** Whether a fact of the pack holds; false where the pack is silent. */
export const holds = (view: CaseView, id: LawFact['id']): boolean => fact(view, id)?.holds === true

/** 'the Information Commissioner’s Office', as a sentence needs it. */
export function theRegulator(view: CaseView): string {
  const name = view.pack.regulator ?? 'regulator'
  return /^the /i.test(name) ? name : `the ${name}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The day of an entry as the timeline places it. */
export const dayOf = (entry: CaseEntry): CivilDay | null => entry.date ?? entry.placedOn

export const dayAfter = (day: CivilDay): CivilDay => fromEpochDay(toEpochDay(day) + 1)

/** Working days by which `due` has passed on `day`; 0 while it has not. */
export function workingDaysPast(view: CaseView, due: CivilDay, day: CivilDay): number {
  return Math.max(0, countWorkingDays(view.calendar, due, day))
}

const OVER = new Set<Clock['state']>(['answered', 'answered-late', 'superseded', 'ended'])

export const isLive = (clock: Clock): boolean => !OVER.has(clock.state) && clock.answered === null

export function clocksOf(view: CaseView, kind: ClockKind, reference?: string | null): Clock[] {
  return view.case.clocks.filter(
    (clock) => clock.kind === kind && (reference === undefined || clock.reference === reference),
  )
}

export const isPast = (view: CaseView, clock: Clock): boolean => view.today > clock.due

/** The whole of a letter as evidence, where no words in it are meant more than others. */
export const wholeLetter = (entry: CaseEntry): Evidence => ({ entry: entry.id, start: 0, end: 0 })

export const lastOf = <T>(list: readonly T[]): T | null => list.at(-1) ?? null

/** 'a', 'a and b', 'a, b and c'. */
export function inWords(list: readonly string[]): string {
  if (list.length < 2) return list[0] ?? ''
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
}

/** Labels with runs of three or more whole numbers drawn together: `1 to 7`, `8a`, `9`. */
export function ranges(labels: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < labels.length;) {
    let end = at
    while (/^\d+$/.test(labels[end] ?? '') && labels[end + 1] === String(Number(labels[end]) + 1)) end += 1
    if (end - at >= 2) found.push(`${labels[at]} to ${labels[end]}`)
    else found.push(...labels.slice(at, end + 1))
    at = end + 1
  }
  return found
}

/** '1 working day', '8 working days'. */
export const workingDays = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`
