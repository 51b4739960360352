import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_TABS, caseRoute, formatRoute, parseRoute } from '../../../renderer/routing/route.ts'

describe('the address', () => {
  it('brings back where one was, whatever the ids', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed())
    const some = fc.option(id, { nil: null })
    fc.assert(
      fc.property(
        id,
        fc.constantFrom(...CASE_TABS),
        some,
        some,
        fc.option(fc.tuple(fc.nat(), fc.nat()), { nil: null }),
        (case_, tab, entry, clock, lit) => {
          const route = caseRoute(case_, { tab, entry, clock, span: lit && { start: lit[0], end: lit[1] } })
          expect(parseRoute(formatRoute(route))).toEqual(route)
        },
      ),
    )
  })

  it('brings back a search and a month', () => {
    expect(parseRoute(formatRoute({ screen: 'find', q: 'a & "b" #c' }))).toEqual({ screen: 'find', q: 'a & "b" #c' })
    expect(parseRoute(formatRoute({ screen: 'calendar', month: '2031-05' }))).toEqual({
      screen: 'calendar',
      month: '2031-05',
    })
    expect(parseRoute('#/calendar/2031-13')).toEqual({ screen: 'calendar', month: null })
  })

  it('brings back how the desk is looked at, and an authority', () => {
    const desk = { screen: 'desk', q: 'tag:"a & b" is:late', sort: 'late', layout: 'board', view: 'v1' } as const
    expect(parseRoute(formatRoute(desk))).toEqual(desk)
    expect(formatRoute({ screen: 'desk', q: '', sort: 'today', layout: 'list' })).toBe('#/')
    expect(parseRoute('#/?sort=size&as=pile')).toEqual({ screen: 'desk' })
    const authority = { screen: 'authority', name: 'Saltmere / Corran & Co' } as const
    expect(parseRoute(formatRoute(authority))).toEqual(authority)
    expect(parseRoute('#/authority')).toEqual({ screen: 'authority', name: null })
  })

  it('that means nothing leads nowhere, and an unknown part to the story', () => {
    expect(parseRoute('')).toEqual({ screen: 'desk' })
    expect(parseRoute('#/nonsense')).toEqual({ screen: 'nowhere' })
    expect(parseRoute('#/case')).toEqual({ screen: 'nowhere' })
    expect(parseRoute('#/case/a%ZZ/nonsense?lit=x')).toEqual(caseRoute('a%ZZ'))
  })
})
