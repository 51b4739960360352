import { expect, test } from 'vitest'
import { isOfSomeRows, patchRows } from '../../../renderer/api/patch-rows.ts'
import type { DeskRow } from '../../../core/model/desk.ts'

const row = (id: string, due: string | null, more: Partial<DeskRow> = {}): DeskRow =>
  ({
    id,
    title: id,
    lastEntryOn: '2031-01-01',
    nextDue: due === null ? null : { due },
    archivedOn: null,
    ...more,
  }) as DeskRow

const rows = [row('a', '2031-02-01'), row('b', '2031-03-01'), row('c', null)]
const ids = (list: readonly DeskRow[]) => list.map((one) => one.id)

test('rows of changed cases take their new place; what is gone or put away leaves', () => {
  expect(ids(patchRows(rows, ['c'], [row('c', '2031-02-14')]))).toEqual(['a', 'c', 'b'])
  expect(ids(patchRows(rows, ['a'], []))).toEqual(['b', 'c'])
  expect(ids(patchRows(rows, ['b'], [row('b', '2031-03-01', { archivedOn: '2031-02-02' })]))).toEqual(['a', 'c'])
  expect(ids(patchRows(rows, ['d'], [row('d', '2031-01-09')]))).toEqual(['d', 'a', 'b', 'c'])
})

test('only a change that names its cases, and not too many, is of some rows', () => {
  const change = { seq: 1, nouns: ['entry'], caseIds: ['a'] }
  expect(isOfSomeRows(change)).toBe(true)
  expect(isOfSomeRows({ ...change, caseIds: [] })).toBe(false)
  expect(isOfSomeRows({ ...change, nouns: ['law', 'case'] })).toBe(false)
  expect(isOfSomeRows({ ...change, caseIds: Array.from({ length: 101 }, (_, n) => `c${n}`) })).toBe(false)
})
