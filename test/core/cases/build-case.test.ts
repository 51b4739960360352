import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../../casebook/example/example.ts'
import { buildCase } from '../../../core/cases/build-case.ts'
import type { CaseInput } from '../../../core/cases/case-input.ts'
import { caseSummary } from '../../../core/cases/case-summary.ts'
import { questions } from '../../../core/cases/story.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import { caseSchema, caseSummarySchema } from '../../../core/model/case.ts'
import type { Correction } from '../../../core/model/correction.ts'
import { readLetters } from '../../../core/reading/read-letters.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'

const options = { today: '2015-07-01', law: shippedLaw() }
const letters = splitThread(EXAMPLE.text).map((letter, i) => ({ key: `e${i + 1}`, letter }))

function example(corrections: Record<string, Correction[]> = {}, more: Partial<CaseInput> = {}) {
  const said = new Map(Object.entries(corrections))
  const readings = readLetters(letters, { user: { name: '', addresses: [] }, corrections: said })
  const entries = letters.map(({ key, letter }, i) => ({
    id: key,
    letter,
    reading: readings[i]!.reading,
    corrections: said.get(key) ?? [],
  }))
  return buildCase({ id: 'x', entries, ...more }, options)
}

describe('a case from its letters', () => {
  test('keeps to the model, and so does its row on the desk', () => {
    const found = example()
    expect(() => caseSchema.parse(found)).not.toThrow()
    const row = caseSummary(found)
    expect(() => caseSummarySchema.parse(row)).not.toThrow()
    expect(row).toMatchObject({
      entries: 21,
      questions: { decided: 10, all: 10 },
      state: 'answered',
      outcome: 'successful',
      lastEntryOn: '2015-06-17',
    })
  })

  test('places every entry, numbers them in order, and never before the one above', () => {
    const { entries } = example()
    entries.forEach((entry, i) => {
      expect(entry.n).toBe(i + 1)
      expect(entry.placedOn).not.toBeNull()
      if (i > 0) expect(entry.placedOn! >= entries[i - 1]!.placedOn!).toBe(true)
      if (entry.dateBasis === 'none') expect(entry.date).toBeNull()
    })
  })

  test('an empty case is a draft', () => {
    const found = buildCase({ id: 'x', entries: [] }, options)
    expect(found).toMatchObject({ state: 'draft', entries: [], clocks: [], references: [], daysSinceFirstAsked: null })
  })

  test("the user's title, authority and law win over what was read", () => {
    const found = example({}, { title: 'Wards', authority: 'The Trust', regime: 'uk-eir-2004' })
    expect(found).toMatchObject({
      title: 'Wards',
      authority: 'The Trust',
      regime: 'uk-eir-2004',
      regimeWhy: 'You said so.',
    })
  })
})

describe('corrections', () => {
  test('win over the reading and are listed', () => {
    const found = example({
      e6: [
        { field: 'kind', value: 'query' },
        { field: 'date', value: '2015-04-16' },
        { field: 'sender', value: 'M. T.' },
      ],
      e13: [{ field: 'references', value: ['WF/IR/15/017'] }],
    })
    expect(found.entries[5]).toMatchObject({ kind: 'query', date: '2015-04-16', dateBasis: 'user', sender: 'M. T.' })
    expect(found.entries[5]?.corrected.toSorted()).toEqual(['date', 'kind', 'sender'])
    expect(found.entries[12]?.references).toEqual(['WF/IR/15/017'])
  })

  test('move the clocks', () => {
    const found = example(
      Object.fromEntries(
        ['e3', 'e4', 'e5', 'e9'].map((key) => [
          key,
          [{ field: 'receivedByAuthority', value: '2015-03-13' } as Correction],
        ]),
      ),
    )
    const first = found.clocks.find((clock) => clock.reference === 'WF/15/0231' && clock.kind === 'response')
    expect(first?.received).toBe('2015-03-13')
  })

  test('of a kind are taken as true by the reader of the letters after it', () => {
    const found = example({ e10: [{ field: 'kind', value: 'thanks' }] })
    expect(found.entries[9]?.kind).toBe('thanks')
    expect(found.references.find((ref) => ref.value === 'WF/15/0388')?.why).not.toContain(
      'number given to the narrowed request',
    )
  })

  test('a later correction of a field takes the place of an earlier one', () => {
    const found = example({
      e6: [
        { field: 'kind', value: 'query' },
        { field: 'kind', value: 'other' },
      ],
    })
    expect(found.entries[5]?.kind).toBe('other')
  })
})

test('lists of questions are put in few words', () => {
  expect(questions(['14'])).toBe('question 14')
  expect(questions(['1', '2'])).toBe('questions 1 and 2')
  expect(questions(['1', '2', '3', '5', '8a', '8b'])).toBe('questions 1 to 3, 5, 8a and 8b')
})
