import type { StripDay } from './strip.ts'

interface Props {
  day: StripDay
  reachable: boolean
  onFocus: () => void
}

/** One day: its date above, its number under it, the other count's number below where it is another. */
export function StripCell({ day, reachable, onFocus }: Props) {
  const { ours, rival } = day
  const names = [
    'day',
    ours?.counts ? 'counts' : 'not',
    day.weekend && 'weekend',
    day.receipt && 'receipt',
    ours?.due && 'due',
    rival?.due && 'rival-due',
    day.parts && 'parts',
  ]
  return (
    <td
      className={names.filter(Boolean).join(' ')}
      data-day={day.date}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      onClick={onFocus}
    >
      <span className="unseen">{day.words}</span>
      <span className="day-date" aria-hidden="true">
        {day.label}
      </span>
      <span className="day-n" aria-hidden="true">
        {ours?.counts ? ours.n : day.receipt ? 0 : '–'}
      </span>
      {rival && (
        <span className="day-rival" aria-hidden="true">
          {rival.counts ? rival.n : '–'}
        </span>
      )}
    </td>
  )
}
