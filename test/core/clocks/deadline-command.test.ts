import { describe, expect, it } from 'vitest'
import { CasebookError } from '../../../casebook/casebook-error.ts'
import { deadlineAnswer } from '../../../cli/commands/deadline.ts'
import { UsageError } from '../../../cli/command.ts'

const good = { regime: 'uk-foia-2000', received: '2027-01-11' }

describe('foi deadline', () => {
  it('answers with due, rule, source, calendar, working and rivals', () => {
    const answer = deadlineAnswer({
      ...good,
      event: ['clarification-requested:2027-01-13', 'clarification-received:2027-01-15'],
    })
    expect(answer).toMatchObject({ due: '2027-02-12', atMost: null, calendar: 'uk', basis: 'statute', sure: 'high' })
    expect(answer.working.length).toBeGreaterThan(20)
  })

  it('takes the id of a regime for that regime’s calendar', () => {
    expect(deadlineAnswer({ ...good, calendar: 'scot-foisa-2002' }).calendar).toBe('scotland')
  })

  it.each([
    ['no regime', { received: '2027-01-11' }],
    ['no day', { regime: 'uk-foia-2000' }],
  ])('%s: called wrongly', (_, values) => expect(() => deadlineAnswer(values)).toThrow(UsageError))

  it.each([
    ['a regime that is none', { ...good, regime: 'fr-cada' }, /no rule pack for “fr-cada”/],
    ['a day that does not exist', { ...good, received: '2027-02-30' }, /no day 2027-02-30/],
    ['a day written otherwise', { ...good, received: '11/01/2027' }, /write it as year, month and day/],
    ['a day before the law', { ...good, received: '2004-12-31' }, /not yet in force/],
    ['a clock that is none', { ...good, clock: 'tea-break' }, /--clock does not know “tea-break”/],
    [
      'a clock that the regime has not',
      { ...good, clock: 'acknowledgement' },
      /no time limit of the kind “acknowledgement”/,
    ],
    ['a calendar that is none', { ...good, calendar: 'mars' }, /no calendar “mars”/],
    ['a body that is none', { ...good, body: 'choir' }, /--body does not know “choir”/],
    ['an event without a day', { ...good, event: ['fee-paid'] }, /has no day/],
    ['an event that is none', { ...good, event: ['sneezed:2027-01-12'] }, /--event does not know “sneezed”/],
    ['an event on no day', { ...good, event: ['fee-paid:2027-13-01'] }, /no day 2027-13-01/],
    ['a stretch that runs backwards', { ...good, event: ['closed:2027-02-01..2027-01-01'] }, /ends before it begins/],
    [
      'a stretch of three days',
      { ...good, event: ['closed:2027-02-01..2027-02-02..2027-02-03'] },
      /more than two days/,
    ],
  ])('%s: one sentence', (_, values, message) => {
    expect(() => deadlineAnswer(values)).toThrow(CasebookError)
    expect(() => deadlineAnswer(values)).toThrow(message)
  })
})
