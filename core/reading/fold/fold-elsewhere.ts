import type { Span } from '../../model/basics.ts'
import type { Reading } from '../../model/reading.ts'
import { flatten, plain } from '../text/flat.ts'
import { sentencesOf } from '../text/sentences.ts'
import { coveredSpans, runsOf, wordsOf } from './shingles.ts'

/** So many words in a row must stand alike in another case before they are taken for the authority's standard wording. */
const LEAST_WORDS = 15
/** Characters below which a piece that is left beside a fact is not worth a fold. */
const LEAST_LENGTH = 80

/** The runs of words of letters that the authority wrote in other cases. */
export function runsOfLetters(texts: readonly string[]): Set<number> {
  const seen = new Set<number>()
  for (const text of texts) for (const run of runsOf(wordsOf(flatten(plain(text))))) seen.add(run)
  return seen
}

/**
 * Passages of a letter that its authority wrote in other cases too, by comparison with those letters. A sentence in which anything was
 * read is never among them: standard wording may still be what the letter says.
 */
export function foldElsewhere(text: string, reading: Reading, seen: ReadonlySet<number>): Span[] {
  if (seen.size === 0) return []
  const flat = flatten(plain(text))
  const words = wordsOf(flat)
  const alike = coveredSpans(words, runsOf(words), seen, LEAST_WORDS)
  if (alike.length === 0) return []
  const facts = factSpans(reading)
  const telling = [...sentencesOf(flat)].filter((one) => facts.some((fact) => touches(one, fact)))
  return alike
    .flatMap((span) => without(span, telling))
    .map((span) => trimmed(text, span))
    .filter((span) => span.end - span.start >= LEAST_LENGTH)
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

function without(span: Span, holes: readonly Span[]): Span[] {
  let pieces = [span]
  for (const hole of holes)
    pieces = pieces.flatMap((piece) =>
      touches(piece, hole)
        ? [
            { start: piece.start, end: Math.max(piece.start, hole.start) },
            { start: Math.min(piece.end, hole.end), end: piece.end },
          ].filter((one) => one.end > one.start)
        : [piece],
    )
  return pieces
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  return {
    start: start + (piece.length - piece.trimStart().length),
    end: end - (piece.length - piece.trimEnd().length),
  }
}

/** Every passage that something was read from. */
function factSpans(reading: Reading): Span[] {
  const { kind, direction, date, receivedByAuthority, statedDueDate, newDueDate } = reading
  const spans = [
    kind,
    direction,
    date,
    receivedByAuthority,
    statedDueDate,
    newDueDate,
    ...reading.references,
    ...reading.relations,
    ...reading.dates,
    ...reading.sections,
    ...reading.questions,
    ...reading.answers,
    ...reading.conflicts,
    ...reading.doubtful,
  ].flatMap((fact) => fact?.span ?? [])
  return spans
}
