import { describe, expect, it } from 'vitest'
import { readOptions } from '../../electron/options.ts'

describe('readOptions', () => {
  it.for([
    [[], { casebook: null, today: null }],
    [['electron', '.', '--no-sandbox'], { casebook: null, today: null }],
    [
      ['electron', '.', '--casebook', 'a folder', '--today', '2026-03-02'],
      { casebook: 'a folder', today: '2026-03-02' },
    ],
    [['electron', '--today=2026-03-02', '--casebook=a folder', '.'], { casebook: 'a folder', today: '2026-03-02' }],
  ] as const)('%j', ([argv, expected]) => {
    expect(readOptions(argv)).toEqual(expected)
  })
  it.for([
    [['--today', '2 March'], /a day is written YYYY-MM-DD/],
    [['--today=2026-13-01'], /a day is written YYYY-MM-DD/],
    [['--today=2026-02-30'], /a day is written YYYY-MM-DD/],
    [['--casebook'], /--casebook needs a value/],
    [['--casebook='], /--casebook needs a value/],
    [['--casebook', '--today=2026-03-02'], /--casebook needs a value/],
  ] as const)('%j is refused in a sentence', ([argv, sentence]) => {
    expect(() => readOptions(argv)).toThrow(sentence)
  })
})
