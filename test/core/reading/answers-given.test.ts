import { expect, test } from 'vitest'
import { readLetters } from '../../../core/reading/read-letters.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'

const ASKED = `Dear Aberllyn Harbour Board,

Under the Freedom of Information Act I ask:

(i) how many pilots were on the list in 2030
(ii) for the contract with the tug company
(iii) for the report on the slip

Yours faithfully,

Marged Hywel
`
const answer = (words: string) => `Aberllyn Harbour Board

20 March 2031

Dear Ms Hywel,

${words}

Yours sincerely,

Idris Pugh
Secretary
`
/** What each letter of a thread says of each question. */
const read = (text: string) =>
  readLetters(
    splitThread(text).map((letter, i) => ({ key: `e${i}`, letter })),
    { user: { name: 'Marged Hywel', addresses: [] } },
  ).map(({ reading }) => Object.fromEntries(reading.answers.map((one) => [one.label, one.status])))

const REFUSED = answer(`(i) There were nine pilots.

(ii) The contract is exempt from disclosure under section 43(2).

(iii) The report is exempt under section 22, since it will be published in June.`)

test('a passage that leads with a label alone decides that question; what is given save for a part is partly answered', () => {
  const review = answer(`I have reviewed our answer.

As to (ii), section 43(2) was applied too widely. The contract is enclosed, save for the schedule of rates, which continues to be withheld under that section.

As to (iii), section 22 was properly relied on.`)
  const ask =
    'Dear Mr Pugh,\n\nPlease carry out an internal review of your answer.\n\nYours sincerely,\n\nMarged Hywel\n'
  expect(read(`${ASKED}\n${REFUSED}\n${ask}\n${review}`).at(-1)).toEqual({ ii: 'partly-answered' })
})

test('a review that names a section turns the questions refused under that one, in part where it keeps something back', () => {
  const ask =
    'Dear Mr Pugh,\n\nPlease carry out an internal review of your answer.\n\nYours sincerely,\n\nMarged Hywel\n'
  const review = answer(
    `I have completed my internal review. I uphold your complaint in part: most of what was withheld under section 43 can be released and is attached. The rates remain exempt.`,
  )
  expect(read(`${ASKED}\n${REFUSED}\n${ask}\n${review}`).at(-1)).toEqual({ ii: 'partly-answered' })
})

test('answers in an annex below the signature count; a table head is no signature', () => {
  const annexed = `${answer('Our replies are in Annex A.')}
Annex A

(i) how many pilots were on the list in 2030

Nine.

(ii) for the contract with the tug company

This is withheld under section 43(2) of the Act.

(iii) for the report on the slip

Nor do we hold a report on the slip.

Annex B - Your right to complain

(i) You may ask for an internal review.
`
  expect(read(`${ASKED}\n${annexed}`)[1]).toEqual({ i: 'answered', ii: 'refused', iii: 'not-held' })
  const table = answer(`(i) The list was this.

Name | Year | Number of trips
Gannet Sands East | 2030 | 330

(ii) The contract is excepted under section 43(2).

(iii) The Board has never commissioned a report on the slip.`)
  expect(read(`${ASKED}\n${table}`)[1]).toEqual({ i: 'answered', ii: 'refused', iii: 'not-held' })
})

test('answers that name no question are known by the words that only it asks with', () => {
  const prose = answer(
    `Nine pilots were on the list throughout. We hold the contract with the tug company, but its prices are commercially sensitive and it is exempt under section 43(2). Nor do we hold a report on the slip.`,
  )
  expect(read(`${ASKED}\n${prose}`)[1]).toEqual({ i: 'answered', ii: 'refused', iii: 'not-held' })
  const ask =
    'Dear Mr Pugh,\n\nPlease carry out an internal review of your answer.\n\nYours sincerely,\n\nMarged Hywel\n'
  const review = answer(`I have looked at your complaint afresh.

The contract
Prices have been published since, and section 43(2) is no longer engaged. Your complaint is upheld on this point. The contract is attached.

The report
I uphold the use of section 22 for the report on the slip.`)
  expect(read(`${ASKED}\n${REFUSED}\n${ask}\n${review}`).at(-1)).toEqual({ ii: 'answered' })
})
