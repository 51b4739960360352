import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printOf } from '../../../casebook/storage/print.ts'

test.each([
  ['Dear Council,\n\nThank you.', 'dear   council — thank you'],
  ['> It’s “here”', 'it\'s "here"'],
  ['Caf\u00e9 n\u00ba\u00a05', 'cafe\u0301 no 5'],
  ['\uff26\uff2f\uff29 1', 'FOI 1'],
  ['', ' \n—'],
])('%j and %j are the same words', (one, other) => expect(printOf(one)).toBe(printOf(other)))

test.each([
  ['Thank you', 'Thankyou'],
  ['request 12', 'request 1 2'],
  ['Straße', 'Strase'],
  ['a', ''],
])('%j and %j are not', (one, other) => expect(printOf(one)).not.toBe(printOf(other)))

test('it says the same as the plain way to put it', () => {
  const plainly = (text: string): string =>
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g) ?? []
    ).join(' ')
  const letters = fc.string({ unit: fc.constantFrom(...'aZ09 .,\n-éÖß"’…') })
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(printOf(a) === printOf(b)).toBe(plainly(a) === plainly(b))
      expect(printOf(plainly(a))).toBe(printOf(a))
    }),
  )
})
