import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { Move } from '../../core/model/draft.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button, LinkButton } from '../shared/button.tsx'
import { actDay } from '../shared/days.ts'

const words = text.drafts

/** One move: what, why, until when, by law or practice, and what it does to the clocks. */
export function MoveLine({ move, onDraft }: { move: Move; onDraft: (move: Move) => void }) {
  const { today, rows, showPassage } = useCase()
  const last = move.last === null ? null : actDay(move.last, today)
  const [evidence] = move.evidence.filter((one) => one.end > one.start)
  const row = rows.find((one) => one.entry.id === evidence?.entry)
  return (
    <li className="move">
      <div>
        <p className="move-title">{move.title}</p>
        <p>{move.why}</p>
        <p className="quiet small">{move.effect}</p>
        <p className="quiet small">
          {move.basis === 'statute' ? text.clocks.basis.statute : text.clocks.basis.practice}: {move.source}
        </p>
        {move.needs.map((need) => (
          <p key={need} className="move-needs">
            {need}
          </p>
        ))}
        {evidence && row && (
          <p className="small">
            {words.passages}{' '}
            <LinkButton onPress={() => showPassage(evidence)}>
              {row.dateWords}: {row.entry.story}
            </LinkButton>
          </p>
        )}
      </div>
      <div className="move-act">
        <strong>{words.window(formatDayPlain(move.first), last)}</strong>
        {move.template && (
          <Button aria-label={words.draftOf(move.title)} onPress={() => onDraft(move)}>
            {words.draftIt}
          </Button>
        )}
      </div>
    </li>
  )
}
