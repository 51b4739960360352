import { isTelling } from '../import/same-page.ts'
import type { Incoming } from '../import/incoming.ts'
import { hasLoose, isKnownLoose } from '../storage/inbox.ts'
import type { Db } from '../storage/sqlite.ts'

/** Keys of letters that wait without a case already, or were put aside: bringing them in again adds nothing. */
export function knownLoose(db: Db, letters: readonly Incoming[]): Set<string> {
  if (letters.length === 0 || !hasLoose(db)) return new Set()
  const known = letters.filter((item) => {
    const messageId = item.letter.head?.messageId ?? null
    return isKnownLoose(db, { messageId, print: isTelling(item) ? item.print : null })
  })
  return new Set(known.map((item) => item.key))
}
