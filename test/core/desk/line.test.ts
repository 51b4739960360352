import { expect, test } from 'vitest'
import { hasTerm, termOf, toggleTerm } from '../../../core/desk/line.ts'

test('a filter with spaces stands in quotation marks', () => {
  expect([termOf('tag', 'urgent'), termOf('tag', 'night work')]).toEqual(['tag:urgent', 'tag:"night work"'])
})

test.each([
  ['', 'is:late', 'is:late'],
  ['lamps', 'is:late', 'lamps is:late'],
  ['lamps is:late', 'is:late', 'lamps'],
  ['lamps is:LATE tag:"Night Work" -tag:x', 'is:late', 'lamps tag:"Night Work" -tag:x'],
  ['tag:"Night Work"', 'tag:"night work"', ''],
  ['-is:late', 'is:late', '-is:late is:late'],
  ['"harbour wall" -pier is:late', 'is:late', '"harbour wall" -pier'],
])('in “%s”, %s makes “%s”', (line, term, next) => expect(toggleTerm(line, term)).toBe(next))

test('a line holds a filter however it is cased, and not its opposite', () => {
  expect([hasTerm('x TAG:A', 'tag:a'), hasTerm('-tag:a', 'tag:a'), hasTerm('tag a', 'tag:a')]).toEqual([
    true,
    false,
    false,
  ])
})
