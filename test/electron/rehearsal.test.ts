import { expect, test } from 'vitest'
import { systemClock } from '../../casebook/reminders/wall-clock.ts'
import { toLocal } from '../../casebook/reminders/zones.ts'
import { rehearsalClock } from '../../electron/rehearsal.ts'

test('the clock starts at the moment that is named, on the wall here, and runs on', async () => {
  const clock = rehearsalClock(['electron', '.', '--now=2026-04-07T08:59:58'])
  const first = clock?.now() ?? 0
  expect(toLocal(first, systemClock.zone())).toEqual({ on: '2026-04-07', minute: 539 })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(clock?.now()).toBeGreaterThan(first)
})

test('none where none is named; nonsense is refused in a sentence', () => {
  expect(rehearsalClock(['electron', '.'])).toBeNull()
  for (const bad of ['noon', '2026-04-07', '2026-13-40T09:00']) {
    expect(() => rehearsalClock([`--now=${bad}`])).toThrow('a moment is written')
  }
})
