import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runTicker } from '../../../casebook/reminders/run.ts'
import type { Tick } from '../../../casebook/reminders/ticker.ts'

const MINUTE = 60_000
beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A ticker that has something to say at these instants and writes down when it was asked. */
function ticker(...dues: number[]) {
  const asked: number[] = []
  const tick = async (): Promise<Tick> => {
    asked.push(Date.now())
    return { shown: [], nextAt: dues.find((due) => due > Date.now()) ?? null }
  }
  return { asked, tick }
}
const clock = { now: () => Date.now() }

test('it looks at once, when the next notice is due, and otherwise every five minutes', async () => {
  const { asked, tick } = ticker(7 * MINUTE + 30_000)
  const running = runTicker({ tick }, clock, () => {})
  await vi.advanceTimersByTimeAsync(20 * MINUTE)
  running.stop()
  expect(asked.map((at) => at / MINUTE)).toEqual([0, 5, 7.5, 12.5, 17.5])
})

test('its first look waits where it is told to, and comes with the first change if that is sooner', async () => {
  const { asked, tick } = ticker()
  const patient = runTicker({ tick }, clock, () => {}, 2000)
  await vi.advanceTimersByTimeAsync(1999)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toEqual([2000])
  patient.stop()
  const poked = runTicker({ tick }, clock, () => {}, 2000)
  poked.poke()
  await vi.advanceTimersByTimeAsync(1000)
  poked.stop()
  expect(asked).toHaveLength(2)
})

test('with nothing to say it never looks more often than once a minute', async () => {
  const { asked, tick } = ticker()
  const running = runTicker({ tick }, clock, () => {})
  await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE)
  running.stop()
  expect(asked.length).toBeLessThanOrEqual(24 * 60)
  const gaps = asked.slice(1).map((at, i) => at - (asked[i] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MINUTE)
})

test('a sleep that stopped the timers is made up for at the first look: the machine wakes and pokes', async () => {
  const { asked, tick } = ticker(60 * MINUTE)
  const running = runTicker({ tick }, clock, () => {})
  await vi.advanceTimersByTimeAsync(1)
  vi.setSystemTime(90 * MINUTE)
  running.poke()
  running.poke()
  await vi.advanceTimersByTimeAsync(1000)
  running.stop()
  expect(asked).toHaveLength(2)
  expect(asked[1]).toBeGreaterThanOrEqual(90 * MINUTE)
})

test('a look that fails is told of and tried again a minute later; a stopped one never looks again', async () => {
  const troubles: unknown[] = []
  let looks = 0
  const tick = async (): Promise<Tick> => {
    looks++
    if (looks === 1) throw new Error('the disk is full')
    return { shown: [], nextAt: null }
  }
  const running = runTicker({ tick }, clock, (error) => troubles.push(error))
  await vi.advanceTimersByTimeAsync(MINUTE + 1)
  expect({ looks, troubles: troubles.length }).toEqual({ looks: 2, troubles: 1 })
  running.stop()
  running.poke()
  await vi.advanceTimersByTimeAsync(60 * MINUTE)
  expect(looks).toBe(2)
})
