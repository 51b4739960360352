import { expect, test } from 'vitest'
import { finalKey, gatherNames, nameKey } from '../../../core/authorities/names.ts'
import { referencePattern, referencePatterns } from '../../../core/authorities/reference-pattern.ts'
import { spreadOf, timelinessOf } from '../../../core/authorities/timeliness.ts'
import type { AnswerRecord } from '../../../core/model/authority.ts'

test.each([
  ['FOI/2031/0417', 'FOI/yyyy/0000'],
  ['20310417', '00000000'],
  ['IC-235560-D98C', 'IC-000000-D00C'],
  ['FS1998-2031', 'FSyyyy-yyyy'],
])('%s is built like %s', (reference, pattern) => expect(referencePattern(reference)).toBe(pattern))

test('the most used pattern comes first, with a reference that has it', () => {
  expect(referencePatterns(['A-1', 'FOI 12', 'FOI 31'])).toEqual([
    { pattern: 'FOI 00', example: 'FOI 31', n: 2 },
    { pattern: 'A-0', example: 'A-1', n: 1 },
  ])
})

test('names differ only where a reader would say so', () => {
  expect(
    new Set(['The Saltmere & Corran Trust', 'saltmere and corran trust', 'Saltmere and Corran Trust.'].map(nameKey))
      .size,
  ).toBe(1)
  expect(nameKey('Saltmere Council')).not.toBe(nameKey('Saltmere Borough Council'))
})

test('what is the same is followed to its end, and a ring is no trap', () => {
  const ring = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ])
  expect(
    finalKey(
      'a',
      new Map([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ),
  ).toBe('c')
  expect(['a', 'b', 'c']).toContain(finalKey('a', ring))
})

test('an authority is named by the spelling that the user settled on, else by the most used', () => {
  const names = ['Corran DC', 'Corran DC', 'Corran District Council']
  const [[, plain] = []] = [...gatherNames(names, new Map())]
  expect(plain).toEqual({ name: 'Corran DC', spellings: ['Corran DC'] })
  const [[, joined] = []] = [...gatherNames(names, new Map([['corrandc', 'corrandistrictcouncil']]))]
  expect(joined).toEqual({ name: 'Corran District Council', spellings: ['Corran DC', 'Corran District Council'] })
})

test('the median lies between two where their number is even; nothing has none', () => {
  expect(spreadOf([])).toBeNull()
  expect(spreadOf([7, 1, 100])).toEqual({ n: 3, median: 7, worst: 100 })
  expect(spreadOf([4, 9])).toEqual({ n: 2, median: 6.5, worst: 9 })
})

test('a clock with time left says nothing yet; one past its day without an answer counts as late', () => {
  const record = (more: Partial<AnswerRecord>): AnswerRecord => ({
    kind: 'response',
    received: '2031-01-06',
    due: '2031-02-03',
    answered: null,
    took: null,
    late: 0,
    ...more,
  })
  expect(
    timelinessOf([record({}), record({ answered: '2031-01-20', took: 10 }), record({ late: 30, took: 50 })]),
  ).toEqual({
    decided: 2,
    late: 1,
    unanswered: 1,
    took: { n: 2, median: 30, worst: 50 },
    daysLate: { n: 1, median: 30, worst: 30 },
  })
})
