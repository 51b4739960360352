import { describe, expect, it } from 'vitest'
import { nextMoves } from '../../../core/drafts/advisor/next-moves.ts'
import type { CivilDay } from '../../../core/model/basics.ts'
import type { Move } from '../../../core/model/draft.ts'
import { aCase, law, question, reference, type CaseGiven } from './case-fixture.ts'

const movesOf = (given: CaseGiven): Move[] => nextMoves(aCase(given), { today: given.today, law })
const kinds = (moves: readonly Move[]): string[] =>
  moves.filter((move) => move.weight === 'main').map((move) => move.kind)
const only = (moves: readonly Move[], kind: Move['kind']): Move => {
  const found = moves.filter((move) => move.kind === kind)
  expect(found).toHaveLength(1)
  return found[0] as Move
}

describe('Scotland: silence opens no way to the Commissioner before a review', () => {
  const silent = (today: CivilDay): CaseGiven => ({
    today,
    regime: 'scot-foisa-2002',
    authority: 'Glenmore Council',
    // Received Monday 2 June 2025; 20 working days without a Scottish holiday: Monday 30 June.
    entries: [{ kind: 'request', date: '2025-06-02' }],
  })

  it('puts the review forward, with its last day, and no complaint', () => {
    const moves = movesOf(silent('2025-07-04'))
    expect(kinds(moves)).toEqual(['chase', 'review'])
    expect(moves.some((move) => move.kind === 'complain')).toBe(false)
    const review = only(moves, 'review')
    // 40 working days from 30 June; 4 August is a holiday in Scotland, 25 August is not.
    expect([review.first, review.last, review.basis]).toEqual(['2025-07-01', '2025-08-26', 'statute'])
    expect(review.why).toContain('only after you have asked for this')
    expect(review.effect).toContain('by law')
  })

  it('lets the user appeal to the Commissioner once the review is late', () => {
    const given = silent('2025-08-08')
    const moves = movesOf({ ...given, entries: [...given.entries, { kind: 'review-request', date: '2025-07-07' }] })
    // The review was due on 5 August; six months from then.
    expect(kinds(moves)).toContain('complain')
    const complain = moves.find((move) => move.id.startsWith('complain-late-review'))
    expect([complain?.first, complain?.last]).toEqual(['2025-08-06', '2026-02-05'])
  })
})

describe('Environmental Information Regulations', () => {
  const refused: CaseGiven = {
    today: '2025-04-02',
    regime: 'uk-eir-2004',
    authority: 'Lowmoor District Council',
    entries: [
      { kind: 'request', date: '2025-03-03' },
      { kind: 'refusal', date: '2025-03-28', references: ['EIR-77'], sections: ['12(4)(b)'] },
    ],
    references: [reference({ value: 'EIR-77' })],
  }

  it('the review of a refusal is statutory and comes before the regulator', () => {
    const moves = movesOf(refused)
    expect(kinds(moves)).toEqual(['narrow', 'review'])
    const review = only(moves, 'review')
    // 40 working days from 28 March 2025 without 18 and 21 April, 5 and 26 May.
    expect([review.first, review.last, review.basis]).toEqual(['2025-03-28', '2025-05-29', 'statute'])
    expect(review.effect).toContain('by law')
  })

  it('lets a request that was too much work be narrowed: by practice, with a new clock and no figure that the law does not set', () => {
    const narrow = only(movesOf(refused), 'narrow')
    expect([narrow.first, narrow.last, narrow.basis]).toEqual(['2025-03-28', null, 'practice'])
    expect(narrow.source).toContain('regulations 9(1) and 12(4)(b)')
    // Received 2 April 2025; 20 working days without 18 and 21 April: 2 May.
    expect(narrow.effect).toContain(
      'A new request with a new clock: received today, it has to be answered by Friday 2 May',
    )
    expect(`${narrow.title} ${narrow.why}`).not.toMatch(/cost|limit/)
  })

  it('knows no narrowing after another refusal', () => {
    const [request, refusal] = refused.entries
    const other = { ...refused, entries: [request, { ...refusal, sections: ['12(5)(e)'] }] } as CaseGiven
    expect(movesOf(other).filter((move) => move.kind === 'narrow')).toEqual([])
  })

  it('offers nothing more when the window has passed', () => {
    expect(movesOf({ ...refused, today: '2025-05-30' }).filter((move) => move.kind === 'review')).toEqual([])
    expect(movesOf({ ...refused, today: '2025-05-29' }).filter((move) => move.kind === 'review')).toHaveLength(1)
  })
})

describe('a subject access request', () => {
  // Received 3 September 2025: one month is Friday 3 October.
  const entries: CaseGiven['entries'] = [{ kind: 'request', date: '2025-09-03' }]

  it('waits for the month', () => {
    const wait = only(movesOf({ today: '2025-09-10', regime: 'uk-gdpr-access', entries }), 'wait')
    expect([wait.last, wait.basis]).toEqual(['2025-10-03', 'statute'])
  })

  it('late: chase, then complain; there is no review to ask for', () => {
    const before = movesOf({ today: '2025-10-08', regime: 'uk-gdpr-access', entries })
    expect(before.some((move) => move.kind === 'review')).toBe(false)
    expect(only(before, 'complain').needs).toHaveLength(1)
    const after = movesOf({
      today: '2025-10-08',
      regime: 'uk-gdpr-access',
      entries: [...entries, { kind: 'chaser', date: '2025-10-06' }],
    })
    expect([only(after, 'complain').first, only(after, 'complain').needs]).toEqual(['2025-10-06', []])
  })
})

describe('New Zealand has no review of its own', () => {
  it('a refusal goes straight to the Ombudsman', () => {
    const moves = movesOf({
      today: '2025-06-20',
      regime: 'nz-oia-1982',
      entries: [
        { kind: 'request', date: '2025-06-04' },
        { kind: 'refusal', date: '2025-06-18', references: ['OIA 12'], sections: ['18'] },
      ],
      references: [reference({ value: 'OIA 12' })],
    })
    expect(kinds(moves)).toEqual(['complain'])
    expect(only(moves, 'complain').title).toContain('Ombudsman')
  })
})

describe('UK FOIA, other turns', () => {
  it('a question from the authority is answered first, and the clock starts afresh', () => {
    const moves = movesOf({
      today: '2025-09-08',
      entries: [
        { kind: 'request', date: '2025-09-01' },
        { kind: 'clarification-request', date: '2025-09-05', references: ['N-1'] },
      ],
      references: [reference({ value: 'N-1' })],
    })
    expect(kinds(moves)).toEqual(['clarify'])
    expect(only(moves, 'clarify').last).toBe('2025-11-05')
    expect(only(moves, 'clarify').effect).toContain('afresh')
  })

  it('after the regulator’s decision there are 28 days to appeal', () => {
    const moves = movesOf({
      today: '2025-11-20',
      entries: [
        { kind: 'request', date: '2025-01-06' },
        { kind: 'refusal', date: '2025-01-20', references: ['N-1'], sections: ['43(2)'] },
        { kind: 'review-request', date: '2025-01-27', references: ['N-1'] },
        { kind: 'review-decision', date: '2025-02-20', references: ['N-1'] },
        { kind: 'regulator-complaint', date: '2025-03-03', references: ['N-1'] },
        { kind: 'regulator-decision', date: '2025-11-04', references: ['IC-9'] },
      ],
      references: [reference({ value: 'N-1' }), reference({ value: 'IC-9', role: 'regulator' })],
    })
    expect(kinds(moves)).toEqual(['appeal'])
    expect([only(moves, 'appeal').last, only(moves, 'appeal').basis]).toEqual(['2025-12-02', 'statute'])
  })

  it('a review past 40 working days can be complained of', () => {
    const moves = movesOf({
      today: '2025-04-15',
      entries: [
        { kind: 'request', date: '2025-01-06' },
        { kind: 'refusal', date: '2025-01-20', references: ['N-1'], sections: ['43(2)'] },
        { kind: 'review-request', date: '2025-02-03', references: ['N-1'] },
      ],
      references: [reference({ value: 'N-1' })],
    })
    // Received 3 February; 40 working days without 17 March: 1 April.
    expect(moves.find((move) => move.id.startsWith('complain-late-review'))?.first).toBe('2025-04-02')
    expect(kinds(moves)).toContain('chase')
  })

  it('a complete answer in time leaves thanks', () => {
    const moves = movesOf({
      today: '2025-02-03',
      entries: [
        { kind: 'request', date: '2025-01-06' },
        { kind: 'disclosure', date: '2025-01-30', references: ['N-1'] },
      ],
      references: [reference({ value: 'N-1' })],
      questions: [question('1', 'How many pools were closed?', { status: 'answered', by: 'N-1' })],
    })
    expect(kinds(moves)).toEqual(['thank'])
  })

  it('a closed or withdrawn case has no moves', () => {
    const entries: CaseGiven['entries'] = [{ kind: 'request', date: '2025-01-06' }]
    for (const state of ['closed', 'withdrawn'] as const)
      expect(movesOf({ today: '2025-03-03', entries, state })).toEqual([])
  })

  it('every move names its source, a first day not after its last, and says what it does', () => {
    const moves = movesOf({ today: '2025-03-03', entries: [{ kind: 'request', date: '2025-01-06' }] })
    expect(moves.length).toBeGreaterThan(2)
    for (const move of moves) {
      expect(move.source.length).toBeGreaterThan(5)
      expect(move.effect.endsWith('.')).toBe(true)
      expect(move.last === null || move.first <= move.last).toBe(true)
    }
  })
})
