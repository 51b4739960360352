import type { Span } from '../../model/basics.ts'
import { merged } from './spans.ts'

/** The parts of a text that are left when spans are taken out, joined by line ends, with the way back to the text's offsets. */
export interface Compact {
  text: string
  /** A span of the compact text as a span of the whole one. */
  back(span: Span): Span
  /** The compact offset at or after an offset of the whole text. */
  forth(offset: number): number
}

/** Takes spans out of a text so that what is sought is sought only in the rest. */
export function compact(text: string, without: readonly Span[]): Compact {
  const pieces: { from: number; at: number; length: number }[] = []
  let out = ''
  const keep = (from: number, to: number): void => {
    if (to <= from) return
    if (out !== '') out += '\n'
    pieces.push({ from, at: out.length, length: to - from })
    out += text.slice(from, to)
  }
  let from = 0
  for (const span of merged(without)) {
    keep(from, Math.min(span.start, text.length))
    from = Math.max(from, span.end)
  }
  keep(from, text.length)
  const back = (offset: number): number => {
    const piece = pieces.findLast((one) => one.at <= offset) ?? pieces[0]
    return piece ? piece.from + Math.min(offset - piece.at, piece.length) : offset
  }
  return {
    text: out,
    back: (span) => ({
      start: back(span.start),
      end: back(Math.max(span.start, span.end - 1)) + (span.end > span.start ? 1 : 0),
    }),
    forth: (offset) => {
      for (const piece of pieces)
        if (offset < piece.from + piece.length) return piece.at + Math.max(0, offset - piece.from)
      return out.length
    },
  }
}
