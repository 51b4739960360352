import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import { MoveLine } from './move-line.tsx'
import { useStartDraft } from './use-start-draft.ts'

const words = text.drafts

/** What can be done now, the best first; what is possible at any time stands behind. */
export function MovesList() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const moves = useQuery(calls.draft.moves.queryOptions({ input: { caseId: c.id } }))
  const { start, error } = useStartDraft()
  if (moves.isError)
    return <Failure what={text.frame.couldNotOpen} error={moves.error} again={() => void moves.refetch()} />
  if (!moves.data) return null
  const main = moves.data.filter((move) => move.weight === 'main')
  const also = moves.data.filter((move) => move.weight === 'also')
  return (
    <section>
      <h2 className="panel-title">{words.moves}</h2>
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
      {main.length === 0 && <p className="quiet">{words.noMoves}</p>}
      <ul className="moves" aria-label={words.moves}>
        {main.map((move) => (
          <MoveLine key={move.id} move={move} onDraft={start} />
        ))}
      </ul>
      {also.length > 0 && (
        <details className="moves-also">
          <summary>{words.also}</summary>
          <ul className="moves" aria-label={words.also}>
            {also.map((move) => (
              <MoveLine key={move.id} move={move} onDraft={start} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
