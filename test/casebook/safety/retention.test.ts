import { expect, test } from 'vitest'
import { superfluous } from '../../../casebook/safety/retention.ts'
import type { Snapshot } from '../../../core/contract/safety.ts'

const NOW = Date.parse('2031-05-06T12:00:00.000Z')
const HOUR = 3_600_000

const at = (hoursAgo: number, why: Snapshot['why'] = 'hourly', bytes = 10): Snapshot => {
  const takenAt = new Date(NOW - hoursAgo * HOUR).toISOString()
  return { id: takenAt, takenAt, why, bytes }
}
const stays = (all: Snapshot[], bytes?: number): number[] => {
  const gone = new Set(superfluous(all, NOW, bytes).map((one) => one.id))
  return all.filter((one) => !gone.has(one.id)).map((one) => (NOW - Date.parse(one.takenAt)) / HOUR)
}

test('one an hour of the last day, one a day before that, none older than a month', () => {
  const quarters = Array.from({ length: 24 * 40 * 4 }, (_, n) => at(n / 4 + 0.1))
  const left = stays(quarters)
  expect(left.filter((h) => h < 24).length).toBeGreaterThanOrEqual(24)
  expect(left.filter((h) => h < 24).length).toBeLessThanOrEqual(28)
  expect(left.filter((h) => h >= 24).length).toBeGreaterThanOrEqual(29)
  expect(left.filter((h) => h >= 24).length).toBeLessThanOrEqual(32)
  expect(Math.max(...left)).toBeLessThan(31 * 24)
})

test('those taken by hand stay beside the hourly ones', () => {
  expect(stays([at(30), at(30.2, 'asked'), at(30.4), at(30.6, 'before-restore'), at(1), at(2), at(3)])).toEqual([
    30, 30.2, 30.6, 1, 2, 3,
  ])
})

test('together no more than so many bytes, but always the newest three', () => {
  expect(stays([at(1, 'asked', 60), at(3, 'asked', 60), at(5, 'asked', 60), at(7, 'asked', 60)], 100)).toEqual([
    1, 3, 5,
  ])
  expect(stays([at(1), at(100 * 24), at(200 * 24)])).toHaveLength(3)
})
