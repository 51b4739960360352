import { describe, expect, it } from 'vitest'
import { suppositionSchema } from '../../../core/contract/clock.ts'
import { text } from '../../../renderer/messages/en-gb.ts'
import { supposingWords, suppositionOf, type SupposeKind } from '../../../renderer/what-if/suppose.ts'

const form = { on: '2031-05-09', reference: 'EB-1', entry: 'a' }
const kinds = Object.keys(text.whatIf.kinds) as SupposeKind[]

describe('what if', () => {
  it('makes of every choice a supposition that the contract takes', () => {
    for (const kind of kinds) expect(suppositionSchema.safeParse(suppositionOf({ ...form, kind })).success).toBe(true)
  })

  it('supposes nothing while the day or the letter is missing', () => {
    expect(suppositionOf({ ...form, kind: 'they-answer', on: null })).toBeNull()
    expect(suppositionOf({ ...form, kind: 'other-day', entry: null })).toBeNull()
    expect(suppositionOf({ ...form, kind: 'not-there', on: null })).toEqual({ kind: 'left-out', entry: 'a' })
  })

  it('gives a later day of theirs as the day that they promise', () => {
    expect(suppositionOf({ ...form, kind: 'they-delay' })).toMatchObject({
      letter: 'delay-notice',
      newDueDate: '2031-05-09',
    })
  })

  it('says each in words of its own, with the day', () => {
    const said = kinds.map((kind) => supposingWords({ ...form, kind }, () => 'Asked: 3 questions'))
    expect(new Set(said).size).toBe(kinds.length)
    for (const words of said.slice(0, -1)) expect(words).toContain('Friday 9 May 2031')
  })
})
