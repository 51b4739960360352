import { describe, expect, test } from 'vitest'
import type { Correction } from '../../../core/model/correction.ts'
import type { Letter } from '../../../core/model/letter.ts'
import type { Reading } from '../../../core/model/reading.ts'
import type { KeyedLetter } from '../../../core/reading/keyed.ts'
import { learnFrom } from '../../../core/reading/learn/learn-from.ts'
import { authorityKey, type LearnedBook } from '../../../core/reading/learn/learned.ts'
import { readLetters } from '../../../core/reading/read-letters.ts'
import { mail } from './read-thread.ts'

const ME = 'wilma@post.example'
const THEM = 'records@marl.example'
const USER = { name: 'Wilma Underhill', addresses: [] }
const ON = '2031-05-03'

const request = mail(
  ME,
  THEM,
  '2031-03-03',
  'The bandstand',
  'Dear Marl Town Council,\n\nPlease send me, under the Freedom of Information Act 2000, the papers about the bandstand.\n\nYours faithfully,\n\nWilma Underhill',
)
const reply = (text: string, from = THEM, on = '2031-03-20'): Letter =>
  mail(
    from,
    ME,
    on,
    'The bandstand',
    `Dear Ms Underhill,\n\n${text}\n\nYours sincerely,\n\nAda Quill\nRecords Officer\nMarl Town Council`,
  )

/** Reads a request and letters behind it, in the light of what was learned. */
function read(letters: Letter[], learned: LearnedBook | null = null): Reading[] {
  const keyed: KeyedLetter[] = [request, ...letters].map((letter, i) => ({ key: `k${i}`, letter }))
  return readLetters(keyed, { user: USER, learned }).map((one) => one.reading)
}

/** What a correction of one letter of another case teaches. */
function taught(letter: Letter, said: Correction, dismissed: string[] = []): LearnedBook {
  const reading = read([letter])[1]!
  const learned = learnFrom([{ entry: 'other', letter, reading, corrections: [{ said, on: ON }], dismissed }])
  return { here: null, byAuthority: new Map([[authorityKey('Marl Town Council'), learned]]) }
}

describe('a correction teaches the letters of the same authority', () => {
  const number = (value: string) =>
    reply(`Your note lies on the pile ${value} by the window, and will be looked at in due course.`)

  test('the form of a reference', () => {
    const plain = read([number('FIN-22-4')])[1]!
    expect(plain.references).toEqual([])
    const book = taught(number('FIN-22-1'), { field: 'references', value: ['FIN-22-1'] })
    const [fact] = read([number('FIN-22-4')], book)[1]!.references
    expect(fact).toMatchObject({
      value: 'FIN-22-4',
      sure: 'sure',
      why: 'Learned from your correction of 3 May 2031.',
      learned: { entry: 'other', on: ON },
    })
  })

  test('that a number is none', () => {
    const with77 = reply('Our reference is MTC/31/77. We do not hold these papers.')
    expect(read([with77])[1]!.references.map((one) => one.value)).toEqual(['MTC/31/77'])
    const book = taught(with77, { field: 'references', value: [] })
    expect(read([with77], book)[1]!.references).toEqual([])
    const accepted = taught(number('FIN-22-1'), { field: 'kind', value: 'other' }, ['FIN2214'])
    expect(read([number('FIN-22-14')], accepted)[1]!.doubtful).toEqual([])
  })

  const form = (name: string, day: string) =>
    reply(
      `I write about what you sent to us and can tell you that it has gone to the ${name} desk, where it is in good hands. The desk looks at what ` +
        `comes in by turns and gives each paper a place in its tray, and yours has its place there since ${day}. It will be taken out of the tray ` +
        `when its turn has come, and nothing that you could do would make the tray any shorter than it is.`,
    )

  test('the kind of a form of letter, whatever name and day were put in', () => {
    const plain = read([form('Parks', '4 March')])[1]!
    expect(plain.kind.value).not.toBe('delay-notice')
    const book = taught(form('Roads', '9 April'), { field: 'kind', value: 'delay-notice' })
    expect(read([form('Parks', '4 March')], book)[1]!.kind).toMatchObject({
      value: 'delay-notice',
      sure: 'sure',
      learned: { entry: 'other' },
    })
    const other = reply('We do not hold any papers about the bandstand, which was never ours to look after.')
    expect(read([other], book)[1]!.kind.value).toBe('not-held')
  })

  test('whose line it is', () => {
    const note = (on: string): Letter => ({
      ...mail('pell', ME, on, 'The bandstand', 'The roof is green.'),
      head: null,
      given: { sender: 'H. Pell', date: on, direction: null, subject: null },
    })
    const book = taught(note('2031-04-02'), { field: 'direction', value: 'outgoing' })
    expect(read([note('2031-04-09')])[1]!.direction.value).toBe('incoming')
    expect(read([note('2031-04-09')], book)[1]!.direction).toMatchObject({
      value: 'outgoing',
      learned: { entry: 'other', on: ON },
    })
  })

  test('and nobody else: another authority’s letters, and the corrected letter itself, read as before', () => {
    const book = taught(number('FIN-22-1'), { field: 'references', value: ['FIN-22-1'] })
    const elsewhere: LearnedBook = {
      ...book,
      byAuthority: new Map([['corrandistrictcouncil', book.byAuthority.get('marltowncouncil')!]]),
    }
    expect(read([number('FIN-22-4')], elsewhere)[1]!.references).toEqual([])
    const learned = learnFrom([
      {
        entry: 'k1',
        letter: number('FIN-22-1'),
        reading: read([number('FIN-22-1')])[1]!,
        corrections: [{ said: { field: 'references', value: ['FIN-22-1'] }, on: ON }],
        dismissed: [],
      },
    ])
    const own: LearnedBook = { here: learned, byAuthority: new Map() }
    const [, corrected, next] = read([number('FIN-22-1'), number('FIN-22-2')], own)
    expect(corrected!.references).toEqual([])
    expect(next!.references.map((one) => one.value)).toEqual(['FIN-22-2'])
  })

  test('nothing, where the app itself said it', () => {
    const learned = learnFrom([
      {
        entry: 'x',
        letter: number('FIN-22-1'),
        reading: read([number('FIN-22-1')])[1]!,
        corrections: [{ said: { field: 'references', value: ['FIN-22-1'] }, on: null }],
        dismissed: [],
      },
    ])
    expect(learned).toEqual({ references: [], refused: [], senders: [], forms: [] })
  })
})
