import { caseClockFactsSchema, type CaseClockFacts } from '../../core/contract/clock.ts'
import type { Db } from './sqlite.ts'

const NONE: CaseClockFacts = { body: null, calendar: null, events: [], unneeded: [] }

/** What the user said of a case that no letter holds. */
export function clockFactsOf(db: Db, caseId: string): CaseClockFacts {
  const row = db.get<{ facts: string }>('SELECT facts FROM clock_facts WHERE case_id = ?', caseId)
  return row ? caseClockFactsSchema.parse(JSON.parse(row.facts)) : NONE
}

/** Part of a change. */
export function putClockFacts(db: Db, caseId: string, facts: CaseClockFacts): void {
  const empty = facts.body === null && facts.calendar === null && facts.events.length + facts.unneeded.length === 0
  if (empty) db.run('DELETE FROM clock_facts WHERE case_id = ?', caseId)
  else
    db.run(
      `INSERT INTO clock_facts (case_id, facts) VALUES (?, ?)
       ON CONFLICT (case_id) DO UPDATE SET facts = excluded.facts WHERE facts IS NOT excluded.facts`,
      caseId,
      JSON.stringify(facts),
    )
}
