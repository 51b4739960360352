import { formatDay } from '../../core/calendar/format-day.ts'
import { hasTerm, toggleTerm } from '../../core/desk/line.ts'
import { IS } from '../../core/desk/filter.ts'
import type { DeskRow } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'

const words = text.desk.counts
const COUNTED = ['late', 'week', 'unread', 'draft'] as const

interface Props {
  today: string
  all: readonly DeskRow[]
  shown: number
  line: string
  /** What was put away is looked at, not the desk. */
  archive: boolean
  onLine: (line: string) => void
}

/** The day, and what it asks for: each number shows its cases. */
export function DeskHead({ today, all, shown, line, archive, onLine }: Props) {
  const counts = COUNTED.map((name) => ({ name, n: all.filter((row) => IS[name]?.(row)).length })).filter(
    ({ n }) => n > 0,
  )
  return (
    <div>
      <h1 tabIndex={-1}>{archive ? text.desk.archiveTitle : formatDay(today)}</h1>
      <p className="desk-counts">
        {archive && <span className="quiet">{text.desk.archiveLead}</span>}
        {!archive && !counts.some(({ name }) => name === 'late' || name === 'week') && (
          <span className="quiet">{text.desk.nothingPresses}</span>
        )}
        {counts.map(({ name, n }) => (
          <LinkButton
            key={name}
            className={`desk-count count-${name}`}
            aria-pressed={hasTerm(line, `is:${name}`)}
            onPress={() => onLine(toggleTerm(line, `is:${name}`))}
          >
            {words[name](n)}
          </LinkButton>
        ))}
        <span className="quiet" role="status">
          {shown === all.length ? words.all(all.length) : words.shown(shown, all.length)}
        </span>
      </p>
    </div>
  )
}
