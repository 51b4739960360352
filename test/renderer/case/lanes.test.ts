import { describe, expect, it } from 'vitest'
import { lanesOf, looksOf } from '../../../renderer/case/lanes.ts'
import { clock, reference } from '../fixtures/made.ts'

describe('lanes', () => {
  it('stand depth first, each reference under the one it follows, whatever its punctuation', () => {
    const lanes = lanesOf({
      references: [
        reference('EB-1'),
        reference('EB-2', { relation: 'narrows', to: 'EB 1' }),
        reference('EB-9'),
        reference('IR-3', { role: 'internal-review', relation: 'reviews', to: 'EB-1' }),
        reference('EB-4', { relation: 'narrows', to: 'EB-2' }),
      ],
      clocks: [],
    })
    expect(lanes.map((lane) => [lane.reference, lane.depth])).toEqual([
      ['EB-1', 0],
      ['EB-2', 1],
      ['EB-4', 2],
      ['IR-3', 1],
      ['EB-9', 0],
    ])
  })

  it('give a clock without a reference, or with an unknown one, to the whole case, once', () => {
    const loose = clock({ reference: null })
    const strange = clock({ reference: 'ZZ-7' })
    const own = clock({ reference: 'eb 1' })
    const lanes = lanesOf({ references: [reference('EB-1')], clocks: [loose, strange, own] })
    expect(lanes.map((lane) => [lane.reference, lane.clocks.map((one) => one.id)])).toEqual([
      [null, [loose.id, strange.id]],
      ['EB-1', [own.id]],
    ])
  })

  it('lose no reference where two follow one another in a circle', () => {
    const lanes = lanesOf({
      references: [
        reference('A-1', { relation: 'replaces', to: 'B-1' }),
        reference('B-1', { relation: 'replaces', to: 'A-1' }),
      ],
      clocks: [],
    })
    expect(lanes.map((lane) => lane.reference).toSorted()).toEqual(['A-1', 'B-1'])
  })

  it('keep the look of a reference the same on chips and lanes', () => {
    const references = [reference('EB-1'), reference('IR-3', { relation: 'reviews', to: 'EB-1' }), reference('EB-2')]
    const look = looksOf({ references })
    for (const lane of lanesOf({ references, clocks: [] })) expect(look(lane.reference ?? '')).toBe(lane.look)
    expect(look('unknown')).toBe(-1)
  })
})
