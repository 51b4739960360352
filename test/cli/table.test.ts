import { expect, test } from 'vitest'
import { fit, table, widthOf } from '../../cli/table.ts'

test.each([
  ['plain', 5],
  ['naïve', 5],
  ['nai\u0308ve', 5],
  ['\u001b[31mred\u001b[39m', 3],
  ['東京', 4],
  ['', 0],
])('%j takes %i columns', (text, width) => expect(widthOf(text)).toBe(width))

test('a text that does not fit ends in an ellipsis and is never wider than asked', () => {
  expect(fit('Cost of the harbour lights', 12)).toBe('Cost of the…')
  expect(fit('short', 12)).toBe('short')
  expect(widthOf(fit('東京東京東京', 5))).toBeLessThanOrEqual(5)
})

test('columns are aligned, and the one that grows is cut to the line', () => {
  const rows = [
    ['a1', 'A title that is rather long for this line', '3'],
    ['b22', 'Short', '12'],
  ]
  const lines = table(rows, [{}, { grows: true }, { right: true }], 30).split('\n')
  expect(lines).toEqual(['a1   A title that is rath…   3', 'b22  Short                  12'])
})
