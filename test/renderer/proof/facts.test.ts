import { describe, expect, it } from 'vitest'
import { correctionOf, draftOf } from '../../../renderer/proof/correction-draft.ts'
import { factsOf } from '../../../renderer/proof/facts.ts'
import { entry, opened, reading } from '../fixtures/made.ts'

const valueOf = (facts: ReturnType<typeof factsOf>, key: string) => facts.find((fact) => fact.key === key)

describe('facts read in a letter', () => {
  it('say what the user said, and keep what was read beside it', () => {
    const facts = factsOf(
      opened({
        entry: entry({ kind: 'refusal', date: '2031-03-06' }),
        corrections: [{ field: 'kind', value: 'refusal' }],
      }),
    )
    expect(valueOf(facts, 'kind')).toMatchObject({ value: 'Refusal notice', readAs: 'Acknowledgement', field: 'kind' })
    expect(valueOf(facts, 'sender')).toMatchObject({ value: 'Orla Finch', readAs: null })
  })

  it('say the basis of a date that the letter does not state', () => {
    const inferred = opened({ entry: entry({ date: '2031-03-06', dateBasis: 'inferred' }) })
    expect(valueOf(factsOf(inferred), 'date')?.value).toBe('Thursday 6 March 2031, inferred')
    const none = opened({ entry: entry(), reading: reading({ dateBasis: 'none' }) })
    expect(valueOf(factsOf(none), 'date')?.value).toBe('not stated')
  })

  it('carry the passage and the reason of each', () => {
    const span = { start: 4, end: 9 }
    const facts = factsOf(
      opened({
        reading: reading({
          sections: [{ value: '12', span, why: 'relied on', sure: 'probable', law: null }],
          answers: [{ label: '14', status: 'refused', section: '12', span, why: 'named' }],
          receivedByAuthority: { value: '2031-03-04', span, why: 'they say so', sure: 'sure' },
        }),
        entry: entry({ date: '2031-03-06', receivedByAuthority: '2031-03-04' }),
      }),
    )
    expect(valueOf(facts, 'section-0')).toMatchObject({ value: 'section 12', span, why: 'relied on', sure: 'probable' })
    expect(valueOf(facts, 'answer-0')).toMatchObject({ label: 'Question 14', value: 'Refused, section 12' })
    expect(valueOf(facts, 'receivedByAuthority')).toMatchObject({ value: 'Tuesday 4 March 2031', span })
  })

  it('are each named once', () => {
    const keys = factsOf(opened()).map((fact) => fact.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('a correction while it is written', () => {
  it('begins with what stands now', () => {
    const now = entry({ references: ['EB-1', 'IR-2'], date: '2031-03-06' })
    expect(draftOf('references', now)).toEqual({ field: 'references', value: 'EB-1, IR-2' })
    expect(draftOf('date', now)).toMatchObject({ value: '2031-03-06' })
  })

  it('splits references, and leaves an empty reason out', () => {
    expect(correctionOf({ field: 'references', value: ' EB-1;IR-2,, \n EB-3 ' })).toEqual({
      field: 'references',
      value: ['EB-1', 'IR-2', 'EB-3'],
    })
    expect(correctionOf({ field: 'receivedByAuthority', value: '2031-03-04', reason: ' ' })).toEqual({
      field: 'receivedByAuthority',
      value: '2031-03-04',
    })
  })
})
