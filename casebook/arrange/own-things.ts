import type { CaseClockFacts } from '../../core/contract/clock.ts'
import type { KeptCase } from '../storage/cases.ts'
import type { Db } from '../storage/sqlite.ts'

/** True where a case without letters still holds something of the user's: it stays then. */
export const ownThings = (db: Db, caseId: string): boolean =>
  db.get(
    `SELECT 1 AS one FROM notes WHERE case_id = ?1 AND json_extract(target, '$.kind') IN ('case', 'question')
     UNION ALL SELECT 1 FROM drafts WHERE case_id = ?1 AND sent_entry_id IS NULL
     UNION ALL SELECT 1 FROM reminders WHERE case_id = ?1 AND json_extract(anchor, '$.from') = 'day' LIMIT 1`,
    caseId,
  ) !== undefined

/** True where notes hang on one of these entries: on letters that go into no case they stay with the case that was left. */
export const areNoted = (db: Db, entries: readonly string[]): boolean =>
  db.get(
    `SELECT 1 AS one FROM notes WHERE json_extract(target, '$.entryId') IN (SELECT value FROM json_each(?)) LIMIT 1`,
    JSON.stringify(entries),
  ) !== undefined

/** Facts that the user gave of letters go where the letters go. */
export function partedFacts(from: KeptCase, into: KeptCase, moving: ReadonlySet<string>): [KeptCase, KeptCase] {
  const unneeded = from.clockFacts?.unneeded.filter((one) => moving.has(one.entry)) ?? []
  if (unneeded.length === 0) return [from, into]
  const without = (from.clockFacts ?? NONE).unneeded.filter((one) => !moving.has(one.entry))
  const facts = into.clockFacts ?? NONE
  return [
    { ...from, clockFacts: { ...NONE, ...from.clockFacts, unneeded: without } },
    { ...into, clockFacts: { ...facts, unneeded: [...facts.unneeded, ...unneeded] } },
  ]
}

const NONE: CaseClockFacts = { body: null, calendar: null, events: [], unneeded: [] }

/** What the user said of a whole case, for a part of it that becomes a case of its own. */
export const partOf = (from: KeptCase, id: string, title: string | null): KeptCase => ({
  id,
  title,
  authority: from.authority,
  regime: from.regime,
  origin: null,
  clockFacts: { ...NONE, body: from.clockFacts?.body ?? null, calendar: from.clockFacts?.calendar ?? null },
})

/** What is said of a case after another was merged into it: its own words first, the other's where it has none. */
export function mergedFacts(from: KeptCase, into: KeptCase): KeptCase {
  const [a, b] = [from.clockFacts ?? NONE, into.clockFacts ?? NONE]
  const known = new Set(b.events.map((one) => one.id))
  return {
    ...into,
    authority: into.authority ?? from.authority,
    regime: into.regime ?? from.regime,
    clockFacts: {
      body: b.body ?? a.body,
      calendar: b.calendar ?? a.calendar,
      events: [...b.events, ...a.events.filter((one) => !known.has(one.id))],
      unneeded: [...b.unneeded, ...a.unneeded],
    },
  }
}
