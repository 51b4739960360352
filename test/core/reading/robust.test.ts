import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../../casebook/example/example.ts'
import { READ_LIMIT, scanLetter } from '../../../core/reading/scan.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'
import { readPasted } from './read-thread.ts'

/** Texts on which a careless pattern takes time out of all proportion; each test ends only if the reader does not. */
const HARD: [string, string][] = [
  ['one word over and over', 'word '.repeat(100_000)],
  ['a line without a blank', 'a'.repeat(500_000)],
  ['figures only', '1'.repeat(200_000)],
  ['dates only', '12/03/2015 '.repeat(30_000)],
  ['greetings only', 'Dear Ms Pym,\n\n'.repeat(1_500)],
  ['closings only', 'Kind regards\n\n'.repeat(20_000)],
  ['list items only', '1) a question here\n'.repeat(10_000)],
  ['quoted quotes', '> > > hello there\n'.repeat(10_000)],
  ['references only', 'Our ref: AB/12/345 and\n'.repeat(10_000)],
  ['sections only', 'section 12(1) and 13(2), 14, '.repeat(10_000)],
  ['labels only', 'question 1, 2, 3 & 4 and '.repeat(10_000)],
  ['capitals only', 'A B C D '.repeat(40_000)],
  ['header lines only', 'From: a\nSent: b\n\n'.repeat(10_000)],
  ['brackets only', '('.repeat(100_000)],
]

/** Any UTF-16 units at all, half surrogates too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units))

describe('bad input', () => {
  test.each(HARD)('%s', (_, text) => {
    expect(readPasted(text).case.entries.length).toBeGreaterThan(0)
  })

  test('a letter beyond the limit is kept whole and read up to it', () => {
    const text = `Dear Council,\n\nPlease send me the plan.\n\n${'More words here. '.repeat(40_000)}`
    const [letter] = splitThread(text)
    expect(letter!.text.length).toBeGreaterThan(READ_LIMIT)
    expect(scanLetter(letter!).text).toHaveLength(READ_LIMIT)
  })

  test('a thread without one date has entries and no date of its own making', () => {
    const { case: found } = readPasted(
      'Dear Marl Council,\n\nPlease send me the plan.\n\nJo Pym\n\nMarl Council\n\nDear Ms Pym\n\nIt is attached.\n\nAda Quill\nClerk\n',
    )
    expect(found.entries.map((entry) => entry.date)).toEqual([null, null])
    expect(found.daysSinceFirstAsked).toBeNull()
  })

  test('dates that contradict one another are kept as stated and shown', () => {
    const { case: found, readings } = readPasted(
      'Dear Marl Council,\n\nUnder FOI please send me the plan.\n\nJo Pym\n\nMarl Council\n\n16 January 2024\n\nDear Ms Pym\n\nThank you for your request, which we received on 15 January 2023. We will reply within 20 working days.\n\nAda Quill\nClerk\n',
    )
    expect(readings[1]?.receivedByAuthority?.value).toBe('2023-01-15')
    expect(found.conflicts).toHaveLength(1)
    expect(found.conflicts[0]?.what).toContain('2023-01-15')
  })

  test('any piece of a thread, shuffled, is read without a fault', () => {
    const pieces = EXAMPLE.text.split('\n\n')
    fc.assert(
      fc.property(fc.array(fc.nat(pieces.length - 1), { maxLength: 40 }), (order) => {
        const { case: found } = readPasted(order.map((n) => pieces[n]).join('\n\n'))
        for (const entry of found.entries) expect(entry.story).not.toBe('')
      }),
      { numRuns: 25 },
    )
  })

  test('any text at all is read without a fault', () => {
    fc.assert(
      fc.property(anyText, (text) => void readPasted(`Dear Council,\n\n${text}`)),
      { numRuns: 60 },
    )
  })
})
