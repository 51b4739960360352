import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseClocks } from '../../../core/clocks/case-clocks.ts'
import type { AuthorityDueDate, ClockEntry, ClockReference } from '../../../core/clocks/clock-facts.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import type { Clock } from '../../../core/model/clock.ts'

const FOLDER = '../shared/acceptance'
const here = existsSync(FOLDER)

interface Expected {
  regime: string
  entries: (Omit<ClockEntry, 'id' | 'placedOn'> & { references: string[] })[]
  references: (Pick<ClockReference, 'value' | 'role'> & Partial<ClockReference>)[]
  clocks: ({ reference: string; kind?: string } & Partial<Clock>)[]
}

/** What a case is true of, as facts for the clocks: undated entries stand on the day of the one before. */
function clocksOf(expected: Expected, dueDates: readonly AuthorityDueDate[]): Clock[] {
  let last: string | null = null
  const entries = expected.entries.map((entry) => {
    last = entry.date ?? last
    return { ...entry, id: `e${entry.n}`, placedOn: last }
  })
  const references = expected.references.map((reference) => ({
    relation: null,
    to: null,
    ...reference,
    normal: reference.value.toUpperCase().replace(/[^A-Z0-9]/g, ''),
  }))
  const facts = { regime: expected.regime, entries, references, authorityDueDates: dueDates }
  return caseClocks(facts, { today: '2025-06-02', law: shippedLaw() })
}

const FILES = [
  'mps-thread/expected.json',
  'threads/clarification-no-sender-lines/expected.json',
  'threads/subject-access-eml/expected.json',
  'threads/two-cases-mixed-mbox/expected-1.json',
  'threads/two-cases-mixed-mbox/expected-2.json',
]

describe.skipIf(!here)('the clocks of the real cases (skipped where ../shared/acceptance is absent)', () => {
  it.each(FILES)('%s', (file) => {
    const expected = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Expected
    const review = expected.entries.find((entry) => entry.kind === 'review-decision')
    // Two last days stand in the words of the review letter, which the expected entries do not list.
    const dueDates = review
      ? ['2015-05-26', '2015-04-13'].map((on) => ({ entry: `e${review.n}`, on, reference: null, evidence: null }))
      : []
    const clocks = clocksOf(expected, dueDates)
    const found = expected.clocks.map(({ reference, kind = 'response' }) => {
      const same = clocks.filter((clock) => clock.reference === reference && clock.kind === kind)
      expect(same, `${kind} ${reference}`).toHaveLength(1)
      return same[0]
    })
    expect(found).toMatchObject(expected.clocks)
    const ids = clocks.map((clock) => clock.id)
    expect(new Set(ids).size).toBe(ids.length)
    const asked = expected.clocks.filter((clock) => clock.kind === undefined || clock.kind === 'internal-review')
    const made = clocks.filter((clock) => clock.kind === 'response' || clock.kind === 'internal-review')
    expect(made).toHaveLength(asked.length)
  })
})
