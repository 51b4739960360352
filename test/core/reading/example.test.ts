import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../../casebook/example/example.ts'
import { readPasted } from './read-thread.ts'

const { case: found } = readPasted(EXAMPLE.text, '2015-07-01')
const entry = (n: number) => found.entries[n - 1]!

describe('the built-in example', () => {
  test('is told apart into its letters, in order', () => {
    expect(found.entries.map((one) => `${one.direction} ${one.kind}`)).toEqual([
      'outgoing request',
      'outgoing request-amended',
      'incoming acknowledgement',
      'incoming acknowledgement',
      'incoming delay-notice',
      'outgoing chaser',
      'system delivery-failure',
      'note annotation',
      'incoming refusal',
      'outgoing narrowed-request',
      'incoming acknowledgement',
      'outgoing review-request',
      'incoming review-acknowledgement',
      'incoming refusal',
      'incoming review-decision',
      'note annotation',
      'outgoing narrowed-request',
      'incoming acknowledgement',
      'incoming disclosure',
      'outgoing query',
      'incoming correction',
    ])
    expect(found.requester).toBe(EXAMPLE.requester)
    expect(found.authority).toBe('Wharfedale Fells NHS Foundation Trust')
    expect(found.regime).toBe('uk-foia-2000')
    expect(found.outcome).toBe('successful')
  })

  test('has three numbers that follow one another, and the review of the first', () => {
    expect(found.references.map(({ value, role, relation, to }) => [value, role, relation, to])).toEqual([
      ['WF/15/0231', 'request', null, null],
      ['WF/15/0388', 'request', 'narrows', 'WF/15/0231'],
      ['WF/IR/15/017', 'internal-review', 'reviews', 'WF/15/0231'],
      ['WF/15/0467', 'request', 'narrows', 'WF/15/0388'],
    ])
  })

  test('puts 14 April by the statute beside 13 April by the authority', () => {
    const first = found.clocks.find((clock) => clock.reference === 'WF/15/0231' && clock.kind === 'response')
    expect(first).toMatchObject({
      received: '2015-03-12',
      due: '2015-04-14',
      dueEnglandAndWalesCalendar: '2015-04-13',
      dueAccordingToAuthority: '2015-04-13',
      extendedByAuthorityTo: '2015-05-06',
      answered: '2015-04-27',
      workingDaysLate: 9,
    })
  })

  test('links the bounce, the second acknowledgement, refusals and offers', () => {
    expect(entry(7).failedEntry).toBe(6)
    expect(entry(4).replaces).toBe(3)
    expect(entry(9)).toMatchObject({
      refusedQuestions: ['9'],
      offeredQuestions: ['1', '2', '3', '4', '5', '6', '7', '8'],
      sections: ['12(1)'],
    })
    expect(entry(9).story).toBe('Refused: cost limit, question 9, offers questions 1 to 8')
    expect(entry(14)).toMatchObject({
      refusedQuestions: ['6a', '6b'],
      offeredQuestions: ['1', '2', '3', '4', '5', '7', '8'],
    })
    expect(entry(15)).toMatchObject({ sections: ['10(1)'], upheldInPart: true })
  })

  test('knows what became of every question and by which letter', () => {
    expect(found.questions.map(({ label, status, by, section }) => [label, status, by, section])).toEqual([
      ['1', 'answered', 'WF/15/0467', null],
      ['2', 'answered', 'WF/15/0467', null],
      ['3', 'answered', 'WF/15/0467', null],
      ['4', 'answered', 'WF/15/0467', null],
      ['5', 'not-held', 'WF/15/0467', null],
      ['6a', 'refused', 'WF/15/0388', '12'],
      ['6b', 'refused', 'WF/15/0388', '12'],
      ['7', 'answered', 'WF/15/0467', null],
      ['8', 'answered', 'WF/15/0467', null],
      ['9', 'refused', 'WF/15/0231', '12'],
    ])
    expect(found.questions.find((question) => question.label === '6a')?.wordings).toHaveLength(2)
  })
})
