import { expect, test } from 'vitest'
import type { PlannedNotice } from '../../../core/model/reminder.ts'
import { planNotices } from '../../../core/reminders/plan.ts'
import type { PlanInput } from '../../../core/reminders/plan-input.ts'
import { sayDigest, sayNotice } from '../../../core/reminders/words.ts'
import { clock, days, entry, matter, own, settings } from './made.ts'

const plan = (over: Partial<PlanInput>): PlannedNotice[] =>
  planNotices({ cases: [matter()], own: [], tasks: [], settings: settings(), days, ...over }).notices
const theirs = plan({})
const yours = plan({
  cases: [
    matter({ clocks: [clock({ kind: 'review-window', title: 'Ask for an internal review', waitingFor: 'you' })] }),
  ],
})
const say = (notices: PlannedNotice[], lead: number, today: string) =>
  sayNotice(
    notices.find((n) => n.lead === lead)!,
    today,
    days,
  ).body

test('the title is the case and the sentence names what, the weekday and how far away', () => {
  expect(sayNotice(theirs[0]!, '2026-04-07', days)).toEqual({
    title: 'Ward closures',
    body: 'Response to 1071 is due on Tuesday 14 April 2026, in 5 working days.',
  })
})

test.each([
  [1, '2026-04-13', 'Response to 1071 is due on Tuesday 14 April 2026, in 1 working day.'],
  [0, '2026-04-14', 'Response to 1071 is due today, Tuesday 14 April 2026.'],
  [-1, '2026-04-15', 'Response to 1071 was due on Tuesday 14 April 2026 and has not come: 1 working day late.'],
])('their move, lead %i on %s', (lead, today, words) => expect(say(theirs, lead, today)).toBe(words))

test.each([
  [5, '2026-04-07', 'Ask for an internal review by Tuesday 14 April 2026: 5 working days left.'],
  [0, '2026-04-14', 'Ask for an internal review: today, Tuesday 14 April 2026, is the last day.'],
  [-1, '2026-04-15', 'Ask for an internal review: the last day for it was Tuesday 14 April 2026.'],
])('your move, lead %i on %s', (lead, today, words) => expect(say(yours, lead, today)).toBe(words))

test('a notice that was held up speaks of today, not of the day it was planned for', () => {
  expect(say(theirs, 5, '2026-04-10')).toContain('in 2 working days')
  expect(say(theirs, 5, '2026-04-14')).toContain('is due today')
  expect(say(theirs, 0, '2028-04-14')).toContain('working days late')
})

test('own reminders, tasks and silence have their own words', () => {
  const cases = [matter({ clocks: [], entries: [entry()] })]
  const all = plan({ cases, own: [own()], tasks: [{ id: 't', caseId: 'c1', text: 'Post it', due: '2026-04-20' }] })
  const words = (kind: string, today: string) =>
    sayNotice(
      all.find((n) => n.kind === kind)!,
      today,
      days,
    ).body
  expect(words('own', '2026-04-20')).toBe('Ask again')
  expect(words('own', '2026-04-21')).toBe('Ask again (for Monday 20 April 2026)')
  expect(words('task', '2026-04-20')).toBe('To do today: Post it')
  expect(words('no-acknowledgement', '2026-03-19')).toContain('since you wrote on Thursday 12 March 2026')
})

test('a digest counts, names the soonest five with their cases, and says what it left out', () => {
  const many = Array.from({ length: 7 }, (_, i) =>
    matter({ id: `c${i}`, title: `Case ${i}`, clocks: [clock({ due: `2026-04-${20 - i}`, id: 'r' })] }),
  )
  const notices = plan({ cases: many }).filter((n) => n.lead === 0)
  const made = sayDigest(notices, '2026-04-30', true)
  expect(made.title).toBe('While you were away: 7 reminders in 7 cases')
  const lines = made.body.split('\n')
  expect(lines).toHaveLength(6)
  expect(lines[0]).toBe('14 April: Response to 1071 (Case 6)')
  expect(lines[5]).toBe('and 2 more')
  expect(sayDigest(notices.slice(0, 4), '2026-04-14', false).title).toBe('4 reminders in 4 cases')
})
