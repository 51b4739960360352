import { anyPlaced, placedByMessage, placedByPrint, type PlacedCopy } from '../storage/arranged.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Incoming } from './incoming.ts'
import { isSamePage, isTelling, type Place } from './same-page.ts'

/** Letters that the user placed themselves, as they come in again. */
interface PlacedLetters {
  byMessage(messageId: string): PlacedCopy | undefined
  byWords(item: Incoming): PlacedCopy | undefined
  /** Of a page: only where the page is known, or most of it is what the user placed; the same words elsewhere are another letter. */
  ofPage(members: readonly Incoming[], page: { isKnown: boolean }): Map<string, Place>
}

const NONE: PlacedLetters = { byMessage: () => undefined, byWords: () => undefined, ofPage: () => new Map() }

export function placedLetters(db: Db): PlacedLetters {
  if (!anyPlaced(db)) return NONE
  return {
    byMessage: (id) => placedByMessage(db, id)[0],
    byWords: (item) => (isTelling(item) ? placedByPrint(db, item.print)[0] : undefined),
    ofPage(members, { isKnown }) {
      const found = new Map<string, Place>()
      const used = new Set<string>()
      for (const item of members) {
        const line = item.letter.source.startLine
        const copy = placedByPrint(db, item.print).find(
          (one) => !used.has(`${item.source} ${one.letterId}`) && (line === null || one.startLine === line),
        )
        if (!copy) continue
        used.add(`${item.source} ${copy.letterId}`)
        found.set(item.key, { caseId: copy.caseId, entryId: copy.entryId })
      }
      const telling = members.filter(isTelling)
      const shared = telling.filter((item) => found.has(item.key)).length
      return isKnown || isSamePage(shared, telling.length, shared) ? found : new Map()
    },
  }
}
