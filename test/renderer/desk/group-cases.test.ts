import { describe, expect, it } from 'vitest'
import { deskRows } from '../../../renderer/desk/desk-rows.ts'
import { filterCases, groupCases } from '../../../renderer/desk/group-cases.ts'
import { nextDue, summary } from '../fixtures/made.ts'

describe('the desk', () => {
  const cases = [
    summary({ id: 'them', nextDue: nextDue('2031-06-20', 20) }),
    summary({ id: 'done', state: 'answered' }),
    summary({ id: 'you', nextDue: nextDue('2031-06-10', 12, 'you') }),
    summary({ id: 'late-2', nextDue: nextDue('2031-05-02', -4) }),
    summary({ id: 'week', nextDue: nextDue('2031-05-14', 2) }),
    summary({ id: 'late-1', nextDue: nextDue('2031-04-02', -30) }),
    summary({ id: 'quiet', state: 'waiting' }),
  ]

  it('puts every case under one heading, late first, soonest first', () => {
    const groups = groupCases(cases).map(({ group, cases: found }) => [group, ...found.map((one) => one.id)])
    expect(groups).toEqual([
      ['late', 'late-1', 'late-2'],
      ['this-week', 'week'],
      ['you', 'you'],
      ['them', 'them', 'quiet'],
      ['done', 'done'],
    ])
  })

  it('draws a heading before its cases, with their number', () => {
    const rows = deskRows(groupCases(cases))
    expect(rows[0]).toMatchObject({ kind: 'group', group: 'late', count: 2 })
    expect(rows).toHaveLength(cases.length + 5)
  })

  it('finds a case by words in any order, and a reference without its punctuation', () => {
    const found = (query: string) =>
      filterCases(
        [summary({ id: 'a', title: 'École lamps', references: ['FOI/2031-0417'] }), summary({ id: 'b' })],
        query,
      ).map((one) => one.id)
    expect(found('lamps ecole')).toEqual(['a'])
    expect(found('foi20310417')).toEqual(['a'])
    expect(found('eastbrook')).toEqual(['a', 'b'])
    expect(found('--')).toEqual([])
    expect(found('  ')).toEqual(['a', 'b'])
  })
})
