import { describe, expect, test } from 'vitest'
import { foldElsewhere, runsOfLetters } from '../../../core/reading/fold/fold-elsewhere.ts'
import type { Reading } from '../../../core/model/reading.ts'
import { readPasted } from './read-thread.ts'

const SHEET = `If you would like us to look at our answer once more, write to the Head of Records at the address above within forty working days and
say which part of it you do not agree with. Somebody who had no part in it will look at the papers and let you know.`
const DECISION = `We are not able to give you the survey because it is exempt from disclosure under section 43(2) of the Freedom of Information Act 2000.`
const letter = (own: string) => `Dear Ms Thorne,

${own}

${DECISION}

${SHEET}

Yours sincerely,
Ada Quill`

const here = letter('The lift at the harbour was looked at in March, and the papers about it came to us in one box.')
const elsewhere = letter(
  'Your letter about the bandstand asked for its roof, its railings and what became of the old clock.',
)
const [reading] = readPasted(`Marl Town Council\n\n3 May 2031\n\n${here}`).readings as [Reading]
/** A letter in which nothing was read. */
const bare: Reading = {
  ...reading,
  kind: { ...reading.kind, span: null },
  direction: { ...reading.direction, span: null },
  date: { ...reading.date, span: null },
  references: [],
  relations: [],
  dates: [],
  sections: [],
  questions: [],
  answers: [],
  conflicts: [],
  doubtful: [],
  receivedByAuthority: null,
  statedDueDate: null,
  newDueDate: null,
}
const passages = (text: string, read: Reading, others: string[]): string[] =>
  foldElsewhere(text, read, runsOfLetters(others)).map(({ start, end }) => text.slice(start, end))

describe('what an authority wrote in other cases too', () => {
  test('is folded by comparison; what is new here is not', () => {
    const [folded, ...more] = passages(here, bare, [elsewhere])
    expect(more).toEqual([])
    expect(folded).toContain('write to the Head of Records')
    expect(folded).toContain('exempt from disclosure')
    expect(folded).not.toContain('The lift at the harbour')
  })

  test('is not, where no other letter says it: no pattern decides', () => {
    expect(passages(here, bare, [])).toEqual([])
    expect(
      passages(here, bare, [
        'The bandstand is green. We have nothing more to say of it, and wish you a good day at the fair.',
      ]),
    ).toEqual([])
  })

  test('never takes a sentence in which something was read', () => {
    const start = here.indexOf('section 43(2)')
    const read: Reading = {
      ...bare,
      sections: [{ value: '43(2)', law: null, span: { start, end: start + 13 }, why: '', sure: 'sure' }],
    }
    const folded = passages(here, read, [elsewhere]).join('\n')
    expect(folded).toContain('write to the Head of Records')
    expect(folded).not.toContain('exempt from disclosure')
  })

  test('lines broken otherwise and other case are the same words; a few words alike are not enough', () => {
    const wrapped = elsewhere.replaceAll('\n', ' ').toUpperCase()
    expect(passages(here, bare, [wrapped]).join(' ')).toContain('write to the Head of Records')
    expect(passages(here, bare, ['write to the Head of Records at the address above'])).toEqual([])
  })
})
