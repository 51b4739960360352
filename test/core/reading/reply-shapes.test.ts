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
