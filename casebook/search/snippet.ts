import type { SnippetPiece } from '../../core/contract/search.ts'

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
  const found = bare === null ? null : new RegExp([...bare].map(escape).join('[^\\p{L}\\p{N}]?'), 'iu').exec(words)
  if (!found) {
    const text = words.slice(0, LENGTH).replaceAll(/\s+/g, ' ').trim()
    return text === '' ? [] : [{ text: words.length > LENGTH ? `${text}…` : text, hit: false }]
  }
  const from = Math.max(0, found.index - LENGTH / 2)
  const end = found.index + found[0].length
  const head = `${from > 0 ? '…' : ''}${words.slice(from, found.index)}`
  const tail = `${words.slice(end, end + LENGTH / 2)}${end + LENGTH / 2 < words.length ? '…' : ''}`
  return piecesOf(`${head}${HIT_START}${found[0]}${HIT_END}${tail}`)
}

const escape = (char: string): string => char.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
