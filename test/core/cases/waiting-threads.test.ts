import { expect, test } from 'vitest'
import { measure } from '../../../bench/reading/run.ts'

test('on ordinary threads the inbox stays nearly empty', () => {
  const { waiting } = measure('tune')
  expect(waiting.letters).toBeGreaterThan(80)
  expect(waiting.waiting / waiting.letters).toBeLessThan(0.04)
})
