import { expect, test } from 'vitest'
import type { CaseSummary } from '../../core/model/case.ts'
import { trayWords } from '../../electron/tray-words.ts'
import { buttonsOf, placeOf } from '../../electron/notice-actions.ts'

function row(id: string, due: string | null, late = false, waitingFor: 'them' | 'you' = 'them'): CaseSummary {
  const next = { clock: 'r', kind: 'response', title: 'Response', reference: null, daysLeft: 1 }
  return {
    id,
    title: `Case ${id}`,
    authority: null,
    state: 'waiting',
    stateSentence: '',
    outcome: 'open',
    entries: 1,
    firstAskedOn: null,
    lastEntryOn: null,
    next: null,
    references: [],
    questions: { decided: 0, all: 0 },
    nextDue: due === null ? null : { ...next, due, late, waitingFor },
  }
}

test('the tray says how much is late and what comes next, and lists the dates soonest first', () => {
  const words = trayWords([
    row('c', '2026-04-20', false, 'you'),
    row('a', '2026-04-10', true),
    row('d', null),
    row('b', '2026-04-14'),
  ])
  expect(words).toEqual({
    late: 1,
    tooltip: 'FOI Desk: 1 late, next Tue 14 Apr 2026: Case b',
    dates: [
      { caseId: 'a', label: 'Late since Fri 10 Apr 2026: Case a' },
      { caseId: 'b', label: 'Due Tue 14 Apr 2026: Case b' },
      { caseId: 'c', label: 'Your move by Mon 20 Apr 2026: Case c' },
    ],
  })
})

test('without dates it says so; a long title is cut, a long list too', () => {
  expect(trayWords([]).tooltip).toBe('FOI Desk: no dates ahead')
  const many = Array.from({ length: 20 }, (_, i) => ({ ...row(`${i}`, '2026-04-14'), title: 'long '.repeat(40) }))
  const words = trayWords(many)
  expect(words.dates).toHaveLength(6)
  expect(words.dates.every((date) => date.label.length <= 60)).toBe(true)
})

test('a notice opens its case at its clock, a digest the desk; snooze says how long', () => {
  expect(placeOf({ caseId: 'a/b', clockId: 'response:FOI 1' })).toBe('/case/a%2Fb/clocks?clock=response%3AFOI+1')
  expect(placeOf({ caseId: 'c', clockId: null })).toBe('/case/c/story')
  expect(placeOf({ caseId: null, clockId: null })).toBe('/')
  const labels = (snooze: 'hour' | 'tomorrow') => buttonsOf({ actions: ['open', 'snooze'], snooze }).map((b) => b.label)
  expect(labels('hour')).toEqual(['Open', 'Again in an hour'])
  expect(labels('tomorrow')).toEqual(['Open', 'Again tomorrow'])
})
