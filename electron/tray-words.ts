import { formatDayShort } from '../core/calendar/format-day.ts'
import type { CaseSummary } from '../core/model/case.ts'

export interface TrayDate {
  readonly caseId: string
  readonly label: string
}

export interface TrayWords {
  /** Dates that are past; what the badge counts. */
  readonly late: number
  readonly tooltip: string
  /** The next dates, soonest first. */
  readonly dates: readonly TrayDate[]
}

const SHOWN = 6
const WIDEST = 60

const shorten = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text)

/** What the tray says of the desk: how much is late, what is due next. */
export function trayWords(cases: readonly CaseSummary[]): TrayWords {
  const dated = cases
    .flatMap((one) => (one.nextDue === null ? [] : [{ id: one.id, title: one.title, next: one.nextDue }]))
    .toSorted((a, b) => (a.next.due < b.next.due ? -1 : a.next.due > b.next.due ? 1 : 0))
  const late = dated.filter((one) => one.next.late).length
  const ahead = dated.find((one) => !one.next.late)
  const parts = [
    late > 0 ? `${late} late` : null,
    ahead ? `next ${formatDayShort(ahead.next.due)}: ${ahead.title}` : null,
  ].filter((part) => part !== null)
  return {
    late,
    tooltip: parts.length > 0 ? shorten(`FOI Desk: ${parts.join(', ')}`) : 'FOI Desk: no dates ahead',
    dates: dated.slice(0, SHOWN).map(({ id, title, next }) => ({
      caseId: id,
      label: shorten(
        `${next.late ? 'Late since' : next.waitingFor === 'you' ? 'Your move by' : 'Due'} ${formatDayShort(next.due)}: ${title}`,
      ),
    })),
  }
}
