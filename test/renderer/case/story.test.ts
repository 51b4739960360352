import { describe, expect, it } from 'vitest'
import { firstShown } from '../../../renderer/case/entry-words.ts'
import { nextStep } from '../../../renderer/case/next-step.ts'
import { storyRows } from '../../../renderer/case/story-rows.ts'
import { timelineSentences } from '../../../renderer/case/timeline-sentences.ts'
import { clock, entry } from '../fixtures/made.ts'

describe('the story', () => {
  it('bounds a date that no letter states by its neighbours’', () => {
    const rows = storyRows({
      entries: [
        entry({ date: '2031-04-16' }),
        entry({ placedOn: '2031-04-20' }),
        entry({ date: '2031-04-24' }),
        entry({ placedOn: '2031-04-24' }),
      ],
    })
    expect(rows.map((row) => row.dateWords)).toEqual([
      'Wednesday 16 April 2031',
      'between 16 and 24 April 2031',
      'Thursday 24 April 2031',
      'on or after 24 April 2031',
    ])
    expect(rows.map((row) => row.inferred)).toEqual([false, true, false, true])
  })

  it('prefers the bounds that were read to those of the neighbours', () => {
    const [, row] = storyRows({
      entries: [
        entry({ date: '2031-01-02' }),
        entry({ placedOn: '2031-04-20', dateBounds: { from: '2031-03-30', to: '2031-04-02' } }),
        entry({ date: '2031-12-24' }),
      ],
    })
    expect(row?.dateWords).toBe('between 30 March and 2 April 2031')
  })

  it('names the year where it begins, and says so where nothing is known', () => {
    const rows = storyRows({
      entries: [entry({ date: '2030-12-30' }), entry({ date: '2031-01-02' }), entry({ date: '2031-02-02' })],
    })
    expect(rows.map((row) => row.year)).toEqual(['2030', '2031', null])
    expect(storyRows({ entries: [entry()] })[0]?.dateWords).toBe('no date')
  })

  it('opens with the last word of the other side', () => {
    const entries = [entry(), entry({ id: 'theirs' }), entry({ direction: 'outgoing' }), entry({ direction: 'note' })]
    expect(firstShown(entries)).toBe('theirs')
    expect(firstShown([])).toBeNull()
  })

  it('is told in words with every letter in order and every clock once, a clock before what came after its last day', () => {
    const rows = storyRows({
      entries: [entry({ id: 'a', date: '2031-03-04' }), entry({ id: 'b', date: '2031-04-10' })],
    })
    const keys = timelineSentences(rows, [
      clock({ id: 'late', due: '2031-06-01' }),
      clock({ id: 'soon', due: '2031-04-02' }),
    ]).map((one) => one.key)
    expect(keys).toEqual(['entry:a', 'clock:soon', 'entry:b', 'clock:late'])
  })
})

describe('the next step', () => {
  const late = clock({ state: 'late', due: '2031-04-02', daysLeft: -3, workingDaysLate: 3 })
  const yours = clock({
    kind: 'review-window',
    waitingFor: 'you',
    due: '2031-06-02',
    daysLeft: 30,
    title: 'Ask for a review',
  })
  const theirs = clock({ due: '2031-04-20', daysLeft: 2 })
  const promise = clock({ kind: 'promise', due: '2031-04-03', daysLeft: 1 })

  it('is what they are late with, then your last day, then what is waited for', () => {
    expect(nextStep({ clocks: [yours, theirs, late, promise] }, '2031-04-07').clock).toBe(late)
    expect(nextStep({ clocks: [theirs, yours, promise] }, '2031-04-07').clock).toBe(yours)
    expect(nextStep({ clocks: [theirs, promise] }, '2031-04-07').clock).toBe(theirs)
  })

  it('is nothing where no clock runs, and never a promise', () => {
    expect(nextStep({ clocks: [promise, clock({ state: 'answered', daysLeft: null })] }, '2031-04-07').clock).toBeNull()
  })

  it('names the weekday of the day on which one must act', () => {
    expect(nextStep({ clocks: [yours] }, '2031-04-07').sentence).toContain('Mon 2 Jun')
  })
})
