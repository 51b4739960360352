import type { SnippetPiece } from '../../core/contract/search.ts'
import type { Span } from '../../core/model/basics.ts'

/** Marks that FTS5 puts around a hit; control characters that no letter keeps. */
export const HIT_START = '\u0001'
export const HIT_END = '\u0002'

/** A snippet of FTS5 as pieces, with line ends as spaces. */
export function piecesOf(marked: string): SnippetPiece[] {
  return marked
    .replaceAll(/\s+/g, ' ')
    .split(HIT_START)
    .flatMap((part, n) => {
      if (n === 0) return [{ text: part, hit: false }]
      const end = part.indexOf(HIT_END)
      return [
        { text: part.slice(0, Math.max(0, end)), hit: true },
        { text: part.slice(end + 1), hit: false },
      ]
    })
    .filter((piece) => piece.text !== '')
}

/** About as much as a line of results shows, in UTF-16 units. */
const LENGTH = 160

/** A snippet where no words were matched: around the reference, where it stands in the text, else the beginning. */
export function beginningOf(words: string, bare: string | null): SnippetPiece[] {
  const found = bare === null ? null : findBare(words, bare)
  if (!found) {
    const text = words.slice(0, LENGTH).replaceAll(/\s+/g, ' ').trim()
    return text === '' ? [] : [{ text: words.length > LENGTH ? `${text}…` : text, hit: false }]
  }
  const from = Math.max(0, found.start - LENGTH / 2)
  const head = `${from > 0 ? '…' : ''}${words.slice(from, found.start)}`
  const tail = `${words.slice(found.end, found.end + LENGTH / 2)}${found.end + LENGTH / 2 < words.length ? '…' : ''}`
  return piecesOf(`${head}${HIT_START}${words.slice(found.start, found.end)}${HIT_END}${tail}`)
}

const upper = (code: number): number => {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code
  return String.fromCharCode(code).toUpperCase().charCodeAt(0)
}
const isMark = (char: string | undefined): boolean => char !== undefined && !/[\p{L}\p{N}]/u.test(char)

/** Where a bare reference first stands in a text, in large letters or small, with at most one mark between any two of its characters. */
export function findBare(words: string, bare: string): Span | null {
  const first = bare.charCodeAt(0)
  for (let start = 0; start + bare.length <= words.length; start++) {
    if (upper(words.charCodeAt(start)) !== first) continue
    let at = start + 1
    let matched = 1
    while (matched < bare.length) {
      const wanted = bare.charCodeAt(matched)
      if (upper(words.charCodeAt(at)) !== wanted) {
        if (!isMark(words[at]) || upper(words.charCodeAt(at + 1)) !== wanted) break
        at++
      }
      at++
      matched++
    }
    if (matched === bare.length) return { start, end: at }
  }
  return null
}
