import type { Span } from '../../core/model/basics.ts'
import type { CaseEntry } from '../../core/model/case.ts'
import { foldElsewhere, runsOfLetters } from '../../core/reading/fold/fold-elsewhere.ts'
import type { CaseView } from '../case-views.ts'
import type { Db } from '../storage/sqlite.ts'
import { lettersElsewhere } from './like-cases.ts'

/** How much of the authority's other letters a letter is compared with, however many there are. */
const COMPARED = { letters: 40, cases: 200, characters: 30_000 }
/** Longer letters are enclosures pasted whole: nothing in them is standard. */
const LONGEST = 200_000

/** Passages of a letter that its authority wrote in other cases too, earlier. */
export function standardWords(
  db: Db,
  view: CaseView,
  { letter, reading, entry }: CaseView['entries'][number] & { entry: CaseEntry },
): Span[] {
  const { id, authority } = view.case
  if (entry.direction !== 'incoming' || authority === null || letter.text.length > LONGEST) return []
  const texts = lettersElsewhere(db, { caseId: id, authority, until: entry.placedOn }, COMPARED)
  return foldElsewhere(letter.text, reading, runsOfLetters(texts))
}
