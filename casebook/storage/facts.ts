import type { Case } from '../../core/model/case.ts'
import { keepWaiting } from './inbox.ts'
import { bareReference } from '../../core/search/query.ts'
import type { Db } from './sqlite.ts'

/** What is kept of a computed case so that it can be searched and filtered without computing it. */
export interface CaseFacts {
  caseId: string
  title: string
  authority: string | null
  state: string
  late: boolean
  entries: {
    id: string
    n: number
    kind: string
    direction: string
    sender: string | null
    day: string | null
    sections: string
    references: string[]
  }[]
  /** Letters of the case that wait for the user; null where they are as they were. */
  waiting: readonly WaitingItem[] | null
}

/** A letter that waits, as the inbox lists it. */
export interface WaitingItem {
  id: string
  day: string | null
  item: object
}

export const factsOf = (found: Case, waiting: readonly WaitingItem[] | null): CaseFacts => ({
  caseId: found.id,
  title: found.title,
  authority: found.authority,
  state: found.state,
  late: found.clocks.some((clock) => clock.daysLeft !== null && clock.daysLeft < 0),
  entries: found.entries.map((entry) => ({
    id: entry.id,
    n: entry.n,
    kind: entry.kind,
    direction: entry.direction,
    sender: entry.sender,
    day: entry.date ?? entry.placedOn,
    sections: ` ${(entry.sections ?? []).join(' ')} `,
    references: [...new Set(entry.references.map(bareReference))],
  })),
  waiting,
})

/** Keeps facts; those of entries are written only where the case or the reader changed, not with every new day. */
export function keepFacts(db: Db, facts: CaseFacts, basis: string): void {
  const before = db.get<{ basis: string }>('SELECT basis FROM case_facts WHERE case_id = ?', facts.caseId)?.basis
  db.run(
    `INSERT INTO case_facts (case_id, title, authority, state, late, basis) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (case_id) DO UPDATE SET title = excluded.title, authority = excluded.authority, state = excluded.state,
       late = excluded.late, basis = excluded.basis`,
    facts.caseId,
    facts.title,
    facts.authority,
    facts.state,
    facts.late ? 1 : 0,
    basis,
  )
  if (facts.waiting) keepWaiting(db, facts.caseId, facts.waiting)
  if (before === basis) return
  db.run('DELETE FROM entry_refs WHERE entry_id IN (SELECT entry_id FROM entry_facts WHERE case_id = ?)', facts.caseId)
  db.run('DELETE FROM entry_facts WHERE case_id = ?', facts.caseId)
  for (const entry of facts.entries) {
    db.run(
      `INSERT INTO entry_facts (entry_id, case_id, n, kind, direction, sender, day, sections, attachments)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, json_array_length(l.attachments)
       FROM entries e JOIN letters l ON l.id = e.letter_id WHERE e.id = ?1`,
      entry.id,
      facts.caseId,
      entry.n,
      entry.kind,
      entry.direction,
      entry.sender,
      entry.day,
      entry.sections,
    )
    for (const bare of entry.references) {
      db.run('INSERT OR IGNORE INTO entry_refs (bare, entry_id) VALUES (?, ?)', bare, entry.id)
    }
  }
}
