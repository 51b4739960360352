import { describe, expect, test } from 'vitest'
import { readPasted } from './read-thread.ts'

const headed = (from: string, day: string, to: string, words: string) =>
  `From: ${from}\nSent: ${day} 10:00\nTo: ${to}\nSubject: The bench\n\n${words}\n`

const BODY = 'Nether Quill Parish Council'
const ASKED = `Hello Doris,

Could I please have, under Freedom of Information:

- what the new bench cost
- who chose its colour

Ottoline Marsh`

describe('letters between people who know each other', () => {
  test.each([
    ['a house', '7 Mill Row'],
    ['a post code', 'Nether Quill, QU1 4ZZ'],
    ['a telephone', '01632 960 114'],
    ['a mail address', 'o.marsh@post.example'],
    ['an office', 'Chair of the Bench Society'],
  ])('%s below a name leaves whoever asks by name the requester', (_, below) => {
    const { case: found } = readPasted(
      [
        headed('Ottoline Marsh', '3 May 2031', BODY, `${ASKED}\n${below}`),
        headed(
          'Doris Pell',
          '9 May 2031',
          'Ottoline Marsh',
          'Morning Ottoline\n\nGot this, ta.\n\nDoris\nParish Clerk',
        ),
      ].join('\n'),
    )
    expect(found.requester).toBe('Ottoline Marsh')
    expect(found.authority).toBe(BODY)
    expect(found.entries.map(({ direction }) => direction)).toEqual(['outgoing', 'incoming'])
  })

  test('an initial without its stop is part of the name that is greeted', () => {
    const { case: found } = readPasted(`Dear Quill Constabulary,

Please send me, under the Freedom of Information Act, the number of benches stolen in 2030.

Ottoline Marsh

Date: 09/05/2031
Our Ref: 4417/31

Dear O Marsh

Your request for information dated 08/05/2031 reached this office on 08/05/2031. You can expect our answer on or before 06/06/2031.

Disclosure Unit
Quill Constabulary`)
    expect(found.entries.map(({ kind, sender }) => [kind, sender])).toEqual([
      ['request', 'Ottoline Marsh'],
      ['acknowledgement', 'Disclosure Unit'],
    ])
  })
})
