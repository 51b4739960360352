import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '../../../core/calendar/civil-day.ts'
import { compute } from '../../../core/clocks/compute.ts'
import { deadline } from '../../../core/clocks/deadline.ts'
import type { ClockEvent } from '../../../core/contract/clock.ts'
import { lawWithBankHolidays, shippedLaw } from '../../../core/law/law.ts'
import { REGIMES } from '../../../core/model/basics.ts'

const law = shippedLaw()
const day = fc.integer({ min: toEpochDay('2018-06-01'), max: toEpochDay('2028-06-30') }).map(fromEpochDay)
const regime = fc.constantFrom(...REGIMES)
const after = (from: string, days: number): string => fromEpochDay(toEpochDay(from) + days)

/** Events in an order in which they can happen, from days after receipt. */
const events = fc
  .record({
    clarification: fc.option(fc.tuple(fc.nat(12), fc.nat(40))),
    fee: fc.option(fc.tuple(fc.nat(12), fc.nat(40))),
    extended: fc.option(fc.nat(60)),
  })
  .map(({ clarification, fee, extended }) => (received: string): ClockEvent[] => [
    ...(clarification
      ? [
          { kind: 'clarification-requested' as const, on: after(received, clarification[0]) },
          { kind: 'clarification-received' as const, on: after(received, clarification[0] + clarification[1]) },
        ]
      : []),
    ...(fee
      ? [
          { kind: 'fees-notice' as const, on: after(received, fee[0]) },
          { kind: 'fee-paid' as const, on: after(received, fee[0] + fee[1]) },
        ]
      : []),
    ...(extended === null ? [] : [{ kind: 'extended' as const, on: after(received, extended) }]),
  ])

describe('whatever the regime and the day', () => {
  it('a later receipt never gives an earlier last day', () => {
    fc.assert(
      fc.property(regime, day, fc.nat(40), (id, received, later) => {
        const first = compute(law, { regime: id, clock: 'response', received })
        const second = compute(law, { regime: id, clock: 'response', received: after(received, later) })
        // A month from the 31st and from the 1st of the next month may cross where a rule of a new Act begins; not within one rule.
        fc.pre(first.rule === second.rule)
        expect(second.final.due).toBeGreaterThanOrEqual(first.final.due)
      }),
      { numRuns: 1000 },
    )
  })

  it('taking a holiday away never makes the last day later', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('uk-foia-2000', 'uk-eir-2004', 'scot-foisa-2002', 'uk-gdpr-access'),
        day,
        fc.nat(),
        (id, received, pick) => {
          const { holidays } = law.bankHolidays
          const near = holidays.filter(([date]) => date > received && date < after(received, 60))
          fc.pre(near.length > 0)
          const gone = near[pick % near.length]
          const without = lawWithBankHolidays(law, {
            ...law.bankHolidays,
            holidays: holidays.filter((one) => one !== gone),
          })
          const question = { regime: id, clock: 'response', received } as const
          expect(compute(without, question).final.due).toBeLessThanOrEqual(compute(law, question).final.due)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('the working runs from receipt to the last day, day by day, and has exactly as many counted days as the rule asks', () => {
    fc.assert(
      fc.property(regime, day, events, (id, received, happened) => {
        const given = happened(received)
        const answer = deadline({ regime: id, received, events: given }, law)
        const { final } = compute(law, { regime: id, clock: 'response', received, events: given })
        const counted = answer.working.filter((one) => one.counts)
        expect(answer.working.map((one) => one.date)).toEqual(
          Array.from({ length: final.due - toEpochDay(received) + 1 }, (_, n) => after(received, n)),
        )
        expect(counted.map((one) => one.n)).toEqual(counted.map((_, n) => n + 1))
        if (final.limit.unit !== 'month') expect(counted).toHaveLength(final.limit.count)
        for (const one of answer.working) expect(one.why).not.toBe('')
        if (final.limit.unit === 'working-day') expect(answer.working.at(-1)?.counts).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('an extension claimed in time never shortens the limit, one claimed late never moves it', () => {
    fc.assert(
      fc.property(regime, day, fc.integer({ min: 0, max: 100 }), (id, received, at) => {
        const plain = deadline({ regime: id, received }, law)
        const on = after(received, at)
        const answer = deadline({ regime: id, received, events: [{ kind: 'extended', on }] }, law)
        if (on > plain.due) expect(answer.due).toBe(plain.due)
        else expect(answer.due >= plain.due).toBe(true)
        expect(answer.dueBeforeExtension).toBe(answer.due === plain.due ? null : plain.due)
      }),
      { numRuns: 500 },
    )
  })

  it('a rival always differs from the last day and its own days end on it', () => {
    fc.assert(
      fc.property(regime, day, events, (id, received, happened) => {
        const answer = deadline({ regime: id, received, events: happened(received) }, law)
        for (const rival of answer.rivals) {
          expect(rival.due).not.toBe(answer.due)
          expect(rival.working?.at(-1)?.date).toBe(rival.due)
          expect(rival.why).not.toBe('')
        }
      }),
    )
  })
})
