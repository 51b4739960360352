import type { ExistingCase } from '../../core/cases/grouping.ts'
import type { CaseSummary } from '../../core/model/case.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Reading } from '../../core/model/reading.ts'
import type { Db } from '../storage/sqlite.ts'

interface Pair {
  id: string
  value: string
}

interface Growing extends ExistingCase {
  references: string[]
  messageIds: string[]
  addresses: string[]
}

const gather = (rows: readonly Pair[]): Map<string, string[]> => {
  const lists = new Map<string, string[]>()
  for (const { id, value } of rows) {
    const list = lists.get(id)
    if (list) list.push(value)
    else lists.set(id, [value])
  }
  return lists
}

/**
 * What grouping needs to know of the cases that stand: references, Message-IDs and the other side's addresses. Loaded once for an
 * import and kept up with what the import itself adds, so that each slice costs the same.
 */
export class ExistingCases {
  readonly #cases: Map<string, Growing>

  private constructor(cases: Map<string, Growing>) {
    this.#cases = cases
  }

  static load(db: Db, summaries: readonly CaseSummary[]): ExistingCases {
    const messages = gather(
      db.all<Pair>(
        `SELECT e.case_id AS id, l.message_id AS value FROM letters l JOIN entries e ON e.letter_id = l.id
         WHERE l.message_id IS NOT NULL`,
      ),
    )
    const addresses = gather(
      db.all<Pair>(
        `SELECT DISTINCT f.case_id AS id, lower(json_extract(l.head, '$.from.address')) AS value
           FROM entry_facts f JOIN entries e ON e.id = f.entry_id JOIN letters l ON l.id = e.letter_id
           WHERE f.direction = 'incoming' AND json_extract(l.head, '$.from.address') IS NOT NULL
         UNION
         SELECT DISTINCT f.case_id, lower(json_extract(t.value, '$.address'))
           FROM entry_facts f JOIN entries e ON e.id = f.entry_id JOIN letters l ON l.id = e.letter_id,
             json_each(l.head, '$.to') t
           WHERE f.direction = 'outgoing' AND l.head IS NOT NULL`,
      ),
    )
    return new ExistingCases(
      new Map(
        summaries.map((s) => [
          s.id,
          {
            id: s.id,
            title: s.title,
            authority: s.authority,
            references: [...s.references],
            messageIds: messages.get(s.id) ?? [],
            addresses: addresses.get(s.id) ?? [],
          },
        ]),
      ),
    )
  }

  list(): readonly ExistingCase[] {
    return [...this.#cases.values()]
  }

  titleOf(caseId: string): string | undefined {
    return this.#cases.get(caseId)?.title
  }

  /** Takes up letters that were kept in a case. */
  add(caseId: string, title: string, letters: readonly { letter: Letter; reading: Reading }[]): void {
    const known = this.#cases.get(caseId)
    const one = known ?? { id: caseId, title, authority: null, references: [], messageIds: [], addresses: [] }
    this.#cases.set(caseId, one)
    for (const { letter, reading } of letters) {
      if (letter.head?.messageId) one.messageIds.push(letter.head.messageId)
      for (const { value } of reading.references) if (!one.references.includes(value)) one.references.push(value)
      one.authority ??= reading.authority?.value ?? null
      const side = reading.direction.value === 'incoming' ? [letter.head?.from] : (letter.head?.to ?? [])
      for (const person of side) {
        const address = person?.address.toLowerCase()
        if (address && !one.addresses.includes(address)) one.addresses.push(address)
      }
    }
  }
}
