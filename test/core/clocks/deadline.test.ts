import { describe, expect, it } from 'vitest'
import { deadline } from '../../../core/clocks/deadline.ts'
import type { ClockEvent, DeadlineInput } from '../../../core/contract/clock.ts'
import { shippedLaw } from '../../../core/law/law.ts'

const law = shippedLaw()
const event = (text: string): ClockEvent => {
  const [kind, days = ''] = text.split(':')
  const [on = '', to] = days.split('..')
  return { kind: kind as ClockEvent['kind'], on, ...(to === undefined ? {} : { to }) }
}
const due = (input: Omit<DeadlineInput, 'events'> & { events?: string[] }): ReturnType<typeof deadline> =>
  deadline({ ...input, events: (input.events ?? []).map(event) }, law)

describe('the last day, regime by regime', () => {
  it.each<[string, Parameters<typeof due>[0], string]>([
    ['over Christmas and New Year, with 2 January', { regime: 'uk-foia-2000', received: '2026-12-14' }, '2027-01-15'],
    ['an archive: the thirtieth', { regime: 'uk-foia-2000', received: '2027-01-11', body: 'archive' }, '2027-02-22'],
    [
      'armed forces: twenty without leave',
      { regime: 'uk-foia-2000', received: '2027-01-11', body: 'armed-forces' },
      '2027-02-08',
    ],
    [
      'armed forces: sixty with leave',
      { regime: 'uk-foia-2000', received: '2027-01-11', body: 'armed-forces', events: ['extended:2027-02-01'] },
      '2027-04-08',
    ],
    [
      'a school without holidays in between',
      { regime: 'uk-foia-2000', received: '2027-01-11', body: 'school' },
      '2027-02-08',
    ],
    [
      'a school that is shut for long: the sixtieth',
      { regime: 'uk-foia-2000', received: '2027-01-11', body: 'school', events: ['closed:2027-01-12..2027-06-30'] },
      '2027-04-08',
    ],
    [
      'an office that is shut: its days count',
      { regime: 'uk-foia-2000', received: '2027-01-11', events: ['closed:2027-01-12..2027-01-29'] },
      '2027-02-08',
    ],
    [
      'environment: the review is due in forty',
      { regime: 'uk-eir-2004', clock: 'internal-review', received: '2027-01-11' },
      '2027-03-08',
    ],
    ['Scotland: Easter Monday counts', { regime: 'scot-foisa-2002', received: '2027-03-15' }, '2027-04-13'],
    [
      'Scotland: six months to the Commissioner',
      { regime: 'scot-foisa-2002', clock: 'regulator-window', received: '2026-08-31' },
      '2027-02-28',
    ],
    ['access: no such day, then a Sunday', { regime: 'uk-gdpr-access', received: '2027-01-31' }, '2027-03-01'],
    [
      'access: two months more',
      { regime: 'uk-gdpr-access', received: '2026-09-03', events: ['extended:2026-10-01'] },
      '2026-12-03',
    ],
    [
      'access: the question and the answer stop the clock for eleven days',
      {
        regime: 'uk-gdpr-access',
        received: '2026-09-03',
        events: ['clarification-requested:2026-09-10', 'clarification-received:2026-09-20'],
      },
      '2026-10-14',
    ],
    [
      'police: a month beginning with the day',
      { regime: 'uk-gdpr-access', body: 'police', received: '2027-06-30' },
      '2027-07-29',
    ],
    [
      'Ireland: Good Friday counts, St Brigid’s Day does not',
      { regime: 'ie-foi-2014', received: '2027-01-15' },
      '2027-02-15',
    ],
    [
      'Ireland: two weeks to acknowledge',
      { regime: 'ie-foi-2014', clock: 'acknowledgement', received: '2027-01-15' },
      '2027-01-29',
    ],
    [
      'Ireland: three weeks for a review',
      { regime: 'ie-foi-2014', clock: 'internal-review', received: '2027-03-22' },
      '2027-04-13',
    ],
    ['the Union: fifteen from registration', { regime: 'eu-1049-2001', received: '2027-06-01' }, '2027-06-22'],
    [
      'the Union: fifteen more',
      { regime: 'eu-1049-2001', received: '2027-06-01', events: ['extended:2027-06-20'] },
      '2027-07-13',
    ],
    [
      'the Union: two months and ten days to the court',
      { regime: 'eu-1049-2001', clock: 'appeal-window', received: '2027-06-01' },
      '2027-08-11',
    ],
    [
      'the United States: Juneteenth on a Saturday, kept on Friday',
      { regime: 'us-foia', received: '2027-06-01' },
      '2027-06-30',
    ],
    [
      'the United States: ninety days to appeal',
      { regime: 'us-foia', clock: 'review-window', received: '2027-06-01' },
      '2027-08-30',
    ],
    ['Germany: off a Sunday', { regime: 'de-ifg', received: '2027-05-13' }, '2027-06-14'],
    ['Germany: off Whit Monday', { regime: 'de-ifg', received: '2027-04-17' }, '2027-05-18'],
    ['Australia: off Easter', { regime: 'au-foi-1982', received: '2027-02-24' }, '2027-03-30'],
    [
      'Australia: thirty more',
      { regime: 'au-foi-1982', received: '2027-02-24', events: ['extended:2027-03-10'] },
      '2027-04-26',
    ],
    ['New Zealand: over the summer', { regime: 'nz-oia-1982', received: '2026-12-14' }, '2027-02-02'],
    [
      'New Zealand, a council: its own summer',
      { regime: 'nz-oia-1982', body: 'local-government', received: '2026-12-14' },
      '2027-02-01',
    ],
    [
      'New Zealand: to the day that the letter names',
      { regime: 'nz-oia-1982', received: '2027-03-01', events: ['extended:2027-03-15..2027-04-20'] },
      '2027-04-20',
    ],
    ['Canada: thirty days, weekends and all', { regime: 'ca-atia', received: '2027-05-01' }, '2027-05-31'],
    [
      'Canada: thirty business days to the court',
      { regime: 'ca-atia', clock: 'appeal-window', received: '2027-06-01' },
      '2027-07-14',
    ],
    [
      'the fee: three months beginning with the notice',
      { regime: 'uk-foia-2000', clock: 'payment-window', received: '2027-03-10' },
      '2027-06-09',
    ],
    [
      'the tribunal: off Boxing Day and a weekend',
      { regime: 'uk-foia-2000', clock: 'appeal-window', received: '2026-11-28' },
      '2026-12-29',
    ],
  ])('%s', (_, input, expected) => expect(due(input).due).toBe(expected))

  it('a body that a regime has no rule for is treated like any other', () => {
    expect(due({ regime: 'scot-foisa-2002', received: '2027-01-11', body: 'school' }).due).toBe(
      due({ regime: 'scot-foisa-2002', received: '2027-01-11' }).due,
    )
  })
})

describe('events that come too late, or that the law does not know', () => {
  it('a question after the limit does not start the clock again', () => {
    const answer = due({
      regime: 'uk-foia-2000',
      received: '2027-01-11',
      events: ['clarification-requested:2027-02-09', 'clarification-received:2027-02-12'],
    })
    expect(answer.due).toBe('2027-02-08')
    expect(answer.paragraph).toContain('came too late to stop the clock')
  })

  it('an extension after the limit leaves the limit alone and says so', () => {
    const answer = due({ regime: 'uk-foia-2000', received: '2027-01-11', events: ['extended:2027-02-09'] })
    expect([answer.due, answer.dueBeforeExtension, answer.basis]).toEqual(['2027-02-08', null, 'statute'])
    expect(answer.paragraph).toContain('it came too late and is left out')
  })

  it('an extension where there is none, for the public interest in Scotland', () => {
    const answer = due({ regime: 'scot-foisa-2002', received: '2027-01-11', events: ['extended:2027-01-20'] })
    expect(answer.due).toBe(due({ regime: 'scot-foisa-2002', received: '2027-01-11' }).due)
    expect(answer.paragraph).toContain('no extension here')
  })

  it('a day that the letter names ends the extension where the law leaves its length open, and is only a promise elsewhere', () => {
    const events = ['extended:2027-01-29..2027-02-19']
    const ireland = due({ regime: 'ie-foi-2014', received: '2027-01-11', events })
    expect([ireland.due, ireland.dueBeforeExtension, ireland.basis]).toEqual(['2027-02-19', '2027-02-09', 'statute'])
    expect(ireland.paragraph).toContain('It was extended in time to the day that the letter named')
    const environment = due({ regime: 'uk-eir-2004', received: '2027-01-11', events })
    expect([environment.due, environment.dueBeforeExtension]).toEqual(['2027-03-08', '2027-02-08'])
    const beyond = due({ regime: 'ie-foi-2014', received: '2027-01-11', events: ['extended:2027-01-29..2027-07-01'] })
    expect(beyond.due).toBe('2027-03-09')
  })

  it('a second question after the first answer starts it once more', () => {
    const events = [
      'clarification-requested:2027-01-13',
      'clarification-received:2027-01-20',
      'clarification-requested:2027-01-27',
      'clarification-received:2027-02-03',
    ]
    expect(due({ regime: 'uk-foia-2000', received: '2027-01-11', events }).due).toBe(
      due({ regime: 'uk-foia-2000', received: '2027-02-03' }).due,
    )
  })

  it('what happened before receipt is left out', () => {
    const answer = due({
      regime: 'uk-foia-2000',
      received: '2027-01-11',
      events: ['clarification-requested:2027-01-04', 'clarification-received:2027-01-06'],
    })
    expect(answer.due).toBe('2027-02-08')
    expect(answer.paragraph).toContain('before receipt, is left out')
  })

  it('an answer or a payment years later is counted right and not written out day by day', () => {
    for (const kind of ['clarification-requested', 'fees-notice']) {
      const close = kind === 'fees-notice' ? 'fee-paid' : 'clarification-received'
      const answer = due({
        regime: 'uk-foia-2000',
        received: '2007-01-08',
        events: [`${kind}:2007-01-10`, `${close}:2027-01-11`],
      })
      expect(answer.due).toBe(kind === 'fees-notice' ? '2027-02-05' : '2027-02-08')
      expect(answer.working.filter((day) => day.counts)).toHaveLength(20)
      expect(answer.working.length).toBeLessThan(500)
    }
  })

  it('two pauses that overlap are left out once', () => {
    const one = due({
      regime: 'uk-foia-2000',
      received: '2027-01-11',
      events: ['fees-notice:2027-01-13', 'fee-paid:2027-01-25'],
    })
    const two = due({
      regime: 'uk-foia-2000',
      received: '2027-01-11',
      events: ['fees-notice:2027-01-13', 'fee-paid:2027-01-20', 'fees-notice:2027-01-18', 'fee-paid:2027-01-25'],
    })
    expect(two.due).toBe(one.due)
  })
})

describe('the working in words', () => {
  it('names the holidays in between, the part of the country that has them, and the last day', () => {
    const { paragraph } = due({ regime: 'uk-foia-2000', received: '2027-03-01' })
    expect(paragraph).toBe(
      'Day 0 is Monday 1 March 2027, the day the authority received the request, whatever the hour and even on a weekend. ' +
        'The limit is 20 working days after the day of receipt (Freedom of Information Act 2000, section 10(1) and (6)). ' +
        'Saturdays and Sundays do not count, nor do these: 17 March, St Patrick’s Day (Northern Ireland only); 26 March, Good Friday; ' +
        '29 March, Easter Monday (England and Wales, Northern Ireland only). ' +
        'The twentieth working day, and so the last day, is Thursday 1 April 2027.',
    )
  })

  it('says that practice is practice, and when a date is provisional', () => {
    const review = due({ regime: 'uk-foia-2000', clock: 'internal-review', received: '2028-12-18' })
    expect(review.basis).toBe('practice')
    expect(review.provisional).toBe(true)
    expect(review.paragraph).toContain('practice, not statute')
    expect(review.paragraph).toContain(
      'known from Saturday 1 January 2005 to Sunday 31 December 2028 only, so the date is provisional',
    )
  })

  it('a month that ends on a day off says where it goes', () => {
    const answer = due({ regime: 'uk-gdpr-access', received: '2027-01-31' })
    expect(answer.paragraph).toContain(
      'That ends on Sunday 28 February 2027, which is not a working day; the last day is Monday 1 March 2027.',
    )
    expect(answer.working.slice(-2).map((day) => [day.date, day.counts, day.why])).toEqual([
      ['2027-02-28', true, 'Day 28'],
      ['2027-03-01', false, 'The last day would be Sunday 28 February 2027; the next working day is in time'],
    ])
  })

  it('a restart shows the days before it and the new day 0', () => {
    const { working } = due({
      regime: 'uk-foia-2000',
      received: '2027-01-11',
      events: ['clarification-requested:2027-01-13', 'clarification-received:2027-01-15'],
    })
    expect(working.slice(0, 6).map((day) => [day.n, day.why])).toEqual([
      [0, 'First received; the count began again later'],
      [0, 'Before the count began again on Friday 15 January 2027'],
      [0, 'Before the count began again on Friday 15 January 2027'],
      [0, 'Before the count began again on Friday 15 January 2027'],
      [0, 'Your answer was received: day 0 of a new count'],
      [0, 'Saturday'],
    ])
  })
})

describe('rival readings', () => {
  it('are the other calendar, next-day receipt and the first day as one, each with its own days', () => {
    const { rivals } = due({ regime: 'uk-foia-2000', received: '2027-03-01' })
    expect(rivals.map((rival) => [rival.reading, rival.calendar, rival.due])).toEqual([
      ['calendar', 'england-and-wales', '2027-03-31'],
      ['next-day-receipt', 'uk', '2027-04-02'],
      ['first-day-counts', 'uk', '2027-03-31'],
    ])
    expect(rivals[0]?.working?.find((day) => day.date === '2027-03-17')).toMatchObject({ counts: true, n: 12 })
  })

  it('the regulator’s other count of a month for police data', () => {
    const { rivals } = due({ regime: 'uk-gdpr-access', body: 'police', received: '2027-06-30' })
    expect(rivals.map((rival) => rival.due)).toEqual(['2027-08-01', '2027-07-30'])
  })
})
