import { describe, expect, it } from 'vitest'
import { draft } from '../../../core/drafts/compose.ts'
import { findTemplate } from '../../../core/drafts/templates/templates.ts'
import type { ComposedDraft, TemplateKind } from '../../../core/model/draft.ts'
import { ABSENT, expectedCase, present, readCase, threadLetters } from './acceptance.ts'
import { law } from './case-fixture.ts'
import { STAGES } from './moves-of-the-thread.ts'

const EIGHT: TemplateKind[] = [
  'chaser',
  'narrow',
  'internal-review',
  'clarification-reply',
  'regulator-complaint',
  'correction-query',
  'withdraw',
  'thanks',
]

const READERS = [
  { by: 'a perfect reader', make: expectedCase },
  { by: 'the app itself', make: readCase },
]

function letter(kind: TemplateKind, today: string, upTo: number, make = expectedCase): ComposedDraft {
  const template = findTemplate(kind)
  if (!template) throw new Error(`no template ${kind}`)
  const letters = make === readCase ? { letters: threadLetters() } : {}
  return draft(make(today, upTo), template, { today, law, ...letters })
}
const asked = (body: string): string[] => [...body.matchAll(/^(\d+[a-z]?)\) (.*)$/gm)].map((match) => match[1] ?? '')
const failing = (made: ComposedDraft): string[] => made.checks.filter((one) => !one.ok).map((one) => one.what)

describe.skipIf(!present)(present ? 'letters of the acceptance thread' : ABSENT, () => {
  const stages = STAGES.flatMap((stage) => READERS.map((reader) => ({ ...stage, ...reader })))
  it.each(stages)(
    '$name, read by $by: all eight come out with no open field and true dates',
    ({ today, upTo, make }) => {
      for (const kind of EIGHT) {
        const made = letter(kind, today, upTo, make)
        expect(made.unfilled, kind).toEqual([])
        expect(made.body, kind).not.toMatch(/\[(?:to fill in|if|else|end|each)/)
        expect(
          made.checks.filter((one) => !one.ok && one.id !== 'window' && one.id !== 'questions'),
          kind,
        ).toEqual([])
      }
    },
  )

  it.each(READERS)('the letter of every main move passes every check, read by $by', ({ make }) => {
    const moves: [TemplateKind, string, number][] = [
      ['chaser', '2015-04-16', 9],
      ['narrow', '2015-04-24', 10],
      ['internal-review', '2015-04-24', 10],
      ['narrow', '2015-05-01', 16],
      ['internal-review', '2015-05-01', 16],
      ['regulator-complaint', '2015-05-06', 17],
      ['thanks', '2015-06-10', 26],
      ['correction-query', '2015-06-10', 24],
    ]
    for (const [kind, today, upTo] of moves)
      expect(failing(letter(kind, today, upTo, make)), `${kind} ${today}`).toEqual([])
  })

  it.each(READERS)(
    'the narrowed request leaves out exactly what was refused by then and keeps the rest, read by $by',
    ({ make }) => {
      const first = letter('narrow', '2015-04-24', 10, make).body
      const all = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '9', '10', '11', '12', '13', '14']
      expect(asked(first)).toEqual(all.filter((label) => label !== '14'))
      const second = letter('narrow', '2015-05-01', 16, make).body
      expect(asked(second)).toEqual(all.filter((label) => !['8a', '8b', '14'].includes(label)))
      for (const { label, text } of make('2015-05-01', 16).questions)
        expect(second.includes(`${label}) ${text}`), label).toBe(asked(second).includes(label))
      expect(second).toContain('leave out questions 8a, 8b and 14')
    },
  )

  it.each(READERS)(
    'the complaint states working days late rightly: running, then fixed once answered, read by $by',
    ({ make }) => {
      expect(letter('regulator-complaint', '2015-04-16', 9, make).body).toContain('today it is 2 working days late')
      expect(letter('regulator-complaint', '2015-04-23', 9, make).body).toContain('today it is 7 working days late')
      const later = letter('regulator-complaint', '2015-06-10', 26, make).body
      expect(later).toContain('due by Tuesday 14 April 2015')
      expect(later).toContain('It came on 24 April 2015, 8 working days late.')
      expect(later.match(/working days late/g)).toHaveLength(1)
    },
  )

  it('the subject quotes the reference that the letter is about', () => {
    expect(letter('narrow', '2015-05-01', 16).subject).toMatch(/1645\b/)
    expect(letter('thanks', '2015-06-10', 26).subject).toMatch(/0306\b/)
    expect(letter('chaser', '2015-04-16', 9).subject).toMatch(/1071\b/)
  })
})
