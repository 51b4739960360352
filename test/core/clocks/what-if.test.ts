import { describe, expect, it } from 'vitest'
import { caseClocks } from '../../../core/clocks/case-clocks.ts'
import type { ClockFacts } from '../../../core/clocks/clock-facts.ts'
import { movedByLaw } from '../../../core/clocks/moved-by-law.ts'
import { movedClocks } from '../../../core/clocks/moved-clocks.ts'
import { whatIf } from '../../../core/clocks/what-if.ts'
import { suppositionSchema, type Supposition } from '../../../core/contract/clock.ts'
import { lawWithBankHolidays, shippedLaw } from '../../../core/law/law.ts'
import { facts, reference } from './made-case.ts'

const law = shippedLaw()
const R = 'FOI-27-0114'
const asked = facts(
  [
    ['request', '2027-03-01'],
    ['acknowledgement', '2027-03-03', [R], { receivedByAuthority: '2027-03-01' }],
    ['clarification-request', '2027-03-08', [R]],
    ['clarification-reply', '2027-03-12', [R]],
  ],
  [reference(R)],
)
const moves = (
  of: ClockFacts,
  changes: Supposition[],
  today = '2027-03-15',
): [string, string | null, string | null][] => {
  for (const change of changes) expect(suppositionSchema.parse(change)).toEqual(change)
  return whatIf(of, changes, { today, law }).moved.map((clock) => [clock.kind, clock.from, clock.to])
}

describe('what if', () => {
  it('they take the full extension', () => {
    const change: Supposition = {
      kind: 'letter',
      direction: 'incoming',
      letter: 'delay-notice',
      on: '2027-03-31',
      reference: R,
      sections: ['10(3)'],
    }
    expect(moves(asked, [change])).toEqual([['response', '2027-04-14', '2027-05-13']])
  })

  it('the question was not needed: the letter left out', () => {
    expect(moves(asked, [{ kind: 'left-out', entry: 'e3' }])).toEqual([
      ['response', '2027-04-14', '2027-04-01'],
      ['clarification-window', '2027-05-08', null],
    ])
  })

  it('my answer reached them later', () => {
    expect(moves(asked, [{ kind: 'moved', entry: 'e4', on: '2027-03-19' }])).toEqual([
      ['response', '2027-04-14', '2027-04-20'],
      ['clarification-window', '2027-05-08', '2027-05-08'],
    ])
  })

  it('it was received on a Saturday before', () => {
    const plain = { ...asked, entries: asked.entries.slice(0, 2) }
    expect(moves(plain, [{ kind: 'received', entry: 'e1', on: '2027-02-27' }])).toEqual([
      ['response', '2027-04-01', '2027-03-31'],
    ])
  })

  it('they refuse on Friday: the window for a review opens', () => {
    const change: Supposition = {
      kind: 'letter',
      direction: 'incoming',
      letter: 'refusal',
      on: '2027-03-19',
      reference: R,
    }
    expect(moves(asked, [change])).toEqual([
      ['response', '2027-04-14', '2027-04-14'],
      ['review-window', null, '2027-05-19'],
    ])
  })

  it('a fee, a school, Scotland’s days: one upon another', () => {
    const changes: Supposition[] = [
      { kind: 'event', reference: R, event: { kind: 'fees-notice', on: '2027-03-16' } },
      { kind: 'event', reference: R, event: { kind: 'fee-paid', on: '2027-03-18' } },
      { kind: 'calendar', calendar: 'scotland' },
      { kind: 'body', body: 'archive' },
    ]
    const dues = changes.map(
      (_, at) => whatIf(asked, changes.slice(0, at + 1), { today: '2027-03-15', law }).after[0]?.due,
    )
    expect(dues).toEqual(['2027-04-14', '2027-04-16', '2027-04-15', '2027-04-29'])
  })

  it('touches nothing', () => {
    const before = JSON.stringify(asked)
    moves(asked, [
      { kind: 'moved', entry: 'e1', on: '2027-02-01' },
      { kind: 'left-out', entry: 'e3' },
    ])
    expect(JSON.stringify(asked)).toBe(before)
    expect(moves(asked, [])).toEqual([])
    expect(moves(asked, [{ kind: 'left-out', entry: 'nobody' }])).toEqual([])
  })
})

describe('which clocks move when the holidays change', () => {
  it('are listed with the day that made it so', () => {
    const { holidays } = law.bankHolidays
    const newer = lawWithBankHolidays(law, {
      ...law.bankHolidays,
      holidays: [...holidays, ['2027-04-09', 'ENS', 'Jubilee']],
    })
    const under = (of: typeof law): ReturnType<typeof caseClocks> => caseClocks(asked, { today: '2027-03-15', law: of })
    expect(movedClocks(under(law), under(newer))).toMatchObject([
      { kind: 'response', from: '2027-04-14', to: '2027-04-15', why: ['9 April 2027 (Jubilee) no longer counts.'] },
    ])
    expect(movedClocks(under(newer), under(law))).toMatchObject([
      { from: '2027-04-15', to: '2027-04-14', why: ['9 April 2027 (before: Jubilee) counts now.'] },
    ])
    expect(movedClocks(under(law), under(law))).toEqual([])
  })

  it('of a case whose clocks are open; an answered clock that differs is no clock that moves', () => {
    const { holidays } = law.bankHolidays
    const newer = lawWithBankHolidays(law, {
      ...law.bankHolidays,
      holidays: [...holidays, ['2027-04-09', 'ENS', 'Jubilee']],
    })
    const answered = {
      ...asked,
      entries: [
        ...asked.entries,
        ...facts([['disclosure', '2027-03-20', [R]]]).entries.map((entry) => ({ ...entry, id: 'e5', n: 5 })),
      ],
    }
    const irish = { ...asked, regime: 'ie-foi-2014' }
    const found = [asked, answered, irish].map((of) => movedByLaw(of, law, newer, '2027-03-22'))
    expect(found.map(({ differs, moved }) => [differs, moved.map((clock) => clock.kind)])).toEqual([
      [true, ['response']],
      [true, ['review-window']],
      [false, []],
    ])
  })
})
