import { BellOff, Mail, PenLine } from 'lucide-react'
import { nextOf } from '../../core/desk/group.ts'
import { sortedBy } from '../../core/desk/sort.ts'
import type { DeskRow, DeskSort } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { actDay, briefDay } from '../shared/days.ts'
import { TagChip } from '../shared/tag-chip.tsx'

/** The one next thing, in few words. A letter that was not opened comes before any other. */
export function nextWords(row: DeskRow): string | null {
  if (row.toRead > 0) return text.desk.readIt
  if (row.drafts > 0) return text.desk.finishDraft
  // Thanks are never what presses.
  const { kind } = nextOf(row)
  return kind !== null && kind !== 'thank' ? text.desk.next[kind] : null
}

/** Where it stands, without the day that stands beside it in a column of its own. */
export const stateWords = ({ state, stateSentence, nextDue }: DeskRow): string =>
  state === 'late' && nextDue?.late ? text.desk.lateWhat(nextDue.title) : stateSentence

/** What waits in the case, and the user's own tags. */
export function RowMarks({ row, today }: { row: DeskRow; today: string }) {
  const { toRead, drafts, silenced, archivedOn, tags } = row
  return (
    <>
      {toRead > 0 && (
        <span className="row-mark strong">
          <Mail size={13} aria-hidden="true" /> {text.desk.toRead(toRead)}
        </span>
      )}
      {drafts > 0 && (
        <span className="row-mark">
          <PenLine size={13} aria-hidden="true" /> {text.desk.drafts(drafts)}
        </span>
      )}
      {silenced && (
        <span className="row-mark">
          <BellOff size={13} aria-hidden="true" /> {text.desk.silenced}
        </span>
      )}
      {archivedOn !== null && <span className="row-mark">{text.desk.archivedOn(briefDay(archivedOn, today))}</span>}
      {tags.map((tag) => (
        <TagChip key={tag} tag={tag} />
      ))}
    </>
  )
}

/** How far away a day is, in working days. */
export function Far({ daysLeft, late }: { daysLeft: number; late: boolean }) {
  const far = late ? text.desk.daysLate(Math.abs(daysLeft)) : text.desk.daysLeft(daysLeft)
  return <span className={late ? 'far late' : daysLeft <= 5 ? 'far soon' : 'far'}>{far}</span>
}

/** Sorted by these, the day that matters is the one that is sorted by. */
const OWN_DAY: ReadonlySet<DeskSort> = new Set(['response', 'review-window', 'regulator-window', 'asked', 'letter'])

/** The day that matters and how far away it is; where none does, the last letter's. Sorted by another clock, that clock's day. */
export function DayCell({ row, today, id, sort }: { row: DeskRow; today: string; id: string; sort: DeskSort }) {
  if (OWN_DAY.has(sort)) {
    const by = sortedBy(row, sort)
    return (
      <span className="case-row-due" id={id}>
        {typeof by === 'string' ? (
          <span className="case-row-day">{actDay(by, today)}</span>
        ) : (
          <span className="quiet">{text.desk.noSuchDay}</span>
        )}{' '}
        <span className="quiet small">{text.desk.sorts[sort]}</span>
      </span>
    )
  }
  const { on, daysLeft, late } = nextOf(row)
  if (on === null || daysLeft === null)
    return (
      <span className="case-row-due" id={id}>
        <span className="quiet">{text.desk.noDate}</span>{' '}
        {row.lastEntryOn && (
          <span className="quiet small">{text.desk.lastLetter(briefDay(row.lastEntryOn, today))}</span>
        )}
      </span>
    )
  return (
    <span className="case-row-due" id={id}>
      <span className="case-row-day">{actDay(on, today)}</span> <Far daysLeft={daysLeft} late={late} />
    </span>
  )
}
