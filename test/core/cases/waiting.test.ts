import { describe, expect, test } from 'vitest'
import { acceptWords, doubtsOf, type Doubted } from '../../../core/cases/waiting/doubts.ts'
import type { Reading } from '../../../core/model/reading.ts'
import { ANOTHERS_NUMBER } from '../../../core/reading/references/find-references.ts'
import { readPasted } from '../reading/read-thread.ts'

const TEXT =
  'Dear Ms Thorne,\n\nWe are unable to send you the survey.\n\nOur file: 12345\n\nYours sincerely,\nAda Quill'
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const [read] = readPasted(`Marl Town Council\n\n3 May 2031\n\n${TEXT}\nInformation Officer\nMarl Town Council\n`)
  .readings as [Reading]

/** A letter of which everything is sure, but for what is given. */
function letter(reading: Partial<Reading> = {}, more: Partial<Doubted> = {}): Doubted {
  const fact = <T>(value: T) => ({ value, span: null, why: 'It says so.', sure: 'sure' as const })
  const sure: Reading = {
    ...read,
    direction: fact('incoming'),
    kind: fact('acknowledgement'),
    references: [],
    sections: [],
    doubtful: [],
    ...reading,
  }
  return { text: TEXT, reading: sure, corrections: [], placed: null, settled: new Set(), ...more }
}
const words = (doubted: Doubted): string[] => doubtsOf(doubted).map((one) => one.words)

describe('what makes a letter wait', () => {
  test('nothing, where all is sure', () => {
    expect(doubtsOf(letter())).toEqual([])
    expect(
      doubtsOf(letter({ kind: { value: 'disclosure', span: at('send you'), why: 'It gives it.', sure: 'probable' } })),
    ).toEqual([])
  })

  test.each<[string, Doubted, string]>([
    [
      'a place that hangs on the subject',
      letter({}, { placed: { why: 'It has the same subject.', caseTitle: 'Ward closures', alone: false } }),
      'Put with “Ward closures”: it has the same subject. There is no reference in it.',
    ],
    [
      'a case opened for an answer',
      letter({}, { placed: { why: 'It answers a request that is not here.', caseTitle: 'Survey', alone: true } }),
      'Opened a case of its own: it answers a request that is not here. There is no reference in it.',
    ],
    [
      'a refusal without a section',
      letter({ kind: { value: 'refusal', span: at('We are unable to send'), why: 'It refuses.', sure: 'probable' } }),
      'Probably a refusal: the words “We are unable to send”, but no section is named.',
    ],
    [
      'a kind that little speaks for',
      letter({ kind: { value: 'disclosure', span: null, why: 'It gives the information.', sure: 'doubtful' } }),
      'Perhaps a disclosure: it gives the information.',
    ],
    [
      'an answer that no words call one',
      letter({ kind: { value: 'disclosure', span: null, why: 'It tells of the matter.', sure: 'probable' } }),
      'Probably a disclosure: it tells of the matter. No words in it say so.',
    ],
    [
      'no kind',
      letter({ kind: { value: 'other', span: null, why: 'Nothing in it decides.', sure: 'doubtful' } }),
      'It is not clear what it does: nothing in it decides.',
    ],
    [
      'a guessed side',
      letter({ direction: { value: 'outgoing', span: null, why: 'It follows a letter in.', sure: 'doubtful' } }),
      'Perhaps from you: it follows a letter in.',
    ],
    [
      'a number with the form of a reference',
      letter({
        doubtful: [{ value: '12345', span: at('12345'), why: 'Nothing around it says so.', sure: 'doubtful' }],
      }),
      'A number that may be a reference: 12345 (after “Our file”).',
    ],
  ])('%s', (_, doubted, expected) => {
    expect(words(doubted)).toEqual([expected])
  })

  test('a refusal that names its section, the first letter out, and a number of another’s request do not', () => {
    const section = { ...letter().reading.kind, value: '43(2)', law: null }
    expect(
      words(letter({ kind: { value: 'refusal', span: null, why: '', sure: 'probable' }, sections: [section] })),
    ).toEqual([])
    expect(
      words(
        letter({
          direction: { value: 'outgoing', span: null, why: '', sure: 'sure' },
          kind: { value: 'request', span: null, why: 'It is the first letter out.', sure: 'doubtful' },
        }),
      ),
    ).toEqual([])
    expect(words(letter({ doubtful: [{ value: 'A-1', span: null, why: ANOTHERS_NUMBER, sure: 'doubtful' }] }))).toEqual(
      [],
    )
  })

  test('what the user said or settled is beyond doubt', () => {
    const unsure = letter({
      kind: { value: 'other', span: null, why: 'Nothing.', sure: 'doubtful' },
      doubtful: [{ value: '12345', span: null, why: '', sure: 'doubtful' }],
    })
    expect(doubtsOf(unsure).map((one) => one.key)).toEqual(['kind:other', 'number:12345'])
    expect(doubtsOf({ ...unsure, corrections: [{ field: 'kind', value: 'refusal' }] }).map((one) => one.key)).toEqual([
      'number:12345',
    ])
    expect(doubtsOf({ ...unsure, corrections: [{ field: 'references', value: [] }] }).map((one) => one.key)).toEqual([
      'kind:other',
    ])
    expect(doubtsOf({ ...unsure, settled: new Set(['kind:other', 'number:12345']) })).toEqual([])
    // A later reading that doubts something else asks again.
    expect(doubtsOf({ ...unsure, settled: new Set(['kind:refusal']) })).toHaveLength(2)
  })
})

test('what accepting says stands in words', () => {
  const doubts = doubtsOf(letter({ doubtful: [{ value: '12345', span: null, why: '', sure: 'doubtful' }] }))
  expect(acceptWords(doubts, { caseTitle: 'Ward closures', kind: 'refusal' })).toBe(
    'In “Ward closures”, a refusal; 12345 is no reference.',
  )
  expect(acceptWords([], { caseTitle: null, kind: null })).toBe('It belongs to no case and is put aside.')
})
