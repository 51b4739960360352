import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../../casebook/example/example.ts'
import { buildCase } from '../../../core/cases/build-case.ts'
import { caseOfGist, gistOf } from '../../../core/cases/case-gist.ts'
import type { CaseInput } from '../../../core/cases/case-input.ts'
import { caseSummary } from '../../../core/cases/case-summary.ts'
import { nextThing } from '../../../core/drafts/advisor/next-thing.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import { caseSummarySchema } from '../../../core/model/case.ts'
import { readLetters } from '../../../core/reading/read-letters.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'

const law = shippedLaw()
const letters = splitThread(EXAMPLE.text).map((letter, i) => ({ key: `e${i + 1}`, letter }))
const said = new Map()

/** The example as far as so many letters. */
function input(count: number): CaseInput {
  const some = letters.slice(0, count)
  const readings = readLetters(some, { user: { name: '', addresses: [] }, corrections: said })
  const entries = some.map(({ key, letter }, i) => ({
    id: key,
    letter,
    reading: readings[i]!.reading,
    corrections: [],
  }))
  return { id: 'x', entries }
}

const DAYS = ['2015-03-12', '2015-04-13', '2015-04-14', '2015-04-15', '2015-05-30', '2015-07-01', '2026-01-02']

describe('the gist of a case', () => {
  test.each([0, 1, 5, 9, 14, 21])(
    'of %i letters gives the row, the clocks and the next step that the letters give, on any day',
    (count) => {
      const given = input(count)
      // Through text, as it is kept.
      const gist = JSON.parse(JSON.stringify(gistOf(given)))
      for (const today of DAYS) {
        const whole = buildCase(given, { today, law, detail: 'dates' })
        const found = caseOfGist(gist, { today, law })
        expect(caseSummary(found)).toEqual(caseSummary(whole))
        expect(() => caseSummarySchema.parse(caseSummary(found))).not.toThrow()
        expect(nextThing(found, { today, law })).toEqual(nextThing(whole, { today, law }))
        const dated = (list: typeof found.clocks) => list.map((one) => ({ ...one, evidence: [], assumptions: [] }))
        expect(dated(found.clocks)).toEqual(dated(whole.clocks))
      }
    },
  )

  test('under a law without a pack for its regime it has no clocks, and says so', () => {
    const none = { ...law, packs: new Map() }
    const found = caseOfGist(gistOf(input(21)), { today: '2015-07-01', law: none })
    expect(found.clocks).toEqual([])
    expect(found.regimeWhy).toContain('no rule pack')
  })
})
