import { addDays, daysBetween, weekday } from '../../core/calendar/civil-day.ts'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { WorkingDay } from '../../core/model/clock.ts'
import { text } from '../messages/en-gb.ts'
import { briefDay } from '../shared/days.ts'

/** How one count takes one day. `n` is 0 where the day is not counted. */
export interface Count {
  counts: boolean
  n: number
  why: string
  due: boolean
}

export interface StripDay {
  date: CivilDay
  /** '14', or '1 Apr' on the first of a month and on the first day shown. */
  label: string
  weekend: boolean
  receipt: boolean
  ours: Count | null
  rival: Count | null
  /** True on the first day that one count takes and the other does not. */
  parts: boolean
  /** What is said of the day when one stands on it. */
  words: string
}

/** A week from Monday to Sunday; null where the working has no such day. */
export type StripWeek = (StripDay | null)[]

export interface Strip {
  weeks: StripWeek[]
  days: StripDay[]
  /** Days that do not count for another reason than the weekend. */
  exceptions: { date: CivilDay; why: string }[]
}

interface Input {
  working: readonly WorkingDay[]
  due: CivilDay
  received: CivilDay | null
  rival?: { name: string; due: CivilDay; working: readonly WorkingDay[] } | null
}

/** The days of a working laid out in weeks, with another count of the same days beside it where there is one. */
export function stripOf({ working, due, received, rival = null }: Input): Strip {
  const ours = new Map(working.map((day) => [day.date, countOf(day, due)]))
  const theirs = new Map((rival?.working ?? []).map((day) => [day.date, countOf(day, rival?.due ?? '')]))
  const all = [...ours.keys(), ...theirs.keys()].toSorted()
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return { weeks: [], days: [], exceptions: [] }
  const days: StripDay[] = []
  let parted = false
  for (let i = 0; i <= daysBetween(first, last); i++) {
    const date = addDays(first, i)
    const mine = ours.get(date) ?? null
    const other = theirs.get(date) ?? null
    const parts: boolean = !parted && mine !== null && other !== null && mine.counts !== other.counts
    if (parts) parted = true
    const receipt = date === received
    days.push({
      date,
      label: i === 0 || date.endsWith('-01') ? briefDay(date, date) : String(Number(date.slice(8))),
      weekend: weekday(date) >= 6,
      receipt,
      ours: mine,
      rival: other,
      parts,
      words: dayWords(date, receipt, mine, rival ? { name: rival.name, count: other } : null),
    })
  }
  const exceptions = days.flatMap((day) =>
    day.ours && !day.ours.counts && !day.weekend && !day.receipt ? [{ date: day.date, why: day.ours.why }] : [],
  )
  return { weeks: inWeeks(days), days, exceptions }
}

function countOf(day: WorkingDay, due: CivilDay): Count {
  return { counts: day.counts, n: day.n, why: day.why, due: day.date === due }
}

function inWeeks(days: StripDay[]): StripWeek[] {
  const weeks: StripWeek[] = []
  for (const day of days) {
    const column = weekday(day.date) - 1
    if (weeks.length === 0 || column === 0) weeks.push(Array.from({ length: 7 }, () => null))
    const week = weeks.at(-1)
    if (week) week[column] = day
  }
  return weeks
}

function dayWords(
  date: CivilDay,
  receipt: boolean,
  mine: Count | null,
  rival: { name: string; count: Count | null } | null,
): string {
  const words = text.clocks
  const parts = [formatDay(date)]
  if (mine) parts.push(mine.counts ? words.dayCounts(mine.n) : receipt ? words.dayReceipt : words.dayNot(mine.why))
  if (mine?.due) parts.push(words.dayDue)
  if (rival?.count && (mine === null || rival.count.counts !== mine.counts || rival.count.n !== mine.n))
    parts.push(rival.count.counts ? words.dayRival(rival.count.n, rival.name) : words.dayRivalNot(rival.name))
  if (rival?.count?.due) parts.push(words.dayRivalDue(rival.name))
  return parts.join('; ')
}

export type StripMove = 'left' | 'right' | 'up' | 'down' | 'home' | 'end'

/** The index of the day that a key leads to, a week up or down, a day left or right; the same where there is none. */
export function walkStrip(count: number, at: number, move: StripMove): number {
  const step = { left: -1, right: 1, up: -7, down: 7, home: -at, end: count - 1 - at }[move]
  const next = at + step
  return next < 0 || next >= count ? at : next
}
