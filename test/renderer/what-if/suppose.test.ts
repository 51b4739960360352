import { describe, expect, it } from 'vitest'
import { suppositionSchema } from '../../../core/contract/clock.ts'
import { text } from '../../../renderer/messages/en-gb.ts'
import { fieldsOf, supposingWords, suppositionOf, type SupposeKind } from '../../../renderer/what-if/suppose.ts'
import { factOf } from '../../../renderer/what-if/use-keep-fact.ts'

const form = { on: '2031-05-09', reference: 'EB-1', entry: 'a', body: 'school', calendar: 'scotland' } as const
const kinds = Object.keys(text.whatIf.kinds) as SupposeKind[]
const names = { story: () => 'Asked: 3 questions', calendar: () => 'Scotland' }

describe('what if', () => {
  it('makes of every choice a supposition that the contract takes', () => {
    for (const kind of kinds) expect(suppositionSchema.safeParse(suppositionOf({ ...form, kind })).success).toBe(true)
  })

  it('supposes nothing while the day, the letter or the calendar is missing', () => {
    expect(suppositionOf({ ...form, kind: 'they-answer', on: null })).toBeNull()
    expect(suppositionOf({ ...form, kind: 'other-day', entry: null })).toBeNull()
    expect(suppositionOf({ ...form, kind: 'not-needed', entry: null })).toBeNull()
    expect(suppositionOf({ ...form, kind: 'other-calendar', calendar: '' })).toBeNull()
    expect(suppositionOf({ ...form, kind: 'not-there', on: null })).toEqual({ kind: 'left-out', entry: 'a' })
  })

  it('gives a later day of theirs as the day that they promise, and the longest extension without one', () => {
    expect(suppositionOf({ ...form, kind: 'they-delay' })).toMatchObject({
      letter: 'delay-notice',
      newDueDate: '2031-05-09',
    })
    expect(suppositionOf({ ...form, kind: 'they-extend' })).toEqual({
      kind: 'event',
      reference: 'EB-1',
      event: { kind: 'extended', on: '2031-05-09' },
    })
  })

  it('says each in words of its own, with the day where it has one', () => {
    const said = kinds.map((kind) => supposingWords({ ...form, kind }, names))
    expect(new Set(said).size).toBe(kinds.length)
    for (const [i, kind] of kinds.entries()) {
      const dated = fieldsOf(kind).some((field) => field === 'on' || field === 'until')
      expect(said[i]?.includes('Friday 9 May 2031')).toBe(dated)
    }
  })

  it('lets those be kept that are facts of the case: events, questions, body and calendar', () => {
    const facts = { body: null, calendar: null, events: [], unneeded: [{ entry: 'a', reason: 'Said before.' }] }
    const kept = (kind: SupposeKind) => {
      const supposition = suppositionOf({ ...form, kind })
      return supposition && factOf(supposition, facts, 'new')
    }
    expect(kinds.filter((kind) => kept(kind) !== null)).toEqual([
      'they-extend',
      'not-needed',
      'fee-paid',
      'other-body',
      'other-calendar',
    ])
    expect(kept('not-needed')).toEqual({ unneeded: [{ entry: 'a', reason: null }] })
    expect(kept('fee-paid')).toEqual({
      events: [{ id: 'new', reference: 'EB-1', event: { kind: 'fee-paid', on: '2031-05-09' }, reason: null }],
    })
  })
})
