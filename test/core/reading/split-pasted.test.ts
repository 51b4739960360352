import { expect, test } from 'vitest'
import { splitThread } from '../../../core/reading/split-thread.ts'

const begins = (text: string) => splitThread(text).map((letter) => letter.text.trim().split('\n')[0])

const ASKED = `From: Marged Hywel
Sent: 3 March 2031 10:00
To: Aberllyn Council
Subject: Lamp posts

Dear Council,

How many lamp posts were taken down in the town in the last year?

Marged Hywel

From: Information Desk
Sent: 20 March 2031 16:40
To: Marged Hywel
Subject: Lamp posts

Dear Ms Hywel,

Forty lamp posts were taken down in the last year, and eleven were put up again by the contractor.

Information Desk
`

test('a letter that is quoted below an answer is no letter of its own, with a rule above it or without', () => {
  const answer = (quoted: string) => `${ASKED}
From: Marged Hywel
Sent: 24 March 2031 09:12
To: Aberllyn Council
Subject: Re: Lamp posts

Thank you. Which eleven were put up again?

Marged Hywel

${quoted}

Dear Ms Hywel,

Forty lamp posts were taken down in the last year, and eleven were put up again by the contractor.
`
  const ruled = answer(
    '-----Original Message-----\nFrom: Information Desk\nSent: 20 March 2031 16:40\nTo: Marged Hywel\nSubject: Lamp posts',
  )
  const bare = answer(
    'From: Information Desk\nDate: Thursday, 20 March 2031 at 16:40\nTo: Marged Hywel\nSubject: Lamp posts',
  )
  expect(splitThread(ruled)).toHaveLength(3)
  expect(splitThread(bare)).toHaveLength(3)
  // The same head above words that nobody has written yet is a letter.
  expect(splitThread(bare.replace('Forty lamp posts', 'Fifty benches and no lamp posts'))).toHaveLength(4)
})

test('web mail shows who, when and to whom without labels', () => {
  const letters = splitThread(`Information Desk <desk@aberllyn.example>
Thu, 20 Mar 2031, 16:40
to me

Good afternoon,

We have your letter about lamp posts.

Information Desk

Marged Hywel <marged@post.example>
Mon, 24 Mar 2031, 09:12
to desk

Thank you. When will you answer?

Marged
`)
  expect(letters.map(({ given }) => given)).toMatchObject([
    { sender: 'Information Desk', date: '2031-03-20', direction: 'incoming' },
    { sender: 'Marged Hywel', date: '2031-03-24', direction: 'outgoing' },
  ])
})

test('an address that heads the first letter heads the later ones of the same hand', () => {
  const text = (day: string, words: string) => `${words === 'first' ? 'Idris Cadwgan Rees\n' : ''}Flat 2, The Granary
Aberllyn SA99 4XX

${day}

Dear Secretary,

This is the ${words} of my letters about the lamp posts of the town.

Yours faithfully,

Idris Cadwgan Rees
`
  const desk = `ABERLLYN COUNCIL
Office of the Secretary

13th March 2031

Our ref: L31/041

Dear Mr Rees

Your letter has come and is being looked at by the Secretary.

Yours sincerely

Olwen Pritchard
Adviser
`
  expect(begins(`${text('5th March 2031', 'first')}\n${desk}\n${text('20th March 2031', 'second')}`)).toEqual([
    'Idris Cadwgan Rees',
    'ABERLLYN COUNCIL',
    'Flat 2, The Granary',
  ])
})

test('a name alone greets on the first line of a mail; a note of a talk is an entry of its own', () => {
  const letters = splitThread(`${ASKED}
From: Marged Hywel
Sent: 24 March 2031 09:12
To: Aberllyn Council
Subject: Re: Lamp posts

Olwen

Thank you for these. I asked for the streets as well and there is not a word about them.

Marged Hywel

Note of phone call, 26 March 2031

Olwen Pritchard says that the streets will follow next week.
`)
  expect(letters).toHaveLength(4)
  expect(letters.at(-1)?.given.direction).toBe('note')
})
