import { expect, test } from 'vitest'
import { importLine } from '../../../cli/progress.ts'
import { NOTHING_YET, type ImportProgress } from '../../../core/contract/import.ts'
import { partDone } from '../../../renderer/bring-in/part-done.ts'
import { bringInProgress } from '../../../renderer/messages/en-gb/bring-in-progress.ts'

const progress = (some: Partial<ImportProgress>): ImportProgress => ({ ...NOTHING_YET, ...some })
const large = { ofFiles: 1, bytes: 34_200_000, ofBytes: 120_000_000, letters: 1204 }

test('reading is told in letters and megabytes, in files where there are several', () => {
  const { line } = bringInProgress
  expect(line(progress(large))).toBe('Reading… 1,204 letters, 34 of 120 MB')
  expect(line(progress({ ...large, files: 3, ofFiles: 1200 }))).toBe(
    'Reading… 1,204 letters, 3 of 1,200 files, 34 of 120 MB',
  )
  expect(line(progress({ letters: 1, bytes: 400_000, ofBytes: 2_300_000 }))).toBe('Reading… 1 letter, 0.4 of 2.3 MB')
  expect(line(progress({ letters: 2, bytes: 300, ofBytes: 900 }))).toBe('Reading… 2 letters')
})

test('placing and keeping are told in letters of all', () => {
  const { line } = bringInProgress
  expect(line(progress({ stage: 'placing', letters: 12_000, placed: 3400 }))).toBe(
    'Finding cases… 3,400 of 12,000 letters',
  )
  expect(line(progress({ stage: 'keeping', letters: 12_000, kept: 1000 }))).toBe('Keeping… 1,000 of 12,000 letters')
  // A letter about two matters is counted in both cases.
  expect(line(progress({ stage: 'keeping', letters: 10, kept: 12 }))).toBe('Keeping… 10 of 10 letters')
})

test('the bar knows how much of its stage is done, or that it cannot know', () => {
  expect(partDone(progress({}))).toBeNull()
  expect(partDone(progress({ ...large, bytes: 30_000_000 }))).toBe(0.25)
  expect(partDone(progress({ stage: 'placing', letters: 200, placed: 50 }))).toBe(0.25)
  expect(partDone(progress({ stage: 'keeping', letters: 10, kept: 12 }))).toBe(1)
  expect(partDone(progress({ stage: 'keeping' }))).toBeNull()
})

test('`foi import` says the same in one line', () => {
  expect(importLine(progress(large))).toBe('Reading… 1,204 letters, 34 of 120 MB')
  expect(importLine(progress({ ...large, kept: 1000 }))).toBe('Reading… 1,204 letters, 34 of 120 MB, 1,000 kept')
  expect(importLine(progress({ ...large, bytes: 120_000_000, kept: 1204 }))).toBe('Keeping… 1,204 letters, 1,204 kept')
})
