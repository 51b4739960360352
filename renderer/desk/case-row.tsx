import { memo } from 'react'
import type { DeskRow, DeskSort } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { shortTitle } from '../shared/short-title.ts'
import { StateMark } from '../shared/state-mark.tsx'
import { RowCheck } from './row-check.tsx'
import { DayCell, nextWords, RowMarks, stateWords } from './row-parts.tsx'

interface Props {
  row: DeskRow
  today: string
  index: number
  sort: DeskSort
  reachable: boolean
  selected: boolean
  onFocus: (index: number) => void
  /** Null where nothing is to be selected. */
  onSelect: ((id: string, shift: boolean) => void) | null
}

/**
 * What, who, one sentence, the one next thing, and the day that matters with how far away it is. The whole row leads to the case; the
 * authority and the box beside it are things of their own. Drawn anew only when it changes.
 */
export const CaseRow = memo(function CaseRow({
  row,
  today,
  index,
  sort,
  reachable,
  selected,
  onFocus,
  onSelect,
}: Props) {
  const title = shortTitle(row.title)
  const part = (name: string): string => `row-${row.id}-${name}`
  const next = nextWords(row)
  return (
    <div className="case-row" data-selected={selected || undefined}>
      {onSelect ? <RowCheck id={row.id} title={title} selected={selected} onSelect={onSelect} /> : <span />}
      <span className="case-row-what">
        <span className="case-row-line">
          <a
            data-row={row.id}
            className="case-row-title"
            id={part('title')}
            title={row.title}
            href={formatRoute(caseRoute(row.id))}
            aria-labelledby={['title', 'marks', 'who', 'state', 'next', 'day'].map(part).join(' ')}
            tabIndex={reachable ? 0 : -1}
            onFocus={() => onFocus(index)}
          >
            {title}
            {selected && <span className="unseen">, {text.desk.selected}</span>}
          </a>
          <span className="row-marks" id={part('marks')}>
            <RowMarks row={row} today={today} />
          </span>
        </span>
        <span className="case-row-line quiet">
          <span className="case-row-who" id={part('who')}>
            {row.authority === null ? (
              text.case.noAuthority
            ) : (
              <a href={formatRoute({ screen: 'authority', name: row.authority })} tabIndex={-1}>
                {row.authority}
              </a>
            )}
          </span>
          <span className="case-row-sentence" id={part('state')}>
            <StateMark case={row.state}>{stateWords(row)}</StateMark>
          </span>
        </span>
      </span>
      <span className="case-row-next" id={part('next')} title={row.next?.title}>
        {next ?? <span className="quiet">{text.desk.nothingNext}</span>}
      </span>
      <DayCell row={row} today={today} id={part('day')} sort={sort} />
    </div>
  )
})
