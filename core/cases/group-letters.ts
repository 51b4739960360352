import type { KeyedLetter, User } from '../reading/keyed.ts'
import { readingOrder } from '../reading/order.ts'
import { belongsToNone, clueOf } from './grouping/clues.ts'
import type { Clue } from './grouping/clues.ts'
import { LetterSets } from './grouping/letter-sets.ts'
import { ownAddressesOf } from './grouping/own-address.ts'
import { signsOf } from './grouping/signs.ts'
import type { ExistingCase, Grouping, LetterGroup } from './grouping.ts'

/**
 * Says which letters make which case: by the threads of their headers, references, subjects and parties, against the cases that are there.
 * A letter that could be of no case stands among the unplaced with the reason; nothing is dropped.
 */
export function groupLetters(letters: readonly KeyedLetter[], existing: readonly ExistingCase[], user: User): Grouping {
  const own = ownAddressesOf(letters, user)
  const clues = letters.map(({ key, letter }) => clueOf(key, letter, own))
  const sets = new LetterSets(existing)
  const unplaced: Grouping['unplaced'] = []
  const late: Clue[] = []
  const at = new Map(clues.map((clue, i) => [clue.key, i]))
  for (const i of readingOrder(letters, (index) => signsOf(letters[index]!.letter).statedOn)) {
    const clue = clues[i]!
    const none = belongsToNone(clue)
    if (none !== null) unplaced.push({ key: clue.key, title: clue.title, why: none, never: true })
    else if (!sets.place(clue)) late.push(clue)
  }
  for (const clue of late)
    if (!sets.place(clue, true))
      unplaced.push({
        key: clue.key,
        title: clue.title,
        why: 'It names no reference, answers no letter and asks for no information.',
        never: false,
      })
  const groups: LetterGroup[] = sets.all().map(({ caseId, title, clues: members, why, sure, unsure, guests }) => {
    const kept = members.toSorted((a, b) => at.get(a.key)! - at.get(b.key)!)
    const order = readingOrder(kept, (i) => kept[i]!.signs.statedOn)
    const doubted = [...unsure].map(([key, because]) => ({ key, why: because }))
    return { caseId, title, keys: order.map((i) => kept[i]!.key), why, sure, unsure: doubted, guests: [...guests] }
  })
  return { groups, unplaced }
}
