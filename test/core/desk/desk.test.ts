import { describe, expect, it } from 'vitest'
import { boardOf } from '../../../core/desk/board.ts'
import { asksForArchived, filterRows } from '../../../core/desk/filter.ts'
import { groupCases, nextOf } from '../../../core/desk/group.ts'
import { sortRows } from '../../../core/desk/sort.ts'
import { deskRow, nextDue } from '../../renderer/fixtures/made.ts'

const next = (last: string | null, daysLeft: number | null) =>
  ({ kind: 'review', title: 'Ask for an internal review', reference: null, last, daysLeft }) as const

describe('the desk', () => {
  const cases = [
    deskRow({ id: 'them', nextDue: nextDue('2031-06-20', 20) }),
    deskRow({ id: 'done', state: 'answered' }),
    deskRow({ id: 'you', nextDue: nextDue('2031-06-10', 12, 'you') }),
    deskRow({ id: 'late-2', nextDue: nextDue('2031-05-02', -4), toRead: 1 }),
    deskRow({ id: 'week', nextDue: nextDue('2031-05-14', 2) }),
    deskRow({ id: 'late-1', nextDue: nextDue('2031-04-02', -30) }),
    deskRow({ id: 'quiet', state: 'waiting' }),
    deskRow({ id: 'news', nextDue: nextDue('2031-06-21', 21), toRead: 2 }),
    deskRow({ id: 'begun', state: 'answered', drafts: 1 }),
    deskRow({ id: 'window', nextDue: nextDue('2031-06-25', 23), next: next('2031-05-15', 3) }),
  ]

  it('puts every case under one heading, late first, soonest first', () => {
    const groups = groupCases(cases).map(({ group, cases: found }) => [group, ...found.map((one) => one.id)])
    expect(groups).toEqual([
      ['late', 'late-1', 'late-2'],
      ['this-week', 'week', 'window'],
      ['to-read', 'news'],
      ['drafts', 'begun'],
      ['you', 'you'],
      ['them', 'them', 'quiet'],
      ['done', 'done'],
    ])
  })

  it('shows the next thing with its last day, whichever is sooner; of what is late that it is late', () => {
    const of = (more: Parameters<typeof deskRow>[0]) => nextOf(deskRow(more))
    const review = next('2031-05-15', 3)
    expect(of({ nextDue: nextDue('2031-06-25', 23), next: review })).toEqual({
      kind: 'review',
      on: '2031-05-15',
      daysLeft: 3,
      late: false,
    })
    expect(of({ nextDue: nextDue('2031-05-13', 1), next: review })).toMatchObject({ kind: 'wait', on: '2031-05-13' })
    expect(of({ nextDue: nextDue('2031-05-13', 1, 'you'), next: review })).toMatchObject({
      kind: 'review',
      daysLeft: 1,
    })
    expect(of({ nextDue: nextDue('2031-05-02', -4), next: review })).toMatchObject({ on: '2031-05-02', late: true })
    expect(of({ next: next(null, null) })).toEqual({ kind: 'review', on: null, daysLeft: null, late: false })
    expect(of({})).toEqual({ kind: null, on: null, daysLeft: null, late: false })
  })

  it('leaves the clock of an authority out that waits for the user', () => {
    const asked = deskRow({
      id: 'asked',
      state: 'waiting-for-you',
      nextDue: nextDue('2031-05-13', 1),
      next: { ...next('2031-06-20', 20), kind: 'clarify' },
    })
    expect(nextOf(asked)).toMatchObject({ kind: 'clarify', on: '2031-06-20' })
    expect(groupCases([asked]).map(({ group }) => group)).toEqual(['you'])
    expect(boardOf([asked])[0]).toMatchObject({ column: 'yours', cases: [{ id: 'asked' }] })
  })

  it('is a board by where the requests stand, empty columns too', () => {
    const rows = [
      deskRow({ id: 'a', state: 'refused', nextDue: nextDue('2031-06-10', 12, 'you') }),
      deskRow({ id: 'b', state: 'late', nextDue: nextDue('2031-05-02', -4) }),
      deskRow({ id: 'c', state: 'late', nextDue: { ...nextDue('2031-05-02', -4)!, kind: 'internal-review' } }),
      deskRow({ id: 'd', state: 'with-regulator' }),
      deskRow({ id: 'e', state: 'answered' }),
      deskRow({ id: 'f', state: 'waiting', nextDue: nextDue('2031-04-01', -20) }),
    ]
    expect(boardOf(rows).map(({ column, cases: found }) => [column, ...found.map((one) => one.id)])).toEqual([
      ['yours', 'a'],
      ['waiting', 'f', 'b'],
      ['review', 'c'],
      ['regulator', 'd'],
      ['done', 'e'],
    ])
    expect(boardOf([]).map(({ cases: found }) => found.length)).toEqual([0, 0, 0, 0, 0])
  })

  it('sorts by a clock, what has none last', () => {
    const rows = [
      deskRow({ id: 'a', clocks: { 'review-window': '2031-06-02' }, lastEntryOn: '2031-03-01' }),
      deskRow({ id: 'b', clocks: {}, lastEntryOn: '2031-04-01', nextDue: nextDue('2031-04-02', -30) }),
      deskRow({
        id: 'c',
        clocks: { 'review-window': '2031-05-20' },
        lastEntryOn: null,
        nextDue: nextDue('2031-05-02', -4),
      }),
    ]
    const order = (sort: Parameters<typeof sortRows>[1]) => sortRows(rows, sort).map((row) => row.id)
    expect(order('review-window')).toEqual(['c', 'a', 'b'])
    expect(order('letter')).toEqual(['b', 'a', 'c'])
    expect(order('late')).toEqual(['b', 'c', 'a'])
  })
})

describe('the filter of the desk', () => {
  const rows = [
    deskRow({ id: 'a', title: 'École lamps', references: ['FOI/2031-0417'], tags: ['Night work'], state: 'refused' }),
    deskRow({ id: 'b', nextDue: nextDue('2031-05-02', -4), toRead: 1 }),
    deskRow({ id: 'c', authority: 'Corran District Council', archivedOn: '2031-05-01', drafts: 1 }),
  ]
  const found = (line: string) => filterRows(rows, line).rows.map((one) => one.id)

  it('finds words in any order, and a reference without its punctuation', () => {
    expect(found('lamps ecole')).toEqual(['a'])
    expect(found('foi20310417')).toEqual(['a'])
    expect(found('eastbrook')).toEqual(['a', 'b'])
    expect(found('--')).toEqual([])
    expect(found('  ')).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['tag:"night work"', ['a']],
    ['-has:tag', ['b', 'c']],
    ['is:late', ['b']],
    ['late:no', ['a', 'c']],
    ['is:unread', ['b']],
    ['is:draft authority:corran', ['c']],
    ['state:refused', ['a']],
    ['is:refused', ['a']],
    ['is:archived', ['c']],
    ['-is:archived lamp', ['a', 'b']],
    ['ref:foi2031', ['a']],
    ['is:nonsense', []],
  ])('%s', (line, ids) => expect(found(line)).toEqual(ids))

  it('names what only letters can answer, and passes over it', () => {
    expect(filterRows(rows, 'section:40 is:late')).toMatchObject({ elsewhere: ['section'], rows: [{ id: 'b' }] })
    expect([asksForArchived('is:archived'), asksForArchived('-is:archived x'), asksForArchived('archived')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
