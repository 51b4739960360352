import type { LooseLetter } from '../../core/contract/arrange.ts'
import type { Letter } from '../../core/model/letter.ts'
import { statedDay } from '../../core/reading/read-letters.ts'
import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import type { KeptEntry } from '../storage/entries.ts'
import { toLetter, type LetterRow } from '../storage/letters.ts'
import type { Db } from '../storage/sqlite.ts'

const SELECT = `SELECT l.id AS letter_id, l.text, l.head, l.attachments, l.source, l.given
  FROM placed p JOIN letters l ON l.id = p.letter_id
  WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.letter_id = l.id)`

const ONE = `SELECT l.id AS letter_id, l.text, l.head, l.attachments, l.source, l.given FROM letters l
  WHERE l.id = ?1 AND NOT EXISTS (SELECT 1 FROM entries WHERE letter_id = ?1)
    AND (EXISTS (SELECT 1 FROM placed WHERE letter_id = ?1) OR EXISTS (SELECT 1 FROM loose_letters WHERE letter_id = ?1))`

/** How much of a letter is shown where it is only to be known again. */
const BEGINNING = 200
const TITLE = 60

/** Letters that the user took out of all cases, the last first. */
export const looseLetters = (db: Db): LooseLetter[] =>
  db.all<LetterRow>(`${SELECT} ORDER BY p.placed_at DESC, l.n DESC`).map((row) => {
    const letter = toLetter(row)
    const words = letter.text
      .slice(0, BEGINNING * 2)
      .replaceAll(/\s+/g, ' ')
      .trim()
    return {
      id: row.letter_id,
      title: titleOf(letter),
      sender: letter.head?.from?.name || letter.head?.from?.address || letter.given.sender,
      day: statedDay(letter),
      words: words.slice(0, BEGINNING),
    }
  })

/** What a letter is called where no case says what it is: its subject, else how it begins. */
export const titleOf = ({ head, given, text }: Letter): string =>
  head?.subject ||
  given.subject ||
  text
    .slice(0, TITLE * 2)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, TITLE)

/** Loose letters by their ids as entries to be. Throws `not-found` where one is not loose. */
export function looseEntries(db: Db, ids: readonly string[]): KeptEntry[] {
  return [...new Set(ids)].map((id) => {
    const row = db.get<LetterRow>(ONE, id)
    if (!row)
      throw new CasebookError('not-found', `There is no letter ${id} outside the cases: look at the list again.`)
    return { id: newId(12), letterId: id, letter: toLetter(row), reading: null, corrections: [] }
  })
}
