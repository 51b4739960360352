import { memo } from 'react'
import { nextOf } from '../../core/desk/group.ts'
import type { DeskRow } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { actDay } from '../shared/days.ts'
import { shortTitle } from '../shared/short-title.ts'
import { RowCheck } from './row-check.tsx'
import { Far, nextWords, RowMarks } from './row-parts.tsx'

interface Props {
  row: DeskRow
  today: string
  index: number
  reachable: boolean
  selected: boolean
  onFocus: (index: number) => void
  onSelect: (id: string, shift: boolean) => void
}

/** A case as a card: what, who, the next thing and its day. */
export const BoardCard = memo(function BoardCard({ row, today, index, reachable, selected, onFocus, onSelect }: Props) {
  const title = shortTitle(row.title)
  const part = (name: string): string => `card-${row.id}-${name}`
  const { on, daysLeft, late } = nextOf(row)
  return (
    <div className="board-card" data-selected={selected || undefined}>
      <span className="case-row-line">
        <a
          data-row={row.id}
          className="case-row-title"
          id={part('title')}
          title={row.title}
          href={formatRoute(caseRoute(row.id))}
          aria-labelledby={['title', 'who', 'next', 'marks'].map(part).join(' ')}
          tabIndex={reachable ? 0 : -1}
          onFocus={() => onFocus(index)}
        >
          {title}
          {selected && <span className="unseen">, {text.desk.selected}</span>}
        </a>
        <RowCheck id={row.id} title={title} selected={selected} onSelect={onSelect} />
      </span>
      <span className="quiet small board-who" id={part('who')}>
        {row.authority ?? text.case.noAuthority}
      </span>
      <span className="board-next" id={part('next')}>
        {nextWords(row) ?? text.desk.nothingNext}
        {on !== null && daysLeft !== null && (
          <span className="board-day">
            <span className="case-row-day">{actDay(on, today)}</span> <Far daysLeft={daysLeft} late={late} />
          </span>
        )}
      </span>
      <span className="row-marks" id={part('marks')}>
        <RowMarks row={row} today={today} />
      </span>
    </div>
  )
})
