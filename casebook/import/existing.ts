import type { ExistingCase } from '../../core/cases/grouping.ts'
import type { CaseSummary } from '../../core/model/case.ts'
import type { Db } from '../storage/sqlite.ts'

interface Pair {
  id: string
  value: string
}

const gather = (rows: readonly Pair[]): Map<string, string[]> => {
  const lists = new Map<string, string[]>()
  for (const { id, value } of rows) lists.set(id, [...(lists.get(id) ?? []), value])
  return lists
}

/** What grouping needs to know of the cases that stand: references, Message-IDs and the other side's addresses. */
export function existingCases(db: Db, summaries: readonly CaseSummary[]): ExistingCase[] {
  const messages = gather(
    db.all<Pair>(
      `SELECT e.case_id AS id, l.message_id AS value FROM letters l JOIN entries e ON e.letter_id = l.id
       WHERE l.message_id IS NOT NULL`,
    ),
  )
  const addresses = gather(
    db.all<Pair>(
      `SELECT DISTINCT e.case_id AS id, lower(json_extract(l.head, '$.from.address')) AS value
         FROM letters l JOIN entries e ON e.letter_id = l.id JOIN readings r ON r.entry_id = e.id
         WHERE json_extract(r.reading, '$.direction.value') = 'incoming'
           AND json_extract(l.head, '$.from.address') IS NOT NULL
       UNION
       SELECT DISTINCT e.case_id, lower(json_extract(t.value, '$.address'))
         FROM letters l JOIN entries e ON e.letter_id = l.id JOIN readings r ON r.entry_id = e.id,
           json_each(l.head, '$.to') t
         WHERE l.head IS NOT NULL AND json_extract(r.reading, '$.direction.value') = 'outgoing'`,
    ),
  )
  return summaries.map((s) => ({
    id: s.id,
    title: s.title,
    authority: s.authority,
    references: s.references,
    messageIds: messages.get(s.id) ?? [],
    addresses: addresses.get(s.id) ?? [],
  }))
}
