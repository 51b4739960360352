import { describe, expect, it } from 'vitest'
import type { Check } from '../../../core/model/draft.ts'
import {
  liveChecks,
  placesNow,
  wrongNow,
  type CheckAnswer,
  type Checked,
} from '../../../renderer/drafts/live-checks.ts'
import { isChecked } from '../../../renderer/drafts/last-checks.tsx'

const words = (body: string, choices: Checked['choices'] = {}): Checked => ({
  to: 'foi@saltmere.example',
  subject: 'Repairs',
  body,
  choices,
})
const HALF = 'It was due on 31 March'
const WHOLE = 'It was due on 31 March 2031.'
const wrongDay: Check = { id: 'days', ok: false, what: 'No letter has that date.', at: { start: 14, end: 22 } }
const well: Check = { id: 'reference', ok: true, what: 'The reference is quoted.', at: null }
const ofHalf: CheckAnswer = { of: words(HALF), list: [wrongDay, well] }

describe('an answer of the checks', () => {
  it('is what is wrong with exactly the words that it was asked of', () => {
    const now = liveChecks(words(HALF), ofHalf, null)
    expect(now.fresh).toBe(true)
    expect(wrongNow(now)).toEqual([wrongDay])
    expect(isChecked(now)).toBe(true)
  })

  it('says nothing of words that have gone on since, of another subject or address, or of other choices', () => {
    for (const other of [
      words(WHOLE),
      { ...words(HALF), subject: 'Repair' },
      { ...words(HALF), to: '' },
      words(HALF, { drop: ['2'] }),
    ]) {
      const now = liveChecks(other, ofHalf, null)
      expect(now.fresh).toBe(false)
      expect(wrongNow(now)).toBe(null)
      // A letter waits for the check of what would be sent.
      expect(isChecked(now)).toBe(false)
    }
  })

  it('is of the words again when they are as they were', () => {
    expect(liveChecks(words(HALF, {}), ofHalf, null).fresh).toBe(true)
  })

  it('holds no letter back where checking itself fails', () => {
    expect(isChecked(liveChecks(words(WHOLE), null, new Error('the casebook is gone')))).toBe(true)
  })

  it('leads to its words where they stand now, and nowhere when they were typed over', () => {
    const place = { start: 14, end: 22 }
    expect(placesNow([place], ofHalf, HALF)).toEqual([place])
    const [moved] = placesNow([place], ofHalf, `You wrote twice. ${HALF}`)
    expect(`You wrote twice. ${HALF}`.slice(moved?.start, moved?.end)).toBe('31 March')
    expect(placesNow([place], ofHalf, 'It was due on 2 April')).toEqual([])
  })
})
