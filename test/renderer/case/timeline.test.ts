import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '../../../core/calendar/civil-day.ts'
import { lanesOf } from '../../../renderer/case/lanes.ts'
import { layoutTimeline } from '../../../renderer/case/timeline-layout.ts'
import { extentOf, pan, reveal, ticksOf, viewFor, ZOOMS } from '../../../renderer/case/timeline-view.ts'
import { stopsOf, walk, type Move } from '../../../renderer/case/timeline-walk.ts'
import { clock, entry, madeCase, reference } from '../fixtures/made.ts'

const TODAY = '2031-05-12'

function drawn(more: Parameters<typeof madeCase>[0], width = 600) {
  const c = madeCase({ references: [reference('EB-1')], ...more })
  const view = viewFor('whole', extentOf(c, TODAY), 0)
  return layoutTimeline({ case: c, lanes: lanesOf(c), today: TODAY, view, width, lookOf: () => 0 })
}

describe('the band', () => {
  it('draws a clock from receipt to the end of its last day, and hatches a late one up to today', () => {
    const [row] = drawn({ clocks: [clock({ state: 'late', workingDaysLate: 24 })], entries: [] }).rows
    const bar = row?.bars[0]
    expect(bar).toBeDefined()
    const perDay = (bar?.width ?? 0) / (toEpochDay('2031-04-02') + 1 - toEpochDay('2031-03-04'))
    expect(bar?.late?.x).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0))
    expect((bar?.late?.width ?? 0) / perDay).toBeCloseTo(toEpochDay(TODAY) - toEpochDay('2031-04-02'))
  })

  it('hatches a clock that was answered late only up to the answer, and crosses it there', () => {
    const [row] = drawn({ clocks: [clock({ state: 'answered-late', answered: '2031-04-14' })] }).rows
    const bar = row?.bars[0]
    const end = (bar?.late?.x ?? 0) + (bar?.late?.width ?? 0)
    expect(bar?.answeredX).toBeGreaterThan(bar?.late?.x ?? Infinity)
    expect(bar?.answeredX).toBeLessThan(end)
  })

  it('hatches nothing in time, and never a window of the user’s own', () => {
    const [row] = drawn({
      clocks: [
        clock({ state: 'answered', answered: '2031-03-20' }),
        clock({ kind: 'review-window', waitingFor: 'you', state: 'late', due: '2031-05-02' }),
      ],
    }).rows
    expect(row?.bars.map((bar) => bar.late)).toEqual([null, null])
  })

  it('draws a promise as a diamond, not as a clock', () => {
    const [row] = drawn({ clocks: [clock({ kind: 'promise', basis: 'promise' })] }).rows
    expect(row?.bars).toHaveLength(0)
    expect(row?.diamonds).toHaveLength(1)
  })

  it('never lays two bars of a lane over one another', () => {
    const days = fc.integer({ min: toEpochDay('2031-01-01'), max: toEpochDay('2031-12-01') })
    const clocks = fc.array(
      fc.tuple(days, fc.integer({ min: 1, max: 90 }), fc.constantFrom('response' as const, 'review-window' as const)),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(clocks, (made) => {
        const { rows } = drawn({
          clocks: made.map(([from, length, kind]) =>
            clock({ kind, received: fromEpochDay(from), due: fromEpochDay(from + length) }),
          ),
        })
        for (const row of rows) {
          for (const a of row.bars)
            for (const b of row.bars)
              if (a !== b && a.y === b.y && a.thin === b.thin)
                expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true)
          for (const bar of row.bars) expect(bar.y + (bar.thin ? 14 : 20)).toBeLessThanOrEqual(row.y + row.height)
        }
      }),
    )
  })

  it('puts letters of one day below one another, each on its own place', () => {
    const entries = Array.from({ length: 4 }, () => entry({ date: '2031-03-04' }))
    const { letters } = drawn({ entries, clocks: [clock()] })
    expect(new Set(letters.map((mark) => `${Math.round(mark.x)}:${mark.y}`)).size).toBe(4)
  })

  it('says how far away today is where it is past the picture', () => {
    const layout = drawn({
      entries: [entry({ date: '2021-03-04' })],
      clocks: [
        clock({ received: '2021-03-04', due: '2021-04-01', daysLeft: null, state: 'answered', answered: '2021-03-09' }),
      ],
    })
    expect(layout.todayX).toBeNull()
    expect(layout.todayBeyond).toBeGreaterThan(3600)
  })
})

describe('the view', () => {
  it('of a case holds all its days', () => {
    const c = madeCase({ entries: [entry({ date: '2030-11-02' })], clocks: [clock()] })
    const view = viewFor('whole', extentOf(c, TODAY), 0)
    for (const day of ['2030-11-02', '2031-04-02', TODAY]) {
      expect(toEpochDay(day)).toBeGreaterThan(view.from)
      expect(toEpochDay(day) + 1).toBeLessThan(view.from + view.days)
    }
  })

  it('has ticks in order, far enough apart to be read, at any zoom', () => {
    const extent = { first: toEpochDay('2029-02-11'), last: toEpochDay('2031-08-30') }
    fc.assert(
      fc.property(
        fc.constantFrom(...ZOOMS),
        fc.integer({ min: 280, max: 2400 }),
        fc.integer({ min: extent.first, max: extent.last }),
        (zoom, width, centre) => {
          const view = viewFor(zoom, extent, centre)
          const ticks = ticksOf(view, width)
          const xs = ticks.map((tick) => ((tick.day - view.from) * width) / view.days)
          for (let i = 1; i < xs.length; i++) expect((xs[i] ?? 0) - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(38)
          if (ticks[0]) expect(ticks[0].label).toMatch(/\d{4}$/)
        },
      ),
    )
  })

  it('stays with the case when it is moved, and shows a day that is asked for', () => {
    const extent = { first: 1000, last: 1100 }
    const view = viewFor('month', extent, 1050)
    const far = Array.from({ length: 50 }).reduce<typeof view>((now) => pan(now, 0.5, extent), view)
    expect(far.from).toBeLessThanOrEqual(extent.last)
    const shown = reveal(far, 1003)
    expect(shown.from).toBeLessThan(1003)
    expect(shown.from + shown.days).toBeGreaterThan(1004)
    expect(reveal(shown, 1010)).toEqual(shown)
  })
})

describe('walking the timeline', () => {
  it('reaches every mark from every other by keys', () => {
    const entries = ['2031-03-04', '2031-03-20', '2031-04-14'].map((date) => entry({ date }))
    const layout = drawn({
      entries,
      references: [reference('EB-1'), reference('EB-2', { relation: 'narrows', to: 'EB-1' })],
      clocks: [
        clock(),
        clock({ kind: 'promise', due: '2031-05-01' }),
        clock({ reference: 'EB-2', received: '2031-04-20', due: '2031-05-20' }),
      ],
    })
    const rows = stopsOf(layout)
    const all = rows.flat().map((stop) => stop.id)
    expect(all).toHaveLength(6)
    const reached = new Set<string>()
    const queue = [all[0] ?? '']
    const moves: Move[] = ['left', 'right', 'up', 'down', 'home', 'end']
    while (queue.length > 0) {
      const at = queue.pop() ?? ''
      if (reached.has(at)) continue
      reached.add(at)
      for (const move of moves) queue.push(walk(rows, at, move) ?? at)
    }
    expect([...reached].toSorted()).toEqual(all.toSorted())
  })

  it('begins with the first letter, and stays where there is nothing further', () => {
    const rows = [[{ id: 'a', kind: 'entry' as const, x: 1 }], [{ id: 'b', kind: 'clock' as const, x: 9 }]]
    expect(walk(rows, null, 'right')).toBe('a')
    expect(walk(rows, 'a', 'left')).toBeNull()
    expect(walk(rows, 'b', 'up')).toBe('a')
  })
})
