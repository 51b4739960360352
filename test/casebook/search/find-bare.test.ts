import { expect, test } from 'vitest'
import { beginningOf, findBare } from '../../../casebook/search/snippet.ts'

const found = (words: string, bare: string) => {
  const at = findBare(words, bare)
  return at && words.slice(at.start, at.end)
}

test('a reference is found however it is written, with one mark between two characters at the most', () => {
  expect(found('Our ref: foi/2031-0088, please quote it.', 'FOI20310088')).toBe('foi/2031-0088')
  expect(found('FOI 20310088', 'FOI20310088')).toBe('FOI 20310088')
  expect(found('FOI  20310088', 'FOI20310088')).toBeNull()
  expect(found('FOI x20310088', 'FOI20310088')).toBeNull()
  expect(found('zeichen: äz 12', 'ÄZ12')).toBe('äz 12')
  expect(found('ends with FOI2', 'FOI20')).toBeNull()
  expect(found('', 'FOI')).toBeNull()
})

test('a beginning that leads nowhere does not hide the place that does', () => {
  expect(found('F-F-FOI-1 then', 'FOI1')).toBe('FOI-1')
  expect(found('112 1123', '1123')).toBe('1123')
})

test('the snippet stands around the reference, else at the beginning', () => {
  expect(beginningOf('Dear all, this is about IR-7731 and more.', 'IR7731')).toEqual([
    { text: 'Dear all, this is about ', hit: false },
    { text: 'IR-7731', hit: true },
    { text: ' and more.', hit: false },
  ])
  expect(beginningOf('Nothing here.', 'IR7731')).toEqual([{ text: 'Nothing here.', hit: false }])
})
