import { ChevronRight } from 'lucide-react'
import { text } from '../messages/en-gb.ts'
import type { FactRow } from './facts.ts'
import type { Piece } from './letter-pieces.ts'

interface Props {
  piece: Piece
  text: string
  lit: boolean
  fact: FactRow | undefined
  onFact: (fact: FactRow) => void
  onUnfold: (start: number) => void
}

/** A stretch of a letter: plain words, a passage that a fact came from, or a fold. */
export function LetterPiece({ piece, text: words, lit, fact, onFact, onUnfold }: Props) {
  if (piece.kind === 'fold')
    return (
      <button type="button" className="fold" onClick={() => onUnfold(piece.start)}>
        <ChevronRight size={12} aria-hidden="true" />
        <span>
          <span className="unseen">{text.proof.unfold} </span>
          {text.proof.folded(piece.lines, text.proof.foldWhy[piece.why])}
        </span>
      </button>
    )
  const own = words.slice(piece.start, piece.end)
  if (!fact)
    return lit ? (
      <mark className="lit-now" tabIndex={-1} data-start={piece.start}>
        {own}
      </mark>
    ) : (
      <span data-start={piece.start}>{own}</span>
    )
  return (
    // Keys reach the same from the list of facts; the passage itself is no stop, so that a letter reads as text.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <mark
      tabIndex={-1}
      data-start={piece.start}
      className={lit ? 'passage lit-now' : 'passage'}
      title={`${fact.label}: ${fact.value}`}
      onClick={() => onFact(fact)}
    >
      {own}
    </mark>
  )
}
