import type { Clock } from '../model/clock.ts'
import type { MovedClock, Supposition } from '../contract/clock.ts'
import { caseClocks } from './case-clocks.ts'
import type { ClockOptions } from './clock-context.ts'
import type { ClockEntry, ClockFacts } from './clock-facts.ts'
import { movedClocks } from './moved-clocks.ts'

/** The clocks of a case as it is and as it would be, and those that differ. */
export interface WhatIf {
  readonly before: Clock[]
  readonly after: Clock[]
  readonly moved: MovedClock[]
}

/**
 * Every clock of a case under suppositions, without touching the case: a letter that is not there yet, another date or receipt, an
 * event such as a fee paid, or a letter left out. Later suppositions build on earlier ones.
 */
export function whatIf(facts: ClockFacts, changes: readonly Supposition[], options: ClockOptions): WhatIf {
  const before = caseClocks(facts, options)
  const after = caseClocks(changes.reduce(suppose, facts), options)
  return { before, after, moved: movedClocks(before, after) }
}

function suppose(facts: ClockFacts, change: Supposition, at: number): ClockFacts {
  switch (change.kind) {
    case 'event':
      return {
        ...facts,
        extraEvents: [...(facts.extraEvents ?? []), { reference: change.reference, event: change.event }],
      }
    case 'letter':
      return { ...facts, entries: [...facts.entries, supposedEntry(facts, change, at)] }
    case 'moved':
      return withEntry(facts, change.entry, (entry) => ({ ...entry, date: change.on, placedOn: change.on }))
    case 'received':
      return withEntry(facts, change.entry, (entry) => ({
        ...entry,
        receivedByAuthority: change.on,
        corrected: [...(entry.corrected ?? []), 'receivedByAuthority'],
      }))
    case 'left-out':
      return {
        ...facts,
        entries: facts.entries.filter((entry) => entry.id !== change.entry),
        authorityDueDates: facts.authorityDueDates?.filter((date) => date.entry !== change.entry),
      }
    case 'unneeded':
      return { ...facts, unneeded: [...(facts.unneeded ?? []), { entry: change.entry }] }
    case 'body':
      return { ...facts, body: change.body ?? undefined }
    case 'calendar':
      return { ...facts, calendar: change.calendar ?? undefined }
  }
}

function withEntry(facts: ClockFacts, id: string, change: (entry: ClockEntry) => ClockEntry): ClockFacts {
  return { ...facts, entries: facts.entries.map((entry) => (entry.id === id ? change(entry) : entry)) }
}

/** A letter that is only supposed stands behind all others. */
function supposedEntry(facts: ClockFacts, change: Supposition & { kind: 'letter' }, at: number): ClockEntry {
  return {
    id: `supposed-${at + 1}`,
    n: facts.entries.reduce((most, entry) => Math.max(most, entry.n), 0) + 1,
    direction: change.direction,
    kind: change.letter,
    date: change.on,
    placedOn: change.on,
    references: change.reference === null ? [] : [change.reference],
    ...(change.newDueDate === undefined ? {} : { newDueDate: change.newDueDate }),
    ...(change.sections === undefined ? {} : { sections: change.sections }),
  }
}
