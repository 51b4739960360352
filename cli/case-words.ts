import type { Case, CaseEntry } from '../core/model/case.ts'
import { table } from './table.ts'
import { day, left, plain, type styled } from './words.ts'

interface Paper {
  width: number
  style: ReturnType<typeof styled>
}

const ARROWS: Record<CaseEntry['direction'], string> = { outgoing: '→', incoming: '←', system: '!', note: '·' }

const UNSURE = new Set<CaseEntry['dateBasis']>(['inferred'])

function entries(found: Case, { width }: Paper): string {
  const rows = found.entries.map((e) => [
    String(e.n),
    ARROWS[e.direction],
    `${UNSURE.has(e.dateBasis) && e.date ? '~' : ''}${day(e.date)}`,
    e.story,
    e.sender ?? '',
  ])
  return table(rows, [{ right: true }, {}, { right: true }, { grows: true }, {}], width)
}

function references(found: Case, { width }: Paper): string {
  const rows = found.references.map((r) => [
    r.value,
    plain(r.role),
    r.relation && r.to ? `${plain(r.relation)} ${r.to}` : '',
  ])
  return table(rows, [{}, {}, { grows: true }], width)
}

function clocks(found: Case, { width, style }: Paper): string {
  const rows = found.clocks.map((c) => [
    c.title,
    day(c.due),
    c.answered
      ? `answered ${day(c.answered)}${c.workingDaysLate > 0 ? `, ${left(-c.workingDaysLate)}` : ''}`
      : c.daysLeft === null
        ? plain(c.state)
        : style(c.daysLeft < 0 ? 'red' : 'reset', left(c.daysLeft)),
    c.rivals[0] ? `also counted: ${day(c.rivals[0].due)} (${c.rivals[0].calendar})` : '',
  ])
  return table(rows, [{}, { right: true }, {}, { grows: true }], width)
}

function questions(found: Case, { width }: Paper): string {
  const rows = found.questions.map((q) => [
    q.label,
    plain(q.status) + (q.section ? ` (section ${q.section})` : ''),
    q.text.replaceAll(/\s+/g, ' '),
  ])
  return table(rows, [{ right: true }, {}, { grows: true }], width)
}

/** A case as a page for people: where it stands, then its parts. */
export function caseWords(found: Case, paper: Paper): string {
  const parts: [string, string][] = [
    ['Letters', entries(found, paper)],
    ['References', references(found, paper)],
    ['Clocks', clocks(found, paper)],
    ['Questions', questions(found, paper)],
  ]
  const head = [
    paper.style('bold', found.title),
    [found.authority, found.requester && `asked by ${found.requester}`, found.regime].filter(Boolean).join(' · '),
    found.stateSentence,
  ]
  return [
    ...head,
    ...parts.filter(([, body]) => body !== '').flatMap(([title, body]) => ['', paper.style('bold', title), body]),
    ...found.conflicts.map((c) => `\nNote: ${c.what}`),
  ].join('\n')
}
