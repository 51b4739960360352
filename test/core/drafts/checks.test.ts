import { describe, expect, it } from 'vitest'
import { checkDraft, draft, type DraftContext } from '../../../core/drafts/compose.ts'
import { findTemplate } from '../../../core/drafts/templates/templates.ts'
import type { Check, DraftChoices, TemplateKind } from '../../../core/model/draft.ts'
import type { Case } from '../../../core/model/case.ts'
import { aCase, law, lettersOf, question, reference, type EntryGiven } from './case-fixture.ts'

const POOLS = 'How many swimming pools were closed in 2024, and which?'
const COSTS = 'What did each closure cost, by month and by ward of the town?'
const STAFF = 'How many people lost their work when the pools were closed?'

const entries: EntryGiven[] = [
  { kind: 'request', date: '2025-01-06', text: `1) ${POOLS}\n2) ${COSTS}\n3) ${STAFF}` },
  {
    kind: 'acknowledgement',
    date: '2025-01-07',
    references: ['FOI-410'],
    receivedByAuthority: '2025-01-06',
    from: 'foi@northmoor.example',
  },
  {
    kind: 'refusal',
    date: '2025-02-12',
    references: ['FOI-410'],
    sections: ['12'],
    refusedQuestions: ['2'],
    offeredQuestions: ['1', '3'],
    from: 'desk@northmoor.example',
  },
  {
    kind: 'annotation',
    date: '2025-02-13',
    text: 'The clerk told me on the phone that the books were never kept at all.',
  },
]
const questions = [
  question('1', POOLS),
  question('2', COSTS, {
    status: 'refused',
    section: '12',
    by: 'FOI-410',
    evidence: { entry: 'e3', start: 0, end: 10 },
  }),
  question('3', STAFF),
]
const today = '2025-02-14'
const base = { entries, questions, references: [reference({ value: 'FOI-410' })], today }

// Received Monday 6 January 2025; day 20 is Monday 3 February; answered Wednesday 12 February: 7 working days late.
const of: Case = aCase(base)
const context: DraftContext = { today, law, letters: lettersOf(entries) }

function letter(kind: TemplateKind, choices: DraftChoices = {}, on: Case = of, also: Partial<DraftContext> = {}) {
  const template = findTemplate(kind)
  if (!template) throw new Error(`no template ${kind}`)
  const made = draft(on, template, { ...context, choices, ...also })
  const check = (change: Partial<{ to: string; subject: string; body: string }>): Check[] =>
    checkDraft({ kind, to: made.to, subject: made.subject, body: made.body, ...change }, on, {
      ...context,
      choices,
      ...also,
    })
  return { ...made, check }
}
const failing = (checks: readonly Check[]): string[] => checks.filter((one) => !one.ok).map((one) => one.id)
const sentence = (checks: readonly Check[], id: string): string =>
  checks.find((one) => one.id === id && !one.ok)?.what ?? ''

describe('letters that are right pass every check', () => {
  it.each(['narrow', 'internal-review'] as const)('%s', (kind) => {
    expect(failing(letter(kind).checks)).toEqual([])
  })

  it('every check says one sentence', () => {
    for (const check of letter('narrow').checks) expect(check.what).toMatch(/^[A-Z“].*\.$/)
  })
})

describe('each check fires on a draft that breaks it', () => {
  const review = letter('internal-review')
  const narrow = letter('narrow')

  it('reference', () => {
    const checks = review.check({ subject: 'Review', body: review.body.replaceAll('FOI-410', 'your letter') })
    expect(failing(checks)).toEqual(['reference'])
    expect(sentence(checks, 'reference')).toContain('FOI-410')
    expect(failing(review.check({ subject: 'Review', body: review.body.replaceAll('FOI-410', 'foi 410') }))).toEqual([])
  })

  it('a question that was forgotten', () => {
    const forgot = narrow.check({ body: narrow.body.replace(`3) ${STAFF}`, '').replace('1 and 3', '1') })
    expect(failing(forgot)).toEqual(['questions'])
    expect(sentence(forgot, 'questions')).toContain('Question 3')
  })

  it('a question whose words were changed by accident', () => {
    expect(
      sentence(narrow.check({ body: narrow.body.replace('lost their work', 'were dismissed') }), 'questions'),
    ).toContain('wording')
  })

  it('a question left out that stands there all the same', () => {
    expect(sentence(narrow.check({ body: `${narrow.body}\n\n2) ${COSTS}` }), 'questions')).toContain(
      'stands in the letter all the same',
    )
  })

  it('a narrowed request that is not narrower', () => {
    expect(sentence(letter('narrow', { drop: [] }).checks, 'questions')).toContain('no narrower')
  })

  it('a refused question that the review forgets', () => {
    const checks = review.check({ body: review.body.replace('question 2', 'my question') })
    expect(sentence(checks, 'questions')).toContain('question 2')
  })

  it('an open question that a reminder leaves out', () => {
    const late = aCase({
      ...base,
      entries: entries.slice(0, 2),
      questions: questions.map((one) => ({ ...one, status: 'open' as const })),
    })
    const chaser = letter('chaser', {}, late)
    expect(failing(chaser.checks)).toEqual([])
    expect(failing(chaser.check({ body: `${chaser.body}\n\nI mean questions 1 and 2.` }))).toEqual(['questions'])
    expect(failing(chaser.check({ body: `${chaser.body}\n\nI mean questions 1-3.` }))).toEqual([])
  })

  it.each([
    ['a date of nothing', (body: string) => body.replace('12 February 2025', '11 February 2025'), '11 February 2025'],
    [
      'a wrong last day',
      (body: string) => body.replace('Monday 3 February 2025', '31 January 2025'),
      '3 February 2025',
    ],
    ['a wrong weekday', (body: string) => body.replace('Monday 3 February', 'Tuesday 3 February'), 'Monday'],
    ['a day that does not exist', (body: string) => `${body} See 31 February 2025.`, 'no day in the calendar'],
    [
      'a receipt that is not one',
      (body: string) => body.replace('received the request on 6 January', 'received the request on 12 February'),
      'received',
    ],
    ['a date in figures', (body: string) => `${body} As of 09/02/2025.`, '09/02/2025'],
  ])('dates: %s', (_what, change, words) => {
    const body = change(review.body)
    expect(body).not.toBe(review.body)
    const checks = review.check({ body })
    expect(failing(checks)).toEqual(['days'])
    expect(sentence(checks, 'days')).toContain(words)
    const at = checks.find((one) => one.id === 'days')?.at
    expect(body.slice(at?.start, at?.end)).toMatch(/February|2025/)
  })

  it('counts', () => {
    expect(review.body).toContain('7 working days late')
    const checks = review.check({ body: review.body.replace('7 working days late', '9 working days late') })
    expect(failing(checks)).toEqual(['counts'])
    expect(sentence(checks, 'counts')).toContain('7 working days')
    expect(failing(review.check({ body: `${review.body} It is 39 calendar days since I asked.` }))).toEqual([])
    expect(failing(review.check({ body: `${review.body} It is 38 calendar days since I asked.` }))).toEqual(['counts'])
  })

  it('a window that has closed', () => {
    // 40 working days from 12 February 2025 without 17 March: 10 April.
    const later = (day: string) => letter('internal-review', {}, aCase({ ...base, today: day }), { today: day }).checks
    expect(failing(later('2025-04-10'))).toEqual([])
    expect(failing(later('2025-04-11'))).toEqual(['window'])
    expect(sentence(later('2025-04-11'), 'window')).toContain('Thursday 10 April 2025')
  })

  it('a chaser with nothing to chase, thanks with questions open, a complaint before its time', () => {
    expect(failing(letter('chaser').checks)).toContain('window')
    expect(failing(letter('thanks').checks)).toContain('questions')
    expect(failing(letter('regulator-complaint').checks)).toContain('window')
    expect(failing(letter('clarification-reply').checks)).toContain('window')
    expect(failing(letter('withdraw').checks)).toContain('window')
  })

  it('an address that bounced', () => {
    const bounce: EntryGiven = {
      kind: 'delivery-failure',
      date: '2025-02-13',
      failedEntry: 1,
      text: 'The following address failed:\n  desk@northmoor.example\n550 5.1.1 user unknown',
    }
    const all = [...entries, bounce]
    const bounced = letter('narrow', {}, aCase({ ...base, entries: all }), { letters: lettersOf(all) })
    expect(bounced.to).toBe('foi@northmoor.example')
    const checks = bounced.check({ to: 'Desk <desk@northmoor.example>' })
    expect(failing(checks)).toEqual(['address'])
    expect(sentence(checks, 'address')).toContain('knows no such address')
    expect(failing(bounced.check({ to: '' }))).toEqual(['address'])
  })

  it('words from a private note', () => {
    const leak = `${review.body}\n\nI hear that the books were never kept at all.`
    expect(failing(review.check({ body: leak }))).toEqual(['private'])
    const noted = letter('internal-review', {}, of, { notes: ['Ask Bo about the minutes of the pool committee first'] })
    expect(failing(noted.check({ body: `${noted.body} Send the minutes of the pool committee first.` }))).toEqual([
      'private',
    ])
    expect(failing(noted.check({ body: `${noted.body} Send the minutes.` }))).toEqual([])
  })

  it.each(['[to fill in: the date]', '{reference}', '[your name]', 'TODO', '[email address]', '____'])(
    'a placeholder: %s',
    (mark) => {
      const checks = review.check({ body: `${review.body}\n${mark}` })
      expect(failing(checks)).toEqual(['placeholder'])
      const at = checks.find((one) => one.id === 'placeholder')?.at
      expect(`${review.body}\n${mark}`.slice(at?.start, at?.end)).toContain(mark.slice(0, 3))
    },
  )
})
