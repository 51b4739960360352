import { expect, test } from 'vitest'
import { factChanges } from '../../../core/cases/rereading/fact-changes.ts'
import type { Correction } from '../../../core/model/correction.ts'
import type { Reading } from '../../../core/model/reading.ts'
import { readPasted } from '../reading/read-thread.ts'

const { letters, readings } = readPasted(`Marl Town Council

3 May 2031

Dear Ms Thorne,

Our reference: MTC/31/77

Thank you for your request, which we received on 1 May 2031. You will have a reply by 30 May 2031.

Yours sincerely,

Ada Quill
Information Officer
Marl Town Council
`)
const before = readings[0]!
const changed = (after: Partial<Reading>, corrections: Correction[] = []) =>
  factChanges({ id: 'e1', letter: letters[0]!, corrections, before, after: { ...before, ...after } })

const day = { value: '2031-05-31', span: null, why: '', sure: 'sure' } as const

test.each<[string, Partial<Reading>, unknown[]]>([
  ['nothing', {}, []],
  [
    'another engine, other evidence and other reasons',
    { engine: 9, kind: { ...before.kind, span: null, why: 'otherwise', sure: 'doubtful' } },
    [],
  ],
  ['other folds', { folded: [{ start: 0, end: 50, why: 'rights' }] }, []],
  [
    'another kind',
    { kind: { ...before.kind, value: 'refusal' } },
    [{ fact: 'kind', before: 'acknowledgement', after: 'refusal' }],
  ],
  ['a reference that is gone', { references: [] }, [{ fact: 'references', before: 'MTC/31/77', after: null }]],
  ['another due date', { statedDueDate: day }, [{ fact: 'statedDueDate', before: '2031-05-30', after: '2031-05-31' }]],
  [
    'a section and an outcome that are new',
    { sections: [{ ...day, value: '43(2)', law: null }], upheld: 'no' },
    [
      { fact: 'sections', before: null, after: '43(2)' },
      { fact: 'upheld', before: null, after: 'no' },
    ],
  ],
])('a person would see of a letter read again: %s', (_, after, expected) => {
  expect(changed(after)).toEqual(expected)
})

test('what the user said stands over both readings', () => {
  const after: Partial<Reading> = { kind: { ...before.kind, value: 'refusal' }, references: [], statedDueDate: day }
  expect(changed(after, [{ field: 'kind', value: 'delay-notice' }]).map((one) => one.fact)).toEqual([
    'references',
    'statedDueDate',
  ])
  expect(
    changed(after, [
      { field: 'kind', value: 'delay-notice' },
      { field: 'references', value: ['A/1'] },
      { field: 'statedDueDate', value: null },
    ]),
  ).toEqual([])
})
