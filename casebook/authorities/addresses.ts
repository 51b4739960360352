import { bounceReason, failedAddresses } from '../../core/drafts/bounces.ts'
import type { Authority } from '../../core/model/authority.ts'
import type { MailHead } from '../../core/model/letter.ts'
import type { Db } from '../storage/sqlite.ts'

interface HeadRow {
  direction: string
  kind: string
  day: string | null
  head: string | null
  /** The words of a delivery failure; of other letters nothing. */
  notice: string | null
}

type Found = Authority['addresses'][number]

/** What failed stands in the notice's first part. */
const NOTICE = 20_000

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a)

/**
 * The addresses that letters to an authority went to and its own came from, with those that failed. The regulator's are left out, as are
 * addresses that only stand in a copy line.
 */
export function addressesOf(db: Db, caseIds: string): Found[] {
  const rows = db.all<HeadRow>(
    `SELECT f.direction, f.kind, f.day, l.head,
       CASE WHEN f.kind = 'delivery-failure' THEN substr(l.text, 1, ${NOTICE}) END AS notice
     FROM entry_facts f JOIN entries e ON e.id = f.entry_id JOIN letters l ON l.id = e.letter_id
     WHERE f.case_id IN (SELECT value FROM json_each(?)) AND f.kind NOT IN
       ('regulator-letter', 'regulator-decision', 'regulator-complaint', 'appeal')
       AND (l.head IS NOT NULL OR f.kind = 'delivery-failure') ORDER BY f.day`,
    caseIds,
  )
  const found = new Map<string, Found>()
  const at = (address: string): Found => {
    const key = address.toLowerCase()
    const known = found.get(key) ?? { address: key, from: 0, to: 0, lastOn: null, bounced: null }
    found.set(key, known)
    return known
  }
  for (const { direction, kind, day, head, notice } of rows) {
    if (kind === 'delivery-failure') {
      const why = bounceReason(notice ?? '')
      for (const address of failedAddresses(notice ?? '')) at(address).bounced = { on: day, why }
      continue
    }
    const { from, to }: Pick<MailHead, 'from' | 'to'> = head === null ? { from: null, to: [] } : JSON.parse(head)
    const used =
      direction === 'incoming'
        ? from
          ? [from.address]
          : []
        : direction === 'outgoing'
          ? to.map((one) => one.address)
          : []
    for (const address of used) {
      if (!address.includes('@')) continue
      const one = at(address)
      if (direction === 'incoming') one.from += 1
      else one.to += 1
      one.lastOn = later(one.lastOn, day)
    }
  }
  return [...found.values()].toSorted((a, b) => b.from + b.to - (a.from + a.to) || a.address.localeCompare(b.address))
}
