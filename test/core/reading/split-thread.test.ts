import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitThread } from '../../../core/reading/split-thread.ts'

const lines = (text: string) => splitThread(text).map((letter) => letter.source.startLine)

describe('splitting a pasted thread', () => {
  test('nothing gives nothing, and a text without a letter is one entry', () => {
    expect(splitThread('')).toEqual([])
    expect(splitThread(' \n\t\n')).toEqual([])
    const novel = 'It was late in the year.\n\nThe house stood empty, and nobody came.\n'.repeat(50)
    expect(splitThread(novel)).toHaveLength(1)
  })

  test('a title above the first letter is its given subject', () => {
    const [first] = splitThread(
      'Gritting of lanes\n\nThe request was refused.\n\nDear Moorland Council,\n\nPlease send me the plan.\n\nJo Pym\n',
    )
    expect(first?.given.subject).toBe('Gritting of lanes')
    expect(first?.source.startLine).toBe(5)
  })

  test('sender lines, letterheads and bare greetings each begin a letter', () => {
    const text = [
      'Dear Moorland Council,', // 1
      '',
      'Please send me the gritting plan.',
      '',
      'Yours faithfully,',
      '',
      'Jo Pym',
      '',
      'Moorland Council', // 9
      '',
      'Dear Ms Pym',
      '',
      'It is attached.',
      '',
      'Ada Quill',
      'Clerk',
      '',
      'Dear Ada Quill,', // 18
      '',
      'Thank you.',
      '',
      'Jo Pym',
      '',
      'MOORLAND COUNCIL', // 24
      'Town Hall, Moor Road',
      '',
      'Our ref: MC/7',
      '4 May 2020',
      '',
      'Dear Ms Pym',
      '',
      'You are welcome.',
    ].join('\n')
    expect(lines(text)).toEqual([1, 9, 18, 24])
  })

  test('a letter quoted inside another is no entry of its own', () => {
    const text =
      'Dear Moorland Council,\n\nPlease send me the plan.\n\nJo Pym\n\nMoorland Council\n\nDear Ms Pym\n\nOn review I find that our letter said this:\n\nDear Ms Pym\n\nWe refuse.\n\nThat was wrong.\n\nYours sincerely\n\nAda Quill\n'
    expect(splitThread(text)).toHaveLength(2)
  })

  test('annotations and mail servers are told apart from letters', () => {
    const text =
      'Dear Moorland Council,\n\nPlease send me the plan.\n\nYours faithfully,\n\nJo Pym\n\nMail Delivery System,\n\nThis message was created automatically by mail delivery software. It could not be delivered.\n\nJo Pym left an annotation (3 May 2020)\n\nI rang them.\n'
    const split = splitThread(text)
    expect(split.map((letter) => letter.given.direction)).toEqual([null, 'system', 'note'])
    expect(split[2]?.given).toMatchObject({ sender: 'Jo Pym', date: '2020-05-03' })
  })

  test('a mail chain with its newest mail on top comes out oldest first', () => {
    const text =
      'From: Ada Quill\nSent: 5 May 2020 10:00\nTo: Jo Pym\nSubject: RE: Plan\n\nIt is attached.\n\nAda\n\nFrom: Jo Pym\nSent: 3 May 2020 09:00\nTo: Ada Quill\nSubject: Plan\n\nPlease send me the plan.\n\nJo\n'
    expect(splitThread(text).map((letter) => letter.given.date)).toEqual(['2020-05-03', '2020-05-05'])
  })

  test('entries are pieces of the text in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Dear Ms Pym,',
      'Dear Council,',
      '',
      '',
      'Yours,',
      'Jo Pym',
      'Some words here.',
      'From: A B',
      'Sent: 1 May 2020',
      'X left an annotation ()',
      '1) What?',
      '> quoted',
      'Our ref: A/1',
      'Moorland Council',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join('\n')
        const split = splitThread(text)
        const sourceLines = text.split('\n')
        for (const letter of split) {
          const from = letter.source.startLine! - 1
          const own = letter.text.split('\n')
          expect(sourceLines.slice(from, from + own.length)).toEqual(own)
        }
        const words = (one: string) => one.replaceAll(/\s+/g, '').length
        expect(split.reduce((sum, letter) => sum + words(letter.text), 0)).toBeLessThanOrEqual(words(text))
      }),
    )
  })
})
