import { describe, expect, it } from 'vitest'
import { listRows } from '../../../renderer/desk/desk-rows.ts'
import { changeOf, startOf } from '../../../renderer/desk/tag-choice.ts'
import { NOTHING_PICKED, pickNext } from '../../../renderer/desk/use-selection.ts'
import { shortTitle } from '../../../renderer/shared/short-title.ts'
import { deskRow, nextDue } from '../fixtures/made.ts'

describe('selecting', () => {
  const shown = ['a', 'b', 'c', 'd', 'e']
  const after = (...picks: [string, boolean][]) =>
    [...picks.reduce((state, [id, range]) => pickNext(state, shown, id, range), NOTHING_PICKED).ids].toSorted()

  it('adds, takes out, and draws a range from the last one picked', () => {
    expect(after(['b', false], ['d', false])).toEqual(['b', 'd'])
    expect(after(['b', false], ['b', false])).toEqual([])
    expect(after(['b', false], ['d', true])).toEqual(['b', 'c', 'd'])
    expect(after(['d', false], ['b', true])).toEqual(['b', 'c', 'd'])
  })

  it('lets a range shrink again, and keeps what was picked before it', () => {
    expect(after(['a', false], ['c', false], ['e', true], ['d', true])).toEqual(['a', 'c', 'd'])
    expect(after(['c', true])).toEqual(['c'])
  })
})

describe('tags of many cases', () => {
  const start = startOf(['press', 'old'], [['press', 'night'], ['press']])

  it('stand on all, some or none', () => {
    expect([...start]).toEqual([
      ['press', 'all'],
      ['old', 'none'],
      ['night', 'some'],
    ])
  })

  it('change only where the choice differs', () => {
    const choice = new Map([
      ['press', 'none'],
      ['night', 'all'],
      ['old', 'none'],
      ['new', 'all'],
    ] as const)
    expect(changeOf(start, choice)).toEqual({ add: ['night', 'new'], remove: ['press'] })
  })
})

describe('the list', () => {
  const rows = [
    deskRow({ id: 'b', nextDue: nextDue('2031-05-14', 2) }),
    deskRow({ id: 'a', title: 'A', state: 'answered' }),
  ]

  it('draws a heading before its cases with their number; sorted by a clock it has none', () => {
    expect(listRows(rows, 'today').map((row) => (row.kind === 'group' ? [row.group, row.count] : row.row.id))).toEqual([
      ['this-week', 1],
      'b',
      ['done', 1],
      'a',
    ])
    expect(listRows(rows, 'title').map((row) => row.kind === 'case' && row.row.id)).toEqual(['a', 'b'])
  })
})

it.each([
  ['Freedom of Information request - Details of pothole claims', 'Details of pothole claims'],
  ['FOI: lamp posts', 'Lamp posts'],
  ['Re: Freedom of Information Act request – Pier', 'Pier'],
  ['Environmental Information request: ', 'Environmental Information request: '],
  ['Freedom of the press in Corran', 'Freedom of the press in Corran'],
])('%s is %s', (title, short) => expect(shortTitle(title)).toBe(short))
