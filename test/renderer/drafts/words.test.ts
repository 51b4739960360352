import { describe, expect, it } from 'vitest'
import {
  asAsked,
  asNarrowed,
  choicesOf,
  startOf,
  type NarrowingQuestion,
} from '../../../renderer/drafts/narrowing-choices.ts'
import { windowWords } from '../../../renderer/drafts/move-words.ts'
import { countWords, inWords, openPlaces, sizeWords } from '../../../renderer/drafts/words.ts'

const question = (label: string, was: string, choice: NarrowingQuestion['choice'], now: string | null) =>
  ({
    question: { label, text: was, status: 'open', section: null, by: null, evidence: null, wordings: [] },
    said: '',
    evidence: null,
    choice,
    was,
    now,
  }) as unknown as NarrowingQuestion

describe('when a move can be made', () => {
  const today = '2031-04-01'
  it.each([
    [{ first: '2031-03-28', last: null }, 'now; no last day'],
    [{ first: '2031-03-28', last: '2031-04-01' }, 'now, until Tuesday 1 April 2031, the last day is today'],
    [{ first: '2031-03-28', last: '2031-04-02' }, 'now, until Wednesday 2 April 2031, 1 day left'],
    [
      { first: '2031-04-03', last: '2031-04-11' },
      'from Thursday 3 April 2031, until Friday 11 April 2031, 10 days left',
    ],
    [{ first: '2031-03-01', last: '2031-03-31' }, 'the last day was Monday 31 March 2031'],
  ])('%j: %s', (move, words) => {
    expect(windowWords(move, today)).toBe(words)
  })
})

describe('the choices of a narrower request', () => {
  const rows = [
    question('1', 'How many?', 'keep', 'How many?'),
    question('2', 'At what cost?', 'drop', null),
    question('3', 'When?', 'reword', 'In which month?'),
  ]
  const start = startOf(rows)
  it('begin as the letter stands', () => {
    expect(choicesOf(start)).toEqual({ drop: ['2'], reword: { '3': 'In which month?' } })
    expect(asAsked(rows)).toBe('1) How many?\n\n2) At what cost?\n\n3) When?')
    expect(asNarrowed(rows, start)).toBe('1) How many?\n\n3) In which month?')
  })
  it('keep a question as it was where the new wording is empty', () => {
    const chosen = { ...start, '3': { choice: 'reword' as const, wording: ' ' } }
    expect(choicesOf(chosen)).toEqual({ drop: ['2'], reword: {} })
    expect(asNarrowed(rows, chosen)).toBe('1) How many?\n\n3) When?')
  })
})

describe('words about a letter', () => {
  it('are counted as a person would', () => {
    expect(countWords('Dear Council,\n\nI don’t follow FOI/2031/0911 – at all.')).toBe(10)
    expect(countWords('')).toBe(0)
  })
  it('name what is open, lists and sizes', () => {
    const text = 'Write to [to fill in: your address] by [to fill in: a day].'
    expect(openPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '[to fill in: your address]',
      '[to fill in: a day]',
    ])
    expect([inWords([]), inWords(['1']), inWords(['1', '2', '8a'])]).toEqual(['', '1', '1, 2 and 8a'])
    expect([sizeWords(812), sizeWords(14_230), sizeWords(3_000_000)]).toEqual(['812 bytes', '14.2 kB', '3 MB'])
  })
})
