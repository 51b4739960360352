import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekday } from '../../../core/calendar/civil-day.ts'
import type { Due } from '../../../core/contract/clock.ts'
import { monthAway, monthWeeks } from '../../../renderer/calendar/month.ts'

const due = (day: string): Due => ({
  caseId: 'c',
  title: 'Lamp posts',
  authority: null,
  clockId: `clock-${day}`,
  kind: 'response',
  clock: 'Response',
  reference: null,
  due: day,
  daysLeft: 1,
  late: false,
  waitingFor: 'them',
})

describe('a month', () => {
  it('has every day once, in its column', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (away) => {
        const month = monthAway('2031-05', away)
        const weeks = monthWeeks(month, [])
        const days = weeks.flat().filter((day) => day !== null)
        expect(days.map((day) => day.day)).toEqual(Array.from({ length: days.length }, (_, i) => i + 1))
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          for (const [column, day] of week.entries()) if (day) expect(weekday(day.date)).toBe(column + 1)
        }
      }),
    )
  })

  it('shows what is due on its day', () => {
    const weeks = monthWeeks('2031-05', [due('2031-05-01'), due('2031-05-31'), due('2031-05-31')])
    const found = weeks.flat().flatMap((day) => (day && day.dues.length > 0 ? [[day.date, day.dues.length]] : []))
    expect(found).toEqual([
      ['2031-05-01', 1],
      ['2031-05-31', 2],
    ])
  })

  it('knows the months beside it, over the year', () => {
    expect(monthAway('2031-12', 1)).toBe('2032-01')
    expect(monthAway('2031-01', -1)).toBe('2030-12')
  })
})
