import type { Clock } from '../model/clock.ts'
import type { MovedClock } from '../contract/clock.ts'
import { formatDay, formatDayPlain } from '../calendar/format-day.ts'

/** How many single days a reason names before it only counts them. */
const NAMED_DAYS = 3

/**
 * The clocks that differ between two computations of one case, with what they were, what they are and why: after a change of
 * holidays or rule packs, or under a supposition. Clocks are the same where their id is.
 */
export function movedClocks(before: readonly Clock[], after: readonly Clock[]): MovedClock[] {
  const was = new Map(before.map((clock) => [clock.id, clock]))
  const is = new Map(after.map((clock) => [clock.id, clock]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => moved(was.get(id) ?? null, is.get(id) ?? null))
}

function moved(was: Clock | null, is: Clock | null): MovedClock[] {
  const clock = is ?? was
  if (!clock || (was && is && !differs(was, is))) return []
  return [
    {
      id: clock.id,
      kind: clock.kind,
      title: clock.title,
      reference: clock.reference,
      waitingFor: clock.waitingFor,
      from: was?.due ?? null,
      to: is?.due ?? null,
      stateBefore: was?.state ?? null,
      stateAfter: is?.state ?? null,
      lateBefore: was?.workingDaysLate ?? null,
      lateAfter: is?.workingDaysLate ?? null,
      why: reasons(was, is),
    },
  ]
}

const COMPARED = ['due', 'atMost', 'state', 'answered', 'workingDaysLate', 'received', 'provisional'] as const

const differs = (was: Clock, is: Clock): boolean => COMPARED.some((key) => was[key] !== is[key])

function reasons(was: Clock | null, is: Clock | null): string[] {
  if (!was) return ['It comes into being.']
  if (!is) return ['It falls away.']
  const why: string[] = []
  if (was.received !== is.received) why.push(`Day 0 is ${orNone(is.received)}; before it was ${orNone(was.received)}.`)
  if (was.rule !== is.rule) why.push(`The rule is now: ${is.rule}; before: ${was.rule}.`)
  if (was.calendar !== is.calendar)
    why.push(`It is counted by the calendar “${is.calendar}” and no longer by “${was.calendar}”.`)
  why.push(...countedDays(was, is))
  if (was.answered !== is.answered)
    why.push(is.answered === null ? 'The answer falls away.' : `It is answered on ${formatDay(is.answered)}.`)
  if (was.provisional !== is.provisional)
    why.push(is.provisional ? 'The date is provisional now.' : 'The date is no longer provisional.')
  if (why.length === 0)
    why.push(
      was.due === is.due ? 'Its state follows from another clock or from today.' : 'What it starts from has moved.',
    )
  return why
}

const orNone = (day: string | null): string => (day === null ? 'unknown' : formatDay(day))

/** Days that both workings have and that count in one of them only. */
function countedDays(was: Clock, is: Clock): string[] {
  const before = new Map(was.working.map((day) => [day.date, day]))
  const out: string[] = []
  const back: string[] = []
  for (const day of is.working) {
    const old = before.get(day.date)
    if (!old || old.counts === day.counts || day.date === is.received || day.date === was.received) continue
    if (day.counts) back.push(`${formatDayPlain(day.date)} (before: ${old.why})`)
    else out.push(`${formatDayPlain(day.date)} (${day.why})`)
  }
  return [...dayList(out, 'no longer counts', 'no longer count'), ...dayList(back, 'counts now', 'count now')]
}

function dayList(days: readonly string[], one: string, many: string): string[] {
  if (days.length === 0) return []
  const named = days.slice(0, NAMED_DAYS).join(', ')
  const more = days.length > NAMED_DAYS ? ` and ${days.length - NAMED_DAYS} more days` : ''
  return [`${named}${more} ${days.length === 1 ? one : many}.`]
}
