import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../core/calendar/civil-day.ts'
import type { ReminderSettings } from '../../../core/model/reminder.ts'
import { planNotices } from '../../../core/reminders/plan.ts'
import type { PlanInput } from '../../../core/reminders/plan-input.ts'
import { clock, days, entry, matter, own, settings } from './made.ts'

function plan(over: Partial<PlanInput> = {}) {
  return planNotices({ cases: [matter()], own: [], tasks: [], settings: settings(), days, ...over })
}
const when = (input: Partial<PlanInput>) => plan(input).notices.map((n) => `${n.on} ${n.minute} ${n.lead}`)

test('a running clock is announced 5 and 1 working days before, on the morning, and the day after', () => {
  // 14 April 2026 is a Tuesday; Good Friday and Easter Monday lie between.
  expect(when({})).toEqual(['2026-04-07 540 5', '2026-04-13 540 1', '2026-04-14 540 0', '2026-04-15 540 -1'])
})

test('five working days before step over a weekend and two holidays', () => {
  const cases = [matter({ clocks: [clock({ due: '2026-04-09' })] })]
  expect(when({ cases })[0]).toBe('2026-03-31 540 5')
})

test('a clock that moves keeps the ids of its notices and takes them to the other days', () => {
  const before = plan().notices
  const after = plan({ cases: [matter({ clocks: [clock({ due: '2026-05-12' })] })] }).notices
  expect(after.map((n) => n.id)).toEqual(before.map((n) => n.id))
  expect(after.map((n) => n.about)).toEqual(['2026-05-12', '2026-05-12', '2026-05-12', '2026-05-12'])
  expect(after.some((n) => before.some((b) => b.occurrence === n.occurrence))).toBe(false)
})

test.each([
  ['answered', 'was answered on 2026-04-10'],
  ['answered-late', 'was answered'],
  ['paused', 'is paused'],
  ['superseded', 'superseded'],
  ['ended', 'has ended'],
] as const)('a clock that is %s has no notices, and the plan says why', (state, words) => {
  const cases = [matter({ clocks: [clock({ state, answered: state.startsWith('answered') ? '2026-04-10' : null })] })]
  const made = plan({ cases })
  expect(made.notices).toEqual([])
  expect(made.silent.get('c1/response-1071')).toContain(words)
})

test('the user chooses leads for a kind of clock, in working days before and calendar days after', () => {
  const chosen = settings({ leads: { response: [-3, 10, 10] } })
  expect(when({ settings: chosen })).toEqual(['2026-03-27 540 10', '2026-04-17 540 -3'])
  const none = plan({ settings: settings({ leads: { response: [] } }) })
  expect(none.notices).toEqual([])
  expect(none.silent.get('c1/response-1071')).toContain('switched off')
})

test('what must be said by the day moves back to the last working day of the user, and says so', () => {
  const three: ReminderSettings['working'] = { days: [1, 2, 3], from: 600, to: 960 }
  const cases = [matter({ clocks: [clock({ due: '2026-04-17' })] })]
  const made = plan({ cases, settings: settings({ working: three }) }).notices
  expect(made.map((n) => `${n.on} ${n.minute} ${n.lead}`)).toEqual([
    '2026-04-08 600 5',
    '2026-04-15 600 1',
    '2026-04-15 600 0',
    '2026-04-20 600 -1',
  ])
  expect(made[2]?.why).toContain('moved from 2026-04-17 09:00 because that is outside your working hours')
})

test('no word within a week of the last letter that asked for something is a notice; an answer takes it away', () => {
  const asked = entry()
  const note = entry({ id: 'e2', direction: 'note', kind: 'annotation', placedOn: '2026-03-15' })
  const made = plan({ cases: [matter({ clocks: [], entries: [asked, note] })] }).notices
  expect(made).toMatchObject([{ kind: 'no-acknowledgement', on: '2026-03-19', entryId: 'e1', about: '2026-03-12' }])
  const reply = entry({ id: 'e3', direction: 'incoming', kind: 'acknowledgement', placedOn: '2026-03-16' })
  expect(plan({ cases: [matter({ clocks: [], entries: [asked, reply] })] }).notices).toEqual([])
  const withdrawn = entry({ id: 'e4', kind: 'withdrawal', placedOn: '2026-03-17' })
  expect(plan({ cases: [matter({ clocks: [], entries: [asked, withdrawn] })] }).notices).toEqual([])
})

test('a law with an acknowledgement clock of its own has that, not both', () => {
  const ack = clock({ id: 'ack', kind: 'acknowledgement', due: '2026-03-26' })
  const made = plan({ cases: [matter({ clocks: [ack], entries: [entry()] })] }).notices
  expect(made.map((n) => n.kind)).toEqual(['passed'])
})

test('ask again in three weeks whatever happens; or unless they answer', () => {
  const reply = entry({ id: 'e2', n: 2, direction: 'incoming', kind: 'acknowledgement', placedOn: '2026-03-20' })
  const cases = [matter({ clocks: [], entries: [entry(), reply] })]
  const anchor = { from: 'entry', entry: 'e1', plus: 3, unit: 'weeks' } as const
  expect(plan({ cases, own: [own({ anchor })] }).notices).toMatchObject([{ kind: 'own', on: '2026-04-02' }])
  expect(plan({ cases, own: [own({ anchor, unlessAnswered: true })] }).notices).toEqual([])
  expect(plan({ cases, own: [own({ anchor, done: true })] }).notices).toEqual([])
})

test('a reminder that hangs on an entry moves when the entry is dated anew, and counts in its own unit', () => {
  const at = (unit: 'days' | 'weeks' | 'months' | 'working-days', placedOn: string) =>
    plan({
      cases: [matter({ clocks: [], entries: [entry({ direction: 'note', kind: 'note', placedOn })] })],
      own: [own({ anchor: { from: 'entry', entry: 'e1', plus: 3, unit } })],
    }).notices[0]?.on
  expect(at('days', '2026-03-31')).toBe('2026-04-03')
  expect(at('days', '2026-04-01')).toBe('2026-04-04')
  expect(at('months', '2026-11-30')).toBe('2027-02-28')
  expect(at('working-days', '2026-04-02')).toBe('2026-04-09')
})

test('a task is announced on the morning of its day; the desk may have reminders without a case', () => {
  const made = plan({
    cases: [],
    own: [own({ caseId: null, minute: 1000 })],
    tasks: [{ id: 't1', caseId: null, text: 'Post the form', due: '2026-04-19' }],
  }).notices
  expect(made).toMatchObject([
    { kind: 'task', on: '2026-04-19', minute: 540, caseTitle: '' },
    { kind: 'own', on: '2026-04-20', minute: 1000 },
  ])
})

test('that it is time to chase is said by the notice of the day after, unless the user wants it by itself', () => {
  const cases = [matter({ clocks: [clock({ id: 'chase', kind: 'chase', title: 'Time to chase', due: '2026-04-15' })] })]
  expect(plan({ cases }).notices).toEqual([])
  expect(plan({ cases }).silent.get('c1/chase')).toContain('says this already')
  expect(when({ cases, settings: settings({ leads: { chase: [0] } }) })).toEqual(['2026-04-15 540 0'])
})

test('switched off means nothing at all', () => {
  expect(plan({ settings: settings({ on: false }), own: [own()] }).notices).toEqual([])
})

test('every notice of a clock lies on its side of the date, and occurrences are never twice in a plan', () => {
  const span = fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1439 }) })
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 5 }),
      fc.option(span),
      fc.option(fc.tuple(span, fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }))),
      fc.integer({ min: 0, max: 1439 }),
      (dues, quiet, working, at) => {
        const cases = dues.map((n, i) =>
          matter({ id: `c${i}`, clocks: [clock({ id: 'a', due: addDays('2026-01-01', n) })] }),
        )
        const hours = { quiet, working: working && { ...working[0], days: working[1] }, at }
        const { notices } = plan({ cases, settings: settings(hours) })
        expect(new Set(notices.map((n) => n.occurrence)).size).toBe(notices.length)
        expect(notices.length).toBe(dues.length * 4)
        for (const n of notices) {
          if (n.lead > 0) expect(n.on < n.about).toBe(true)
          else if (n.lead === 0) expect(n.on <= n.about).toBe(true)
          else expect(n.on > n.about).toBe(true)
        }
        const order = notices.map((n) => `${n.on} ${String(n.minute).padStart(4, '0')}`)
        expect(order).toEqual(order.toSorted())
      },
    ),
  )
})
