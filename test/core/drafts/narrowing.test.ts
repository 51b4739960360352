import { describe, expect, it } from 'vitest'
import { narrowing } from '../../../core/drafts/narrowing.ts'
import { viewCase } from '../../../core/drafts/case/view.ts'
import { aCase, law, question, reference } from './case-fixture.ts'

const today = '2025-02-14'
const of = aCase({
  today,
  entries: [
    { kind: 'request', date: '2025-01-06' },
    {
      kind: 'refusal',
      date: '2025-02-03',
      references: ['N-1'],
      sections: ['12(1)'],
      refusedQuestions: ['2'],
      offeredQuestions: ['1'],
    },
  ],
  references: [reference({ value: 'N-1' })],
  questions: [
    question('1', 'How many?'),
    question('2', 'Every invoice?', {
      status: 'refused',
      section: '12',
      by: 'N-1',
      evidence: { entry: 'e2', start: 5, end: 9 },
    }),
    question('3', 'Since when?', { status: 'answered', by: 'N-0' }),
    question('4', 'Why?', { status: 'withdrawn' }),
  ],
})
const view = viewCase(of, today, law)

describe('narrowing', () => {
  it('leaves out what was refused, keeps the words of the rest, and forgets what was withdrawn', () => {
    const found = narrowing(view)
    expect(found.dropped.map((one) => one.question.label)).toEqual(['2'])
    expect(found.kept.map((one) => [one.question.label, one.now])).toEqual([
      ['1', 'How many?'],
      ['3', 'Since when?'],
    ])
  })

  it('says of each what the authority said, with the passage', () => {
    expect(narrowing(view).questions.map((one) => one.said)).toEqual([
      'they said that it could be answered',
      'refused under section 12 (N-1)',
      'answered (N-0)',
    ])
    expect(narrowing(view).questions[1]?.evidence).toEqual({ entry: 'e2', start: 5, end: 9 })
  })

  it('shows what was and what is asked where a question is reworded', () => {
    const found = narrowing(view, { drop: [], reword: { '2': 'The five largest invoices?', '1': 'How many? ' } })
    expect(found.questions.map((one) => [one.choice, one.was, one.now])).toEqual([
      ['keep', 'How many?', 'How many?'],
      ['reword', 'Every invoice?', 'The five largest invoices?'],
      ['keep', 'Since when?', 'Since when?'],
    ])
  })

  it('warns that the clock starts afresh, what is kept for later, what was refused and stands, what is known', () => {
    const warnings = narrowing(view).warnings.join('\n')
    // Received Friday 14 February 2025: 20 working days without 17 March are Monday 17 March + 0 -> 14 March is day 20.
    expect(warnings).toContain('starts afresh')
    expect(warnings).toContain('Friday 14 March 2025')
    expect(warnings).toContain('Question 2 is left out of this letter and kept')
    expect(warnings).toContain('Question 3 has been answered already')
    expect(narrowing(view, { drop: ['1'] }).warnings.join('\n')).toContain(
      'Question 2 was refused and stands here unchanged',
    )
  })

  it('chooses nothing where everything was refused', () => {
    const all = aCase({ today, entries: [], questions: [question('1', 'How many?', { status: 'refused' })] })
    expect(narrowing(viewCase(all, today, law)).dropped).toEqual([])
  })
})
