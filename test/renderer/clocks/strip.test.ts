import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../../../core/calendar/civil-day.ts'
import type { WorkingDay } from '../../../core/model/clock.ts'
import { soonestFirst } from '../../../renderer/clocks/clock-order.ts'
import { stripOf, walkStrip } from '../../../renderer/clocks/strip.ts'
import { clock } from '../fixtures/made.ts'

/** A working of `count` days from a day of receipt, with these holidays. */
function worked(received: string, count: number, holidays: Record<string, string> = {}): WorkingDay[] {
  const days: WorkingDay[] = [{ date: received, counts: false, n: 0, why: 'received' }]
  for (let n = 0, date = addDays(received, 1); n < count; date = addDays(date, 1)) {
    const why = weekday(date) >= 6 ? 'weekend' : holidays[date]
    if (why === undefined) n += 1
    days.push({ date, counts: why === undefined, n: why === undefined ? n : 0, why: why ?? '' })
  }
  return days
}

describe('the strip of days', () => {
  const ours = worked('2031-03-04', 20, { '2031-03-17': 'a holiday in one part of the country' })
  const theirs = worked('2031-03-04', 20)
  const strip = stripOf({
    working: ours,
    due: ours.at(-1)?.date ?? '',
    received: '2031-03-04',
    rival: { name: 'Their count', due: theirs.at(-1)?.date ?? '', working: theirs },
  })

  it('stands in weeks from Monday to Sunday', () => {
    for (const week of strip.weeks)
      for (const [column, day] of week.entries()) if (day) expect(weekday(day.date)).toBe(column + 1)
    expect(strip.weeks.flat().filter((day) => day !== null)).toEqual(strip.days)
  })

  it('marks the one day at which the counts part, and both last days', () => {
    expect(strip.days.filter((day) => day.parts).map((day) => day.date)).toEqual(['2031-03-17'])
    expect(strip.days.filter((day) => day.ours?.due).map((day) => day.date)).toEqual(['2031-04-02'])
    expect(strip.days.filter((day) => day.rival?.due).map((day) => day.date)).toEqual(['2031-04-01'])
  })

  it('says of each day what it is', () => {
    const words = (date: string) => strip.days.find((day) => day.date === date)?.words
    expect(words('2031-03-04')).toBe('Tuesday 4 March 2031; received, not counted')
    expect(words('2031-03-05')).toBe('Wednesday 5 March 2031; counts, day 1')
    expect(words('2031-03-17')).toBe(
      'Monday 17 March 2031; does not count: a holiday in one part of the country; Their count: day 9',
    )
    expect(words('2031-04-01')).toBe(
      'Tuesday 1 April 2031; counts, day 19; Their count: day 20; Their count: the last day',
    )
    expect(words('2031-04-02')).toBe('Wednesday 2 April 2031; counts, day 20; the last day')
  })

  it('lists the days left out for another reason than the weekend', () => {
    expect(strip.exceptions).toEqual([{ date: '2031-03-17', why: 'a holiday in one part of the country' }])
  })

  it('shows every counted day once, in order, whatever the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const working = worked(addDays('2025-01-01', offset), count)
        const { days } = stripOf({ working, due: working.at(-1)?.date ?? '', received: working[0]?.date ?? null })
        expect(days.filter((day) => day.ours?.counts).map((day) => day.ours?.n)).toEqual(
          Array.from({ length: count }, (_, i) => i + 1),
        )
        expect(days.filter((day) => day.ours?.due)).toHaveLength(1)
      }),
    )
  })

  it('of no days is empty', () => {
    expect(stripOf({ working: [], due: '2031-04-02', received: null }).days).toEqual([])
  })

  it('is walked by day and week, and stops at its ends', () => {
    expect(walkStrip(30, 3, 'down')).toBe(10)
    expect(walkStrip(30, 3, 'up')).toBe(3)
    expect(walkStrip(30, 29, 'right')).toBe(29)
    expect(walkStrip(30, 12, 'home')).toBe(0)
    expect(walkStrip(30, 12, 'end')).toBe(29)
  })
})

describe('the order of clocks', () => {
  it('is by last day for those that run, and the latest first for those that are over', () => {
    const clocks = [
      clock({ id: 'over-1', state: 'answered', due: '2031-01-05' }),
      clock({ id: 'later', due: '2031-06-01' }),
      clock({ id: 'over-2', state: 'superseded', due: '2031-02-05' }),
      clock({ id: 'soon', state: 'late', due: '2031-04-01' }),
    ]
    expect(soonestFirst(clocks).map((one) => one.id)).toEqual(['soon', 'later', 'over-2', 'over-1'])
  })
})
