import { describe, expect, it } from 'vitest'
import { soonestFirst } from '../../../core/clocks/case-clocks.ts'
import type { Clock } from '../../../core/model/clock.ts'
import { clocks, facts, only, reference, type Line } from './made-case.ts'

const R = 'FOI-27-0114'
const ack: Line = ['acknowledgement', '2027-03-03', [R], { receivedByAuthority: '2027-03-01' }]
const asked: Line[] = [['request', '2027-03-01'], ack]

describe('the response clock of a request', () => {
  it('runs, is due soon, is late, and counts its days', () => {
    const at = (today: string): unknown[] => {
      const { state, daysLeft, workingDaysLate, due } = only(clocks(facts(asked, [reference(R)]), today), 'response')
      return [due, state, daysLeft, workingDaysLate]
    }
    expect(at('2027-03-15')).toEqual(['2027-04-01', 'running', 10, 0])
    expect(at('2027-03-28')).toEqual(['2027-04-01', 'due-soon', 3, 0])
    expect(at('2027-04-01')).toEqual(['2027-04-01', 'due-soon', 0, 0])
    expect(at('2027-04-02')).toEqual(['2027-04-01', 'late', -1, 1])
    expect(at('2027-04-05')).toEqual(['2027-04-01', 'late', -2, 2])
  })

  it('before any letter stands alone, on the day of sending, and says so', () => {
    const clock = only(clocks(facts([['request', '2027-03-01']]), '2027-03-02'), 'response')
    expect(clock).toMatchObject({
      reference: null,
      received: '2027-03-01',
      title: 'Response to the request of 1 March 2027',
    })
    expect(clock.assumptions[0]?.what).toBe(
      'Received on Monday 1 March 2027, the day on which it was sent; no letter gives another day.',
    )
  })

  it('takes the day of receipt from the letters and shows the day of sending as a rival', () => {
    const later: Line = ['acknowledgement', '2027-03-03', [R], { receivedByAuthority: '2027-03-02' }]
    const clock = only(clocks(facts([['request', '2027-02-28'], later], [reference(R)]), '2027-03-05'), 'response')
    expect([clock.received, clock.due]).toEqual(['2027-03-02', '2027-04-02'])
    expect(clock.rivals.find((rival) => rival.reading === 'other-receipt')).toMatchObject({ due: '2027-03-31' })
  })

  it('what the user set as receipt wins over every letter', () => {
    const lines: Line[] = [
      ['request', '2027-03-01', [], { receivedByAuthority: '2027-03-05', corrected: ['receivedByAuthority'] }],
      ack,
    ]
    const clock = only(clocks(facts(lines, [reference(R)]), '2027-03-08'), 'response')
    expect(clock.received).toBe('2027-03-05')
    expect(clock.assumptions[0]?.what).toBe('Received on Friday 5 March 2027, as you set it.')
  })

  it('is answered in time, late, or on an unknown day', () => {
    const answered = (on: string | null): unknown[] => {
      const lines: Line[] = [...asked, ['disclosure', on, [R]]]
      const {
        answered: day,
        state,
        workingDaysLate,
        daysLeft,
      } = only(clocks(facts(lines, [reference(R)]), '2027-06-01'), 'response')
      return [day, state, workingDaysLate, daysLeft]
    }
    expect(answered('2027-04-01')).toEqual(['2027-04-01', 'answered', 0, null])
    expect(answered('2027-04-08')).toEqual(['2027-04-08', 'answered-late', 5, null])
    expect(answered(null)).toEqual([null, 'answered', 0, null])
  })

  it('the first substantive letter ends it, a part answer too; a later one moves nothing', () => {
    const lines: Line[] = [...asked, ['partial-disclosure', '2027-03-30', [R]], ['disclosure', '2027-05-04', [R]]]
    expect(only(clocks(facts(lines, [reference(R)]), '2027-06-01'), 'response')).toMatchObject({
      answered: '2027-03-30',
      workingDaysLate: 0,
    })
  })

  it('withdrawn or passed on, it is over without an answer', () => {
    const over = (line: Line): unknown =>
      only(clocks(facts([...asked, line], [reference(R)]), '2027-06-01'), 'response').state
    expect(over(['withdrawal', '2027-03-20', [R]])).toBe('ended')
    expect(over(['withdrawal', '2027-03-20'])).toBe('ended')
    expect(over(['transfer', '2027-03-10', [R]])).toBe('ended')
  })

  it('after a transfer the new authority has a clock from its own receipt', () => {
    const lines: Line[] = [
      ...asked,
      ['transfer', '2027-03-10', [R]],
      ['acknowledgement', '2027-03-12', ['NR/88-27'], { receivedByAuthority: '2027-03-11' }],
    ]
    const list = clocks(
      facts(lines, [reference(R), reference('NR/88-27', 'request', { relation: 'transferred-from', to: R })]),
      '2027-03-15',
    )
    expect(only(list, 'response', R).state).toBe('ended')
    expect(only(list, 'response', 'NR/88-27')).toMatchObject({ received: '2027-03-11', state: 'running' })
  })

  it('a body with a rule of its own is counted by it', () => {
    const school = facts(asked, [reference(R)], {
      body: 'school',
      extraEvents: [{ reference: null, event: { kind: 'closed', on: '2027-03-25', to: '2027-04-11' } }],
    })
    expect(only(clocks(school, '2027-03-05'), 'response').due).toBe('2027-04-15')
  })

  it('evidence comes with every fact that was read', () => {
    const seen = facts(asked, [reference(R)], {
      evidenceFor: (entry, field) => ({ entry, start: 1, end: field.length }),
    })
    expect(only(clocks(seen, '2027-03-05'), 'response').evidence).toEqual([{ entry: 'e2', start: 1, end: 19 }])
  })
})

describe('clarification', () => {
  const question: Line = ['clarification-request', '2027-03-08', [R]]
  const reply: Line = ['clarification-reply', '2027-03-12', [R]]

  it('stands still while you owe the answer, with a window of yours that is marked as weak', () => {
    const list = clocks(facts([...asked, question], [reference(R)]), '2027-03-20')
    expect(only(list, 'response').state).toBe('paused')
    expect(only(list, 'clarification-window')).toMatchObject({
      due: '2027-05-08',
      waitingFor: 'you',
      sure: 'low',
      basis: 'practice',
      state: 'running',
    })
  })

  it('starts the count again on the day the answer was received; without need for it, the first count is a rival', () => {
    const received: Line = [
      'acknowledgement',
      '2027-03-16',
      [R],
      { receivedByAuthority: '2027-03-15', statedDueDate: '2027-04-14' },
    ]
    const list = clocks(facts([...asked, question, reply, received], [reference(R)]), '2027-03-20')
    const clock = only(list, 'response')
    expect(clock).toMatchObject({
      received: '2027-03-15',
      due: '2027-04-15',
      dueAccordingToAuthority: '2027-04-14',
      state: 'running',
    })
    expect(clock.rivals.find((rival) => rival.reading === 'no-clarification')?.due).toBe('2027-04-01')
    expect(clock.rivals[0]).toMatchObject({ reading: 'authority', due: '2027-04-14', calendar: 'england-and-wales' })
    expect(only(list, 'clarification-window').answered).toBe('2027-03-12')
  })

  it('a last day that was named before the question no longer holds', () => {
    const early: Line = [
      'acknowledgement',
      '2027-03-03',
      [R],
      { receivedByAuthority: '2027-03-01', statedDueDate: '2027-03-29' },
    ]
    const list = clocks(facts([['request', '2027-03-01'], early, question, reply], [reference(R)]), '2027-03-20')
    expect(only(list, 'response').dueAccordingToAuthority).toBeNull()
  })
})

describe('proof of identity', () => {
  const question: Line = ['clarification-request', '2027-03-08', [R], { asksIdentity: true }]
  const reply: Line = ['clarification-reply', '2027-03-12', [R]]
  const access = (lines: Line[], more = {}) => facts(lines, [reference(R)], { regime: 'uk-gdpr-access', ...more })

  it('starts the month on the day on which it is received, where it was asked for', () => {
    const open = only(clocks(access([...asked, question]), '2027-03-20'), 'response')
    expect(open.state).toBe('paused')
    expect(open.assumptions.map(({ what }) => what).join()).toContain('asked for proof of who you are')
    const clock = only(clocks(access([...asked, question, reply]), '2027-03-20'), 'response')
    expect(clock).toMatchObject({ received: '2027-03-12', due: '2027-04-12', state: 'running' })
    expect(clock.rivals.find((rival) => rival.reading === 'no-clarification')?.due).toBe('2027-04-01')
    const police = only(clocks(access([...asked, question, reply], { body: 'police' }), '2027-03-20'), 'response')
    expect(police.due).toBe('2027-04-11')
  })

  it('a question about what is meant only leaves its days out, as before', () => {
    const meant: Line = ['clarification-request', '2027-03-08', [R]]
    expect(only(clocks(access([...asked, meant, reply]), '2027-03-20'), 'response').due).toBe('2027-04-06')
  })

  it('a proof that nobody asked for, or that was not needed, moves nothing', () => {
    const free = access([...asked], {
      extraEvents: [{ reference: null, event: { kind: 'identity-received', on: '2027-03-12' } }],
    })
    expect(only(clocks(free, '2027-03-20'), 'response').due).toBe('2027-04-01')
    const unneeded = access([...asked, question, reply], { unneeded: [{ entry: `e${asked.length + 1}` }] })
    expect(only(clocks(unneeded, '2027-03-20'), 'response').due).toBe('2027-04-01')
  })

  it('asked for once the month is over, it changes nothing', () => {
    const late: Line = ['clarification-request', '2027-04-05', [R], { asksIdentity: true }]
    const sent: Line = ['clarification-reply', '2027-04-09', [R]]
    expect(only(clocks(access([...asked, late, sent]), '2027-04-20'), 'response').due).toBe('2027-04-01')
  })

  it('is a question like any other where the law has no rule for it', () => {
    const freedom = facts([...asked, question, reply], [reference(R)])
    expect(only(clocks(freedom, '2027-03-20'), 'response').received).toBe('2027-03-12')
  })
})

describe('fees', () => {
  const notice: Line = ['fees-notice', '2027-03-08', [R]]
  it('stand still from the notice, and go on after the payment with both days left out', () => {
    const unpaid = facts([...asked, notice], [reference(R)])
    expect(only(clocks(unpaid, '2027-03-20'), 'response').state).toBe('paused')
    expect(only(clocks(unpaid, '2027-03-20'), 'payment-window')).toMatchObject({ due: '2027-06-07', state: 'running' })
    const paid = { ...unpaid, extraEvents: [{ reference: R, event: { kind: 'fee-paid', on: '2027-03-15' } as const }] }
    expect(only(clocks(paid, '2027-03-20'), 'response')).toMatchObject({ due: '2027-04-09', state: 'running' })
    expect(only(clocks(paid, '2027-03-20'), 'payment-window')).toMatchObject({
      answered: '2027-03-15',
      state: 'answered',
    })
  })
})

describe('a payment', () => {
  const notice: Line = ['fees-notice', '2027-03-08', [R]]
  it('is taken from the receipt that a letter gives, else from what was sent after the notice', () => {
    const receipt: Line = ['acknowledgement', '2027-03-16', [R], { receivedByAuthority: '2027-03-15' }]
    const due = (...lines: Line[]): string =>
      only(clocks(facts([...asked, notice, ...lines], [reference(R)]), '2027-03-20'), 'response').due
    expect(due(receipt)).toBe('2027-04-09')
    expect(due(['other', '2027-03-15', [R], { direction: 'outgoing' }])).toBe('2027-04-09')
  })
})

describe('a promise is never a due date', () => {
  const promise = (on: string, to: string, extra = {}): Line => ['delay-notice', on, [R], { newDueDate: to, ...extra }]
  it('is kept, broken or superseded, beside the legal limit that does not move', () => {
    const lines: Line[] = [
      ...asked,
      promise('2027-04-01', '2027-04-16'),
      promise('2027-04-16', '2027-04-30'),
      ['disclosure', '2027-04-29', [R]],
    ]
    const list = clocks(facts(lines, [reference(R)]), '2027-05-10')
    expect(only(list, 'response')).toMatchObject({
      due: '2027-04-01',
      dueBeforeExtension: null,
      extendedByAuthorityTo: '2027-04-30',
      state: 'answered-late',
    })
    expect(
      list.filter((clock) => clock.kind === 'promise').map((clock) => [clock.due, clock.state, clock.basis]),
    ).toEqual([
      ['2027-04-16', 'superseded', 'promise'],
      ['2027-04-30', 'answered', 'promise'],
    ])
    const broken = clocks(facts([...asked, promise('2027-04-01', '2027-04-16')], [reference(R)]), '2027-04-20')
    expect(only(broken, 'promise')).toMatchObject({ state: 'late', workingDaysLate: 2, daysLeft: -2 })
  })

  it('with the public interest and in time it is a lawful extension, of which forty days are practice', () => {
    const claimed = (on: string, sections: string[]): Clock[] =>
      clocks(facts([...asked, promise(on, '2027-04-21', { sections })], [reference(R)]), '2027-04-05')
    const inTime = claimed('2027-03-30', ['10(3)'])
    expect(only(inTime, 'response')).toMatchObject({
      due: '2027-04-29',
      dueBeforeExtension: '2027-04-01',
      basis: 'practice',
    })
    expect(only(inTime, 'promise')).toMatchObject({ due: '2027-04-21', state: 'running' })
    expect(only(claimed('2027-03-30', ['36(2)']), 'response').due).toBe('2027-04-29')
    expect(only(claimed('2027-03-30', ['12']), 'response').due).toBe('2027-04-01')
    expect(only(claimed('2027-04-02', ['10(3)']), 'response')).toMatchObject({
      due: '2027-04-01',
      dueBeforeExtension: null,
      extendedByAuthorityTo: '2027-04-21',
    })
  })
})

describe('narrowed after a refusal', () => {
  const refused: Line[] = [
    ...asked,
    ['refusal', '2027-03-30', [R], { sections: ['12'] }],
    ['narrowed-request', '2027-04-05'],
  ]
  it('is a new request with a new clock, before and after it has a number', () => {
    const waiting = clocks(facts(refused, [reference(R)]), '2027-04-06')
    expect(only(waiting, 'response', R).state).toBe('answered')
    expect(
      waiting.filter((clock) => clock.kind === 'response').map((clock) => [clock.reference, clock.received]),
    ).toEqual([
      [R, '2027-03-01'],
      [null, '2027-04-05'],
    ])
    const numbered = facts(
      [...refused, ['acknowledgement', '2027-04-07', ['FOI-27-0230'], { receivedByAuthority: '2027-04-05' }]],
      [reference(R), reference('FOI-27-0230', 'request', { relation: 'narrows', to: R })],
    )
    expect(only(clocks(numbered, '2027-04-08'), 'response', 'FOI-27-0230')).toMatchObject({
      received: '2027-04-05',
      due: '2027-05-04',
    })
  })

  it('narrowed before any answer, the first clock is superseded', () => {
    const list = clocks(facts([...asked, ['narrowed-request', '2027-03-10']], [reference(R)]), '2027-03-15')
    expect(only(list, 'response', R).state).toBe('superseded')
  })

  it('a new wording that was not asked for moves nothing, but is shown as a rival', () => {
    const clock = only(
      clocks(facts([...asked, ['request-amended', '2027-03-04']], [reference(R)]), '2027-03-15'),
      'response',
    )
    expect(clock.due).toBe('2027-04-01')
    expect(clock.rivals.find((rival) => rival.reading === 'amended')?.due).toBe('2027-04-06')
  })
})

describe('bounced', () => {
  it('and sent again: one clock, from the second sending, the first as a rival', () => {
    const lines: Line[] = [
      ['request', '2027-03-01'],
      ['delivery-failure', '2027-03-01', [], { failedEntry: 1 }],
      ['request', '2027-03-04'],
    ]
    const clock = only(clocks(facts(lines), '2027-03-05'), 'response')
    expect([clock.received, clock.due]).toEqual(['2027-03-04', '2027-04-06'])
    expect(clock.rivals.find((rival) => rival.reading === 'first-sending')?.due).toBe('2027-04-01')
  })

  it('yet logged by the authority: the day it says stands', () => {
    const lines: Line[] = [['request', '2027-03-01'], ['delivery-failure', '2027-03-01', [], { failedEntry: 1 }], ack]
    expect(only(clocks(facts(lines, [reference(R)]), '2027-03-05'), 'response').received).toBe('2027-03-01')
  })

  it('and left at that: the clock runs, with a warning', () => {
    const lines: Line[] = [
      ['request', '2027-03-01'],
      ['delivery-failure', '2027-03-01', [], { failedEntry: 1 }],
    ]
    expect(only(clocks(facts(lines), '2027-03-05'), 'response').assumptions[0]?.what).toContain(
      'make sure that it arrived',
    )
  })
})

describe('what comes after an answer', () => {
  const refused: Line[] = [...asked, ['refusal', '2027-03-30', [R], { sections: ['40(2)'] }]]
  const IR = 'IR-27-0031'
  const reviewRefs = [reference(R), reference(IR, 'internal-review', { relation: 'reviews', to: R })]
  const review: Line[] = [
    ...refused,
    ['review-request', '2027-04-12'],
    ['review-acknowledgement', '2027-04-14', [IR, R], { receivedByAuthority: '2027-04-12' }],
  ]

  it('a window to ask for a review, met when it was asked for', () => {
    expect(only(clocks(facts(refused, [reference(R)]), '2027-04-02'), 'review-window')).toMatchObject({
      due: '2027-05-26',
      state: 'running',
      waitingFor: 'you',
      basis: 'practice',
    })
    expect(only(clocks(facts(refused, [reference(R)]), '2027-06-02'), 'review-window').state).toBe('ended')
    expect(only(clocks(facts(review, reviewRefs), '2027-04-15'), 'review-window')).toMatchObject({
      answered: '2027-04-12',
      state: 'answered',
    })
  })

  it('the review: due, outer limit, and the receipt that is its own and not the request’s', () => {
    const list = clocks(facts(review, reviewRefs), '2027-04-15')
    expect(only(list, 'internal-review', IR)).toMatchObject({
      received: '2027-04-12',
      due: '2027-05-11',
      atMost: '2027-06-09',
      state: 'running',
      title: `Internal review of ${R}`,
    })
    expect(only(list, 'response', R).rivals.some((rival) => rival.reading === 'other-receipt')).toBe(false)
  })

  it('decided: the six weeks of the regulator; a decision notice: the 28 days of the tribunal, off a weekend', () => {
    const lines: Line[] = [
      ...review,
      ['review-decision', '2027-05-10', [IR, R]],
      ['regulator-complaint', '2027-06-01', [R]],
      ['regulator-decision', '2027-09-04', ['IC-500123-A1B2']],
    ]
    const list = clocks(facts(lines, [...reviewRefs, reference('IC-500123-A1B2', 'regulator')]), '2027-09-10')
    expect(only(list, 'internal-review')).toMatchObject({ answered: '2027-05-10', state: 'answered' })
    expect(only(list, 'regulator-window')).toMatchObject({
      due: '2027-06-21',
      answered: '2027-06-01',
      basis: 'practice',
    })
    expect(only(list, 'appeal-window')).toMatchObject({
      reference: 'IC-500123-A1B2',
      due: '2027-10-04',
      state: 'running',
      basis: 'statute',
    })
  })

  it('a review asked for before any answer runs beside the response', () => {
    const lines: Line[] = [...asked, ['review-request', '2027-04-05']]
    const list = clocks(facts(lines, [reference(R)]), '2027-04-06')
    expect(only(list, 'response').state).toBe('late')
    expect(only(list, 'internal-review')).toMatchObject({ received: '2027-04-05', state: 'running' })
  })

  it('late and silent: it is time to chase, until you did', () => {
    expect(only(clocks(facts(asked, [reference(R)]), '2027-04-02'), 'chase')).toMatchObject({
      due: '2027-04-02',
      waitingFor: 'you',
      answered: null,
    })
    const chased = clocks(facts([...asked, ['chaser', '2027-04-02']], [reference(R)]), '2027-04-05')
    expect(only(chased, 'chase').answered).toBe('2027-04-02')
    expect(clocks(facts(asked, [reference(R)]), '2027-04-01').some((clock) => clock.kind === 'chase')).toBe(false)
  })
})

describe('Scotland', () => {
  const scots = (lines: Line[], more: Line[] = []): ReturnType<typeof facts> =>
    facts([...lines, ...more], [reference(R)], { regime: 'scot-foisa-2002' })
  it('the window for a review opens with silence, and an answer in time does not move it, though letters say so', () => {
    expect(only(clocks(scots(asked), '2027-04-20'), 'review-window')).toMatchObject({
      received: '2027-03-30',
      due: '2027-05-26',
    })
    const answered = only(clocks(scots(asked, [['refusal', '2027-03-15', [R]]]), '2027-04-20'), 'review-window')
    expect(answered).toMatchObject({ received: '2027-03-30', due: '2027-05-26', sure: 'medium' })
    expect(answered.rivals).toMatchObject([{ reading: 'from-answer', due: '2027-05-12' }])
    expect(only(clocks(scots(asked, [['refusal', '2027-04-07', [R]]]), '2027-04-20'), 'review-window').received).toBe(
      '2027-04-07',
    )
  })

  it('a review that does not come opens the six months of the Commissioner', () => {
    const list = clocks(scots(asked, [['review-request', '2027-04-07']]), '2027-06-01')
    expect(only(list, 'regulator-window')).toMatchObject({
      received: '2027-05-06',
      due: '2027-11-06',
      basis: 'statute',
    })
  })
})

describe('all at once', () => {
  it('soonest open first, what is over behind, the latest of it first', () => {
    const lines: Line[] = [...asked, ['delay-notice', '2027-03-31', [R], { newDueDate: '2027-04-21' }]]
    const sorted = soonestFirst(clocks(facts(lines, [reference(R)]), '2027-04-06'))
    expect(sorted.map((clock) => clock.kind)).toEqual(['response', 'chase', 'promise'])
    const over = soonestFirst(
      clocks(facts([...lines, ['disclosure', '2027-04-08', [R]]], [reference(R)]), '2027-04-09'),
    )
    expect(over.map((clock) => clock.kind)).toEqual(['review-window', 'promise', 'response'])
  })

  it('no case, no letters, only notes: no clocks and no failure', () => {
    expect(clocks(facts([]), '2027-04-06')).toEqual([])
    expect(
      clocks(
        facts([
          ['annotation', '2027-03-01'],
          ['thanks', null],
        ]),
        '2027-04-06',
      ),
    ).toEqual([])
    expect(clocks(facts([['request', null]]), '2027-04-06')).toEqual([])
  })

  it('dates that cannot be count as none, and do no harm', () => {
    const lines: Line[] = [
      ['request', '2027-03-01'],
      ['acknowledgement', '2027-02-30', [R], { receivedByAuthority: '0027-03-01', statedDueDate: '9999-12-31' }],
      ['clarification-request', '2027-03-05', [R]],
      ['clarification-reply', '9027-03-09', [R]],
    ]
    const clock = only(clocks(facts(lines, [reference(R)]), '2027-03-10'), 'response')
    expect(clock).toMatchObject({ received: '2027-03-01', dueAccordingToAuthority: null, state: 'paused' })
  })
})
