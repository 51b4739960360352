import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { argumentsFor, argumentsOf } from '../../../core/drafts/arguments/arguments.ts'
import { CONDITIONS } from '../../../core/drafts/letter/conditions.ts'
import { FIELDS } from '../../../core/drafts/letter/fields.ts'
import { LISTS } from '../../../core/drafts/letter/lists.ts'
import { parseTemplate } from '../../../core/drafts/letter/parse-template.ts'
import { TemplateError } from '../../../core/drafts/letter/template.ts'
import { findTemplate, shippedTemplates } from '../../../core/drafts/templates/templates.ts'
import { TEMPLATE_KINDS } from '../../../core/model/draft.ts'
import { draft } from '../../../core/drafts/compose.ts'
import { aCase, law } from './case-fixture.ts'

const FOLDER = join(import.meta.dirname, '../../../core/drafts/templates')
const HEAD = [
  '---',
  'id: own',
  'kind: chaser',
  'title: My own',
  'to: authority',
  'subject: About {reference}',
  '---',
].join('\n')

describe('the shipped templates', () => {
  it('are the files of the folder: run `node build/embed-templates.ts` after editing one', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
    const embedded: unknown = JSON.parse(readFileSync(join(FOLDER, 'shipped.json'), 'utf8'))
    expect(embedded).toEqual(Object.fromEntries(files.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')])))
  })

  it('are explained: the readme names every field, condition and list there is, and no other', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8')
    const named = (from: string, form: RegExp): string[] =>
      [...(readme.split(`## ${from}`)[1]?.split('\n## ')[0] ?? '').matchAll(form)].map((match) => match[1] ?? '')
    expect(named('Fields', /^\| `\{([a-z-]+)\}`/gm)).toEqual(Object.keys(FIELDS))
    expect(named('Conditions', /`([a-z-]+)`/g)).toEqual(Object.keys(CONDITIONS))
    expect(named('Lists', /`([a-z-]+)`/g)).toEqual(Object.keys(LISTS))
  })

  it('are one for every kind of letter', () => {
    expect(
      shippedTemplates()
        .map((one) => one.kind)
        .toSorted(),
    ).toEqual([...TEMPLATE_KINDS].toSorted())
    expect(shippedTemplates().every((one) => one.id === one.kind)).toBe(true)
  })
})

describe('a bad template is refused, naming the line', () => {
  const bad: [string, string, number, string][] = [
    ['no heads', 'Dear {authority},', 1, '---'],
    ['heads not closed', '---\nid: own\n', 1, 'not closed'],
    ['a head that is missing', HEAD.replace('kind: chaser\n', '') + '\nText', 6, 'kind'],
    ['an unknown head', HEAD.replace('title', 'tittle') + '\nText', 4, 'tittle'],
    ['a head twice', HEAD.replace('to: authority', 'id: other') + '\nText', 5, 'twice'],
    ['an unknown kind', HEAD.replace('chaser', 'rant') + '\nText', 3, 'rant'],
    ['an unknown addressee', HEAD.replace('authority', 'king') + '\nText', 5, 'to:'],
    ['an unknown field', HEAD + '\nDear {authority},\n\nYour {moon} is late.', 10, '{moon}'],
    ['an unknown field in the subject', HEAD.replace('{reference}', '{ref}') + '\nText', 6, '{ref}'],
    ['an unknown condition', HEAD + '\n[if full-moon]\nText\n[end]', 8, 'full-moon'],
    ['an empty condition', HEAD + '\n[if]\nText\n[end]', 8, 'no condition'],
    ['words after a condition', HEAD + '\n[if overdue running]\nText\n[end]', 8, 'running'],
    ['an unknown list', HEAD + '\n\n[each moon]\nText\n[end]', 9, 'moon'],
    ['an [if] that is not closed', HEAD + '\nText\n[if overdue]\nText', 9, 'not closed'],
    ['an [end] too many', HEAD + '\nText\n[end]', 9, 'closes nothing'],
    ['an [else] alone', HEAD + '\nText\n[else]', 9, 'without'],
    ['a lone brace', HEAD + '\nText {authority\nText', 8, 'lone'],
    ['an empty letter', HEAD + '\n\n', 8, 'empty'],
  ]
  it.each(bad)('%s', (_what, text, line, words) => {
    const parse = (): unknown => parseTemplate(text, 'own.txt')
    expect(parse).toThrow(TemplateError)
    expect(parse).toThrow(`own.txt, line ${line}:`)
    expect(parse).toThrow(words)
  })
})

describe('filling', () => {
  const of = aCase({ today: '2025-03-03', authority: null, entries: [{ kind: 'request', date: '2025-01-06' }] })

  it('an unknown field stands out and is named', () => {
    const made = draft(of, parseTemplate(`${HEAD}\nDear {authority},\n\nI ask again.`, 'own.txt'), {
      today: '2025-03-03',
      law,
    })
    expect(made.body).toBe('Dear [to fill in: the authority’s name],\n\nI ask again.')
    expect(made.unfilled).toEqual(['the authority’s reference', 'the authority’s name', 'who it goes to'])
    expect(made.checks.find((one) => one.id === 'placeholder')?.ok).toBe(false)
  })

  it('joins lines to paragraphs, keeps lists and hard line ends, and knows where each value stands', () => {
    const text = `${HEAD}\nOne\ntwo.\n\n\n\n- first\n- second\n\nAda\\\nFell, {request-date}[if overdue and not answered or running], late[else], in time[end].\n`
    const made = draft(of, parseTemplate(text, 'own.txt'), { today: '2025-03-03', law })
    expect(made.body).toBe('One two.\n\n- first\n- second\n\nAda\nFell, 6 January 2025, late.')
    const field = made.fields.find((one) => one.name === 'request-date')
    expect(made.body.slice(field?.start, field?.end)).toBe('6 January 2025')
    expect(field?.evidence).toEqual([{ entry: 'e1', start: 0, end: 0 }])
  })

  it('a template of the user’s own with a shipped id wins over it', () => {
    const own = parseTemplate(`${HEAD.replace('id: own', 'id: chaser')}\nWhere is it?`, 'own.txt')
    expect(findTemplate('chaser', [own])?.title).toBe('My own')
    expect(findTemplate('chaser')?.title).not.toBe('My own')
    expect(findTemplate('nothing')).toBeNull()
  })
})

describe('arguments', () => {
  it('there is one for every section most relied on, each with its source', () => {
    for (const section of ['12', '14', '21', '22', '31', '35', '36', '38', '40', '41', '42', '43'])
      expect(argumentsFor('uk-foia-2000', [`${section}(1)`]).length, section).toBeGreaterThan(0)
    for (const section of ['12(4)(b)', '12(5)(e)'])
      expect(argumentsFor('uk-eir-2004', [section]).length, section).toBeGreaterThan(0)
    for (const one of argumentsOf('uk-foia-2000')) expect(one.source).toMatch(/section|regulation|Article/)
    expect(argumentsFor('uk-eir-2004', ['12(4)(a)'])).toEqual([])
    expect(argumentsFor('uk-foia-2000', ['1'])).toEqual([])
    expect(argumentsFor('us-foia', ['12'])).toEqual([])
  })

  it('stand in the letter only when taken', () => {
    const refused = aCase({
      today: '2025-01-27',
      entries: [
        { kind: 'request', date: '2025-01-06' },
        { kind: 'refusal', date: '2025-01-20', sections: ['43(2)'] },
      ],
    })
    const template = findTemplate('internal-review')
    if (!template) throw new Error('no template')
    const left = draft(refused, template, { today: '2025-01-27', law })
    expect(left.arguments.map((one) => [one.section, one.taken])).toEqual([
      ['43', false],
      ['43', false],
    ])
    const id = left.arguments[0]?.id ?? ''
    const text = left.arguments[0]?.text ?? ''
    const taken = draft(refused, template, { today: '2025-01-27', law, choices: { arguments: [id] } })
    expect(left.body).not.toContain(text)
    expect(taken.body).toContain(text)
    expect(taken.checks.filter((one) => !one.ok && one.id !== 'reference')).toEqual([])
  })
})
