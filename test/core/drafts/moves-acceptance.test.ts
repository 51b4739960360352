import { describe, expect, it } from 'vitest'
import { nextMoves } from '../../../core/drafts/advisor/next-moves.ts'
import type { Move } from '../../../core/model/draft.ts'
import { ABSENT, expectedCase, present, readCase } from './acceptance.ts'
import { law } from './case-fixture.ts'
import { STAGES, type Expected } from './moves-of-the-thread.ts'

const tail = (move: Move): string | null => move.reference?.slice(-4) ?? null

function isDay(day: string | null | undefined, wanted: string | null | [string, string], what: string): void {
  if (!Array.isArray(wanted)) expect(day, what).toBe(wanted)
  else expect(day !== null && day !== undefined && wanted[0] <= day && day <= wanted[1], `${what}: ${day}`).toBe(true)
}

function compare(moves: readonly Move[], expected: readonly Expected[]): void {
  const key = (kind: string, about: string | null): string => `${kind} ${about ?? '-'}`
  expect(moves.map((move) => key(move.kind, tail(move))).toSorted()).toEqual(
    expected.map(([kind, about]) => key(kind, about)).toSorted(),
  )
  for (const [kind, about, first, last] of expected) {
    const move = moves.find((one) => one.kind === kind && tail(one) === about)
    isDay(move?.first, first, `${kind} ${about}: first day`)
    isDay(move?.last, last, `${kind} ${about}: last day`)
  }
}

describe.skipIf(!present)(present ? 'the thread read rightly' : ABSENT, () => {
  const cases = STAGES.flatMap((stage) => [
    { ...stage, by: 'a perfect reader', make: expectedCase },
    { ...stage, by: 'the app itself', make: readCase },
  ])
  it.each(cases)(
    '$name, $today, read by $by: the moves and their days',
    ({ today, upTo, make, main, notYet = [], also }) => {
      const moves = nextMoves(make(today, upTo), { today, law })
      compare(
        moves.filter((move) => move.weight === 'main' && move.needs.length === 0),
        main,
      )
      compare(
        moves.filter((move) => move.needs.length > 0),
        notYet,
      )
      compare(
        moves.filter((move) => move.weight === 'also'),
        also,
      )
    },
  )

  it('narrowing on 1 May 2015 starts a clock that ends on 2 June 2015', () => {
    const moves = nextMoves(expectedCase('2015-05-01', 16), { today: '2015-05-01', law })
    expect(moves.find((move) => move.kind === 'narrow')?.effect).toContain('Tuesday 2 June 2015')
  })

  it('silence past the limit needs no review under UK FOIA, and the pack says so', () => {
    const moves = nextMoves(expectedCase('2015-04-16', 9), { today: '2015-04-16', law })
    expect(moves.find((move) => move.kind === 'complain')?.why).toContain('No review is needed first')
    expect(moves.find((move) => move.kind === 'complain')?.needs[0]).toContain('not delivered')
  })
})
