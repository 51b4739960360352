import { PenLine } from 'lucide-react'
import type { Move } from '../../core/model/draft.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button, LinkButton } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { windowWords } from './move-words.ts'
import { useStartDraft } from './use-start-draft.ts'

const words = text.drafts.moves

/** The moves that the law and usual practice allow now, the best first. */
export function MoveList({ moves }: { moves: readonly Move[] }) {
  const main = moves.filter((move) => move.weight === 'main')
  const also = moves.filter((move) => move.weight === 'also')
  return (
    <section aria-labelledby="moves-title">
      <h2 id="moves-title">{words.title}</h2>
      {main.length === 0 && <p className="quiet">{words.none}</p>}
      <ol className="moves" aria-label={words.title}>
        {main.map((move, at) => (
          <MoveItem key={move.id} move={move} first={at === 0} />
        ))}
      </ol>
      {also.length > 0 && (
        <details className="moves-also">
          <summary>{words.also(also.length)}</summary>
          <ol className="moves" aria-label={words.also(also.length)}>
            {also.map((move) => (
              <MoveItem key={move.id} move={move} first={false} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

/** One move: why, when, what it does to the clocks, what it rests on. */
function MoveItem({ move, first }: { move: Move; first: boolean }) {
  const { today, showPassage } = useCase()
  const { start, busy, error } = useStartDraft()
  const { template, needs } = move
  const [evidence] = move.evidence
  return (
    <li className="move">
      <div className="move-head">
        <h3>{move.title}</h3>
        {template !== null && (
          <Button
            first={first && needs.length === 0}
            isDisabled={busy}
            aria-label={text.drafts.draftOf(move.title)}
            onPress={() => start(move)}
          >
            <PenLine size={14} aria-hidden="true" /> {text.drafts.draftIt}
          </Button>
        )}
      </div>
      <p>{move.why}</p>
      {needs.length > 0 && (
        <p className="move-needs">
          <strong>{words.notYet}</strong> {needs.join(' ')}
        </p>
      )}
      <dl className="move-facts">
        <dt>{words.when}</dt>
        <dd>{windowWords(move, today)}</dd>
        <dt>{words.clocks}</dt>
        <dd>{move.effect}</dd>
        <dt>{words.rests}</dt>
        <dd>
          {move.source} <span className="quiet">({words.basis[move.basis]})</span>{' '}
          {evidence && (
            <LinkButton aria-label={words.passageOf(move.title)} onPress={() => showPassage(evidence)}>
              {words.passage}
            </LinkButton>
          )}
        </dd>
      </dl>
      {error && <Failure what={text.frame.couldNotOpen} error={error} />}
    </li>
  )
}
