import { diffWordsWithSpace } from 'diff'

export interface Piece {
  kind: 'same' | 'gone' | 'new'
  text: string
  /** Where it stands among all pieces, in characters. */
  at: number
}

/** How one wording became another, word by word; joined, without what is new, it is the first, without what is gone the second. */
export function difference(before: string, after: string): Piece[] {
  let at = 0
  return diffWordsWithSpace(before, after).map((part) => {
    const piece: Piece = { kind: part.added ? 'new' : part.removed ? 'gone' : 'same', text: part.value, at }
    at += part.value.length
    return piece
  })
}
