import { describe, expect, test } from 'vitest'
import { readPasted } from './read-thread.ts'

const TO = 'Dear Quayle Harbour Trust,'
const BY = 'Ottoline Marsh'
const asked = (words: string) =>
  readPasted([TO, words, BY].join('\n\n')).readings[0]!.questions.map(({ label, text }) => `${label} ${text}`)

describe('questions without marks', () => {
  test('lines below a colon that each name one thing are a list', () => {
    expect(
      asked(`Under the Freedom of Information Act 2000 I should like to have:

the log of the pilot boat for May
any letters about the broken buoy
how many ships waited`),
    ).toEqual(['1 the log of the pilot boat for May', '2 any letters about the broken buoy', '3 how many ships waited'])
  })

  test('a sentence that is broken into lines is no list', () => {
    const found = asked(`Under the Freedom of Information Act 2000 please send me this:

the log of the pilot boat for May, and if there is one also the
letter about the broken buoy.`)
    expect(found).toHaveLength(1)
  })

  test('what somebody also wants, and would like too, is asked', () => {
    expect(
      asked(
        "Under the Freedom of Information Act 2000, please send me the log of the pilot boat. I also want whatever letters there were about the broken buoy. And if a ship was ever turned away, I'd like to know how often.",
      ),
    ).toHaveLength(3)
  })

  test('one sentence may ask how many, how long and what it cost', () => {
    expect(
      asked(
        'As a freedom of information request please tell me how many ships waited in May, how long each of those waited, and what the pilots were paid for it.',
      ),
    ).toEqual([
      '1 As a freedom of information request please tell me how many ships waited in May',
      '2 how long each of those waited',
      '3 what the pilots were paid for it.',
    ])
  })
})

const answers = (reply: string) =>
  readPasted(`${TO}

Under the Freedom of Information Act 2000 please send me:

1. the hours of the pilot boat in May
2. the plan of the new pier
3. everything written about the broken buoy

${BY}

3 June 2031

HT-31-07

Dear Ms Marsh

I have now made a decision on your request.

${reply}

Harbour Office
Quayle Harbour Trust`).case.questions.map(({ status, section }) => [status, section])

test('passages that are headed by what they are about answer the questions about it', () => {
  const given = [
    ['answered', null],
    ['refused', '43(2)'],
    ['not-held', null],
  ]
  expect(
    answers(`Pilot hours: these are in the table attached.

The pier plan: it is commercially sensitive and is withheld under section 43(2).

Broken buoy: no record of it is held.`),
  ).toEqual(given)
  expect(
    answers(`Hours of the pilot boat
The table attached gives them for each day of the month.

Plan of the pier
It is commercially sensitive and is withheld under section 43(2).

The broken buoy
We have looked and no record of it is held.`),
  ).toEqual(given)
})
