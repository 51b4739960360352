import { expect, test } from 'vitest'
import { readPasted } from './read-thread.ts'

const asked = (mark: (n: number) => string) => `Dear Quayle Harbour Trust,

Under the Freedom of Information Act 2000 please send me:

${mark(1)} the trips of the pilot boat in May
${mark(2)} the plan of the new pier
${mark(3)} everything written about the broken buoy

Ottoline Marsh`
const NUMBERED = asked((n) => `${n}.`)
const BULLETS = asked(() => '-')

const statuses = (request: string, reply: string) =>
  readPasted(
    `${request}\n\n3 June 2031\n\nHT-31-07\n\nDear Ms Marsh\n\n${reply}\n\nHarbour Office\nQuayle Harbour Trust`,
  ).case.questions.map(({ status }) => status)

test.each([
  [
    'ordinals alone',
    NUMBERED,
    'The first item is attached. The second is withheld under section 43(2). As to the third, nothing is held.',
  ],
  ['marks within a line', NUMBERED, 'Q1 - 41 trips. Q2 - exempt under section 43(2). Q3 - not held.'],
  [
    'labels behind in brackets',
    NUMBERED,
    'Please find attached the trips (question 1). The plan (question 2) is withheld under section 43(2). No information is held on the buoy (question 3).',
  ],
  [
    'questions repeated behind what leads to them',
    NUMBERED,
    'You asked: the trips of the pilot boat in May\nOur answer: 41\n\nYou asked: the plan of the new pier\nOur answer: this is exempt under section 43(2)\n\nYou asked: everything written about the broken buoy\nOur answer: we do not hold this',
  ],
  [
    'questions repeated with bullets',
    BULLETS,
    '• the trips of the pilot boat in May\n41\n\n• the plan of the new pier\nWithheld: section 43(2)\n\n• everything written about the broken buoy\nWe hold nothing',
  ],
  [
    'sentences about what each asks',
    BULLETS,
    'The boat made 41 trips in May. The pier plan is withheld under section 43(2) because it is commercially sensitive. Nothing has been written about the buoy.',
  ],
  ['lines headed by what each asks', BULLETS, 'Boat: 41 trips\nPier: withheld under section 43(2)\nBuoy: nothing held'],
])('%s', (_, request, reply) => expect(statuses(request, reply)).toEqual(['answered', 'refused', 'not-held']))

test.each([
  'We are releasing everything you asked for, save the plan, which is exempt under section 43(2).',
  'Apart from the plan of the pier, which we withhold under section 43(2), all of the information is enclosed.',
])('all with an exception: %s', (reply) =>
  expect(statuses(BULLETS, reply)).toEqual(['answered', 'refused', 'answered']),
)

test('records that are named by the number under which they were asked for', () => {
  expect(
    statuses(NUMBERED, 'We hold the information at 1 and 3 and enclose it. We do not hold the information at 2.'),
  ).toEqual(['answered', 'not-held', 'answered'])
})

const reviewed = (decision: string) =>
  readPasted(`${NUMBERED}

3 June 2031

HT-31-07

Dear Ms Marsh

1. 41 trips.
2. Withheld under section 43(2).
3. Withheld under section 40(2).

Harbour Office
Quayle Harbour Trust

Dear Harbour Office,

I ask for an internal review of HT-31-07.

Ottoline Marsh

30 June 2031

HT-31-07/R
Internal review of HT-31-07

Dear Ms Marsh

${decision}

Fidel Prunty
Chief Executive`).case.questions.map(({ status }) => status)

test.each([
  [
    'a section that does not apply after all',
    'I have reviewed our response. I find that section 43(2) does not apply and the plan is enclosed. I uphold the use of section 40(2).',
    ['answered', 'answered', 'refused'],
  ],
  [
    'the question of a section, which alone is named',
    'I have completed the internal review. The plan remains exempt under section 43(2). The rest is attached with the names taken out under section 40(2).',
    ['answered', 'refused', 'partly-answered'],
  ],
  [
    'one decision overturned and one upheld in a sentence',
    'The review panel met on 28 June. It overturned the decision on the plan, a copy of which comes with this letter, and upheld the decision on the rest.',
    ['answered', 'answered', 'refused'],
  ],
])('a review: %s', (_, decision, given) => expect(reviewed(decision)).toEqual(given))
