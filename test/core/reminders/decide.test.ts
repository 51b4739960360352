import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlannedNotice } from '../../../core/model/reminder.ts'
import { decide, type DecideInput, type Waiting, whyStale } from '../../../core/reminders/decide.ts'
import { planNotices } from '../../../core/reminders/plan.ts'
import { clock, days, matter, settings } from './made.ts'

const plan = (...dues: string[]): PlannedNotice[] =>
  planNotices({
    cases: dues.map((due, i) => matter({ id: `c${i}`, title: `Case ${i}`, clocks: [clock({ due })] })),
    own: [],
    tasks: [],
    settings: settings(),
    days,
  }).notices
const waiting = (notice: PlannedNotice): Waiting => ({
  notice,
  release: { on: notice.on, minute: notice.minute },
  snoozed: false,
})
const ask = (over: Partial<DecideInput>) =>
  decide({
    now: { on: '2026-04-14', minute: 545 },
    due: [],
    settings: settings(),
    muted: new Map(),
    told: new Map(),
    ...over,
  })
const lead = (notices: PlannedNotice[], n: number) => notices.filter((each) => each.lead === n).map(waiting)

test('one notice whose moment has come is shown by itself', () => {
  const made = ask({ due: lead(plan('2026-04-14'), 0) })
  expect(made.show).toMatchObject([{ digest: false, missed: false, notices: [{ lead: 0 }] }])
})

test('of one date only the latest lead is said', () => {
  const made = ask({ now: { on: '2026-04-15', minute: 600 }, due: plan('2026-04-14').map(waiting) })
  expect(made.show.map((s) => s.notices.map((n) => n.lead))).toEqual([[-1]])
  expect(made.settle.map((s) => s.as)).toEqual(['folded', 'folded', 'folded'])
})

test('more than three at once are one digest; three are not', () => {
  const dues = ['2026-04-14', '2026-04-14', '2026-04-14', '2026-04-14']
  expect(ask({ due: lead(plan(...dues), 0) }).show).toMatchObject([{ digest: true, missed: false }])
  expect(ask({ due: lead(plan(...dues.slice(1)), 0) }).show.map((s) => s.digest)).toEqual([false, false, false])
})

test('after a month of being shut there is one digest, which says that it was missed', () => {
  const due = plan('2026-03-20', '2026-04-02', '2026-04-14').map(waiting)
  const made = ask({ now: { on: '2026-04-21', minute: 600 }, due })
  expect(made.show).toHaveLength(1)
  expect(made.show[0]).toMatchObject({ digest: true, missed: true })
  expect(made.show[0]?.notices).toHaveLength(3)
})

test('in quiet hours everything waits until they end, and nothing is settled that would have been told', () => {
  const made = ask({ now: { on: '2026-04-14', minute: 1300 }, due: lead(plan('2026-04-14'), 0) })
  expect(made.show).toEqual([])
  expect(made.hold).toMatchObject({ until: { on: '2026-04-15', minute: 480 }, why: 'These are your quiet hours.' })
})

test('a muted case is settled with its reason; one muted until yesterday speaks again', () => {
  const due = lead(plan('2026-04-14'), 0)
  expect(ask({ due, muted: new Map([['c0', null]]) }).settle).toMatchObject([
    { as: 'muted', why: 'You muted this case.' },
  ])
  expect(ask({ due, muted: new Map([['c0', '2026-04-14']]) }).show).toEqual([])
  expect(ask({ due, muted: new Map([['c0', '2026-04-13']]) }).show).toHaveLength(1)
})

test('an earlier lead says nothing after a later one, unless the user put it off to hear it again', () => {
  const [early] = lead(plan('2026-04-14'), 1)
  const told = new Map([[early!.notice.subject, 0]])
  expect(ask({ due: [early!], told }).settle).toMatchObject([{ as: 'folded' }])
  expect(ask({ due: [{ ...early!, snoozed: true }], told }).show).toHaveLength(1)
})

test('dates long past when they first came in are not announced', () => {
  const [notice] = plan('2026-04-14')
  expect(whyStale(notice!, '2026-05-07')).toBeNull()
  expect(whyStale(notice!, '2026-05-08')).toContain('30 days')
})

test('every due notice ends in exactly one place', () => {
  const due = fc.integer({ min: 1, max: 28 }).map((n) => `2026-04-${String(n).padStart(2, '0')}`)
  fc.assert(
    fc.property(
      fc.array(due, { maxLength: 6 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      fc.array(fc.option(fc.constantFrom(5, 1, 0, -1)), { minLength: 6, maxLength: 6 }),
      (dues, minute, mutes, tolds) => {
        const all = plan(...dues).filter((n) => n.on <= '2026-04-14')
        const muted = new Map(mutes.flatMap((m, i): [string, null][] => (m ? [[`c${i}`, null]] : [])))
        const told = new Map(
          all.flatMap((n) => {
            const lowest = tolds[Number(n.caseId?.slice(1))]
            return lowest == null ? [] : [[n.subject, lowest] as const]
          }),
        )
        const made = ask({ now: { on: '2026-04-14', minute }, due: all.map(waiting), muted, told })
        const places = [
          ...made.show.flatMap((s) => s.notices.map((n) => n.occurrence)),
          ...made.settle.map((s) => s.occurrence),
          ...(made.hold?.occurrences ?? []),
        ]
        expect(places.toSorted()).toEqual(all.map((n) => n.occurrence).toSorted())
        for (const each of made.show) expect(each.digest).toBe(each.notices.length > 1)
        for (const each of made.settle) {
          const notice = all.find((n) => n.occurrence === each.occurrence)
          if (each.as === 'muted') expect(muted.has(notice?.caseId ?? '')).toBe(true)
          else {
            const later = all.some((n) => n.subject === notice?.subject && n.lead < notice.lead)
            expect(later || (told.get(notice?.subject ?? '') ?? 99) < (notice?.lead ?? 0)).toBe(true)
          }
        }
      },
    ),
  )
})
