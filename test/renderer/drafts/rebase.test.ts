import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from '../../../renderer/drafts/difference.ts'
import { carried, rebase, withTyped } from '../../../renderer/drafts/rebase.ts'

const COMPOSED = 'Dear Council,\n\n1) How many?\n\n2) At what cost?\n\nYours faithfully,\n\nWilma Underhill'

/** Letters of a few words, so that they have much in common. */
const letter = fc
  .array(fc.constantFrom('Dear', 'Council', ',', '\n\n', '1)', 'how', 'many', 'repairs', '.', ' '), { maxLength: 30 })
  .map((parts) => parts.join(' '))

describe('a letter composed anew under the user’s own edits', () => {
  it('loses the question that is left out and keeps what was typed', () => {
    const edited = COMPOSED.replace('Yours faithfully', 'Please write to my home address.\n\nYours faithfully')
    const anew = COMPOSED.replace('2) At what cost?\n\n', '')
    expect(rebase(COMPOSED, edited, anew)).toBe(
      'Dear Council,\n\n1) How many?\n\nPlease write to my home address.\n\nYours faithfully,\n\nWilma Underhill',
    )
  })

  it('puts an argument in beside words that were changed elsewhere', () => {
    const edited = COMPOSED.replace('Dear Council', 'Dear Mr Renn')
    const anew = COMPOSED.replace('Yours', 'An estimate has to be sensible.\n\nYours')
    expect(rebase(COMPOSED, edited, anew)).toBe(anew.replace('Dear Council', 'Dear Mr Renn'))
  })

  it('is the new letter where nothing was edited, and the edited one where nothing is new', () => {
    fc.assert(
      fc.property(letter, letter, (one, other) => {
        expect(rebase(one, one, other)).toBe(other)
        expect(rebase(one, other, one)).toBe(other)
      }),
    )
  })

  it('keeps every line that was added at the end, whatever is composed before it', () => {
    fc.assert(
      fc.property(letter, letter, (composed, anew) => {
        expect(rebase(composed, `${composed}\nQQQ own line QQQ`, anew)).toMatch(/QQQ own line QQQ/)
      }),
    )
  })
})

describe('places carried into an edited letter', () => {
  it('move with their words and go with them', () => {
    const places = [
      { start: COMPOSED.indexOf('How many?'), end: COMPOSED.indexOf('How many?') + 9, name: 'question' },
      { start: COMPOSED.indexOf('Council'), end: COMPOSED.indexOf('Council') + 7, name: 'authority' },
    ]
    const edited = COMPOSED.replace('Dear Council', 'To whom it may concern')
    const kept = carried(places, COMPOSED, edited)
    expect(kept.map((one) => one.name)).toEqual(['question'])
    expect(kept.map((one) => edited.slice(one.start, one.end))).toEqual(['How many?'])
  })

  it('stand on the same words in any edited letter', () => {
    fc.assert(
      fc.property(letter, letter, fc.nat(60), fc.nat(20), (before, after, wanted, length) => {
        const start = Math.min(before.length, wanted)
        const place = { start, end: Math.min(before.length, start + length) }
        for (const one of carried([place], before, after))
          expect(after.slice(one.start, one.end)).toBe(before.slice(place.start, place.end))
      }),
    )
  })
})

describe('a difference', () => {
  it('is the one wording without what is new, and the other without what is gone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const pieces = difference(before, after)
        const without = (kind: string) =>
          pieces
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('')
        expect(without('new')).toBe(before)
        expect(without('gone')).toBe(after)
        expect(new Set(pieces.map((one) => one.at)).size).toBe(pieces.length)
      }),
    )
  })
})

describe('a letter composed anew while it is typed in', () => {
  const from = { to: '', subject: 'FOI/2031/0911', body: COMPOSED }
  const made = {
    to: 'foi@saltmere.example',
    subject: 'FOI/2031/0911',
    body: COMPOSED.replace('2) At what cost?\n\n', ''),
  }

  it('keeps every key that was typed meanwhile', () => {
    const typed = { ...from, subject: 'FOI/2031/0911, again', body: `${COMPOSED}\n12 Quay Lane` }
    expect(withTyped(from, typed, made)).toEqual({
      to: 'foi@saltmere.example',
      subject: 'FOI/2031/0911, again',
      body: `${made.body}\n12 Quay Lane`,
    })
    expect(withTyped(from, { ...from, to: 'post' }, made).to).toBe('post')
  })

  it('is what was made of it where nothing was typed', () => {
    expect(withTyped(from, from, made)).toEqual(made)
  })
})
