import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday } from '../../../core/calendar/civil-day.ts'
import { allowedBy, hoursProblem, nextAllowed, whyNotNow } from '../../../core/reminders/hours.ts'
import { compareLocal } from '../../../core/reminders/local-time.ts'
import { snoozeUntil } from '../../../core/reminders/snooze.ts'
import { days, settings } from './made.ts'

const night = { quiet: { from: 1260, to: 480 }, working: null }
const office = { quiet: null, working: { days: [1, 2, 3, 4, 5], from: 540, to: 1020 } }

test('quiet hours run over midnight', () => {
  expect(whyNotNow({ on: '2026-04-14', minute: 1260 }, night)).toBe('quiet hours')
  expect(whyNotNow({ on: '2026-04-14', minute: 479 }, night)).toBe('quiet hours')
  expect(whyNotNow({ on: '2026-04-14', minute: 480 }, night)).toBeNull()
  expect(nextAllowed({ on: '2026-04-14', minute: 1300 }, night)).toEqual({ on: '2026-04-15', minute: 480 })
  expect(nextAllowed({ on: '2026-04-14', minute: 10 }, night)).toEqual({ on: '2026-04-14', minute: 480 })
})

test('working hours skip the weekend', () => {
  expect(nextAllowed({ on: '2026-04-17', minute: 1020 }, office)).toEqual({ on: '2026-04-20', minute: 540 })
  expect(allowedBy({ on: '2026-04-18', minute: 540 }, office)).toEqual({ on: '2026-04-17', minute: 540 })
})

test('quiet hours that swallow the working hours are refused in words, and would not silence the desk for ever', () => {
  const swallowed = { quiet: { from: 480, to: 1200 }, working: { days: [1], from: 540, to: 600 } }
  expect(hoursProblem(swallowed)).toContain('shorten one of them')
  expect(hoursProblem({ ...night, working: office.working })).toBeNull()
  expect(nextAllowed({ on: '2026-04-14', minute: 0 }, swallowed)).toEqual({ on: '2026-04-20', minute: 540 })
})

const minute = fc.integer({ min: 0, max: 1439 })
const span = fc.record({ from: minute, to: minute })
const hours = fc.record({
  quiet: fc.option(span),
  working: fc.option(
    fc.record({
      from: minute,
      to: minute,
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    }),
  ),
})
const moment = fc.record({ on: fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n)), minute })

test('the next allowed moment is allowed, not earlier, and nothing allowed lies between', () => {
  fc.assert(
    fc.property(hours, moment, (h, at) => {
      fc.pre(hoursProblem(h) === null)
      const found = nextAllowed(at, h)
      expect(whyNotNow(found, h)).toBeNull()
      expect(compareLocal(found, at)).toBeGreaterThanOrEqual(0)
      for (let step = { ...at }; compareLocal(step, found) < 0;) {
        expect(whyNotNow(step, h)).not.toBeNull()
        step = step.minute < 1439 ? { ...step, minute: step.minute + 1 } : { on: addDays(step.on, 1), minute: 0 }
      }
    }),
  )
})

test('what must be said by a day is said by that day', () => {
  fc.assert(
    fc.property(hours, moment, (h, at) => {
      fc.pre(hoursProblem(h) === null)
      const found = allowedBy(at, h)
      expect(found.on <= at.on).toBe(true)
      expect(whyNotNow(found, h)).toBeNull()
    }),
  )
})

test.each([
  [{ for: 'hour' }, '2026-04-03', 600],
  [{ for: 'tomorrow' }, '2026-04-04', 540],
  [{ for: 'next-working-day' }, '2026-04-07', 540],
  [{ for: 'until', on: '2026-04-20' }, '2026-04-20', 540],
] as const)('put off: %o', (snooze, on, at) => {
  // Good Friday 2026, 09:00
  const now = { on: '2026-04-03', minute: 540 }
  expect(snoozeUntil(now, snooze, settings(), days, 'uk')).toEqual({ on, minute: at })
})

test('an hour from late evening waits for the end of the quiet hours; a day that is past is refused', () => {
  const now = { on: '2026-04-13', minute: 1250 }
  expect(snoozeUntil(now, { for: 'hour' }, settings(), days, 'uk')).toEqual({ on: '2026-04-14', minute: 480 })
  expect(
    snoozeUntil({ on: '2026-04-13', minute: 1400 }, { for: 'hour' }, settings({ quiet: null }), days, 'uk'),
  ).toEqual({
    on: '2026-04-14',
    minute: 20,
  })
  expect(() => snoozeUntil(now, { for: 'until', on: '2026-04-13' }, settings(), days, 'uk')).toThrow('after today')
})

test('weekdays of the calendar start on Monday', () => expect(weekday('2026-04-13')).toBe(1))
