import type { Span } from '../../core/model/basics.ts'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { Reading } from '../../core/model/reading.ts'

/** Why words are folded: as the reading says, or since the authority wrote them in other cases too. */
export type FoldWhy = Reading['folded'][number]['why'] | 'elsewhere'
export type Fold = Span & { why: FoldWhy }

/** A stretch of a letter: words (with the facts that were read in them), or a fold. Together they are the whole text, in order. */
export type Piece =
  | { kind: 'words'; start: number; end: number; facts: string[] }
  | { kind: 'fold'; start: number; end: number; lines: number; why: FoldWhy }

export interface Mark extends Span {
  fact: string
}

/** Everything that is not new in a letter. */
export const foldsOf = ({ reading, foldedElsewhere }: OpenedEntry): Fold[] => [
  ...reading.folded,
  ...foldedElsewhere.map((span): Fold => ({ ...span, why: 'elsewhere' })),
]

interface Input {
  text: string
  folded: readonly Fold[]
  marks: Mark[]
  /** Folds that the reader opened, by their start. */
  opened: ReadonlySet<number>
  onlyNew: boolean
}

/** Cuts a letter at folds and lit passages. A fold that holds `needed` words must be opened first; spans past the text are cut. */
export function letterPieces({ text, folded, marks, opened, onlyNew }: Input): Piece[] {
  const folds = onlyNew ? mergeFolds(text, folded).filter((fold) => !opened.has(fold.start)) : []
  const pieces: Piece[] = []
  let at = 0
  for (const fold of folds) {
    if (fold.start > at) pieces.push(...words(at, fold.start, marks))
    const lines = text
      .slice(fold.start, fold.end)
      .split('\n')
      .filter((line) => line.trim() !== '').length
    pieces.push({ kind: 'fold', start: fold.start, end: fold.end, lines, why: fold.why })
    at = fold.end
  }
  if (at < text.length) pieces.push(...words(at, text.length, marks))
  return pieces
}

/** White space and stray punctuation between two folds: nothing that anyone reads. */
const NOTHING = /^[\s\p{P}]*$/u

/** A full stop or colon that a fold leaves behind at its end goes with it. */
function withPunctuation(text: string, end: number): number {
  const left = /^[\p{P}]{1,3}(?=\s|$)/u.exec(text.slice(end, end + 4))
  return end + (left?.[0].length ?? 0)
}

/** A fold takes whole lines: one that begins inside a line begins with the next. */
function lineStart(text: string, at: number): number {
  if (text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '') return at
  const next = text.indexOf('\n', at)
  return next === -1 ? text.length : next + 1
}

/** One that ends inside a line ends before it. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at)
  if (text.slice(at, next === -1 ? text.length : next).trim() === '') return at
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Folds in order, of whole lines, without overlaps; neighbours with only white space between are one. The reason is that of the longest. */
export function mergeFolds(text: string, folded: readonly Fold[]): Fold[] {
  const merged: (Fold & { longest: number })[] = []
  for (const { start: from, end, why } of folded.toSorted((a, b) => a.start - b.start)) {
    const start = lineStart(text, from)
    const stop = lineEnd(text, withPunctuation(text, Math.min(end, text.length)))
    if (stop <= start) continue
    const last = merged.at(-1)
    if (last && NOTHING.test(text.slice(last.end, start))) {
      if (stop - start > last.longest) Object.assign(last, { why, longest: stop - start })
      last.end = Math.max(last.end, stop)
    } else merged.push({ start, end: stop, why, longest: stop - start })
  }
  return merged.map(({ start, end, why }) => ({ start, end, why }))
}

function words(from: number, to: number, marks: Mark[]): Piece[] {
  const here = marks.filter((mark) => mark.start < to && mark.end > from && mark.end > mark.start)
  const cuts = new Set([from, to])
  for (const mark of here) {
    cuts.add(Math.max(from, mark.start))
    cuts.add(Math.min(to, mark.end))
  }
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? to
    const facts = here.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.fact)
    return { kind: 'words', start, end, facts }
  })
}

/** The starts of the folds that hide any of a passage, so that they can be opened before it is shown. */
export function foldsOver(text: string, folded: readonly Fold[], span: Span): number[] {
  return mergeFolds(text, folded)
    .filter((fold) => fold.start < span.end && fold.end > span.start)
    .map((fold) => fold.start)
}
