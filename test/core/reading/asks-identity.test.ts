import { describe, expect, test } from 'vitest'
import { asksIdentity } from '../../../core/reading/kinds/asks-identity.ts'
import { mail, readAsCase } from './read-thread.ts'

describe('a question about who asks', () => {
  test.each([
    ['before we can begin we need sight of a passport or a driving licence.', true],
    ['the month starts once we have received proof of your identity.', true],
    ['how do we know that you are the person whose file this is? please verify your identity.', true],
    ['thank you for the copy of your passport. which years do you want?', false],
    ['we do not need proof of your identity. which years do you want?', false],
    ['please tell us which passport offices you mean by "local".', false],
    ['which of the two buildings do you mean?', false],
  ])('%s', (words, asks) => expect(asksIdentity(words)).toBe(asks))

  test('starts the month of an access request when the proof comes, and is told as such', () => {
    const me = 'sorrel@vane.example'
    const them = 'data@mirehall.example'
    const read = readAsCase(
      [
        mail(
          me,
          them,
          '2031-03-03',
          'Subject access request',
          'Dear Mirehall Trust\n\nUnder Article 15 of the UK GDPR please send me the personal data that you hold about me.\n\nSorrel Vane',
        ),
        mail(
          them,
          me,
          '2031-03-05',
          'RE: Subject access request',
          'Dear Ms Vane\n\nBefore we can begin we must be sure who you are. Please send a copy of your passport and a recent utility bill.\n\nInes Pollard\nData Protection Officer',
        ),
        mail(me, them, '2031-03-10', 'RE: Subject access request', 'Both are attached.\n\nSorrel Vane'),
      ],
      '2031-03-12',
    )
    expect(read.case.entries.map((entry) => entry.kind)).toEqual([
      'request',
      'clarification-request',
      'clarification-reply',
    ])
    expect(read.case.entries[1]?.story).toBe('They ask for proof of who you are')
    expect(read.case.clocks.find((clock) => clock.kind === 'response')?.due).toBe('2031-04-10')
  })
})
