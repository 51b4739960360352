import { memo } from 'react'
import type { CaseSummary } from '../../core/model/case.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { actDay, briefDay } from '../shared/days.ts'
import { StateMark } from '../shared/state-mark.tsx'
import type { Group } from './group-cases.ts'

interface Props {
  summary: CaseSummary
  group: Group
  today: string
  index: number
  reachable: boolean
  onFocus: (index: number) => void
}

/** What, who, one sentence, and the one date that matters with how far away it is. Drawn anew only when it changes. */
export const CaseRow = memo(function CaseRow({ summary, group, today, index, reachable, onFocus }: Props) {
  return (
    <a
      data-row
      className={`case-row case-row-${group}`}
      href={formatRoute(caseRoute(summary.id))}
      tabIndex={reachable ? 0 : -1}
      onFocus={() => onFocus(index)}
    >
      <span className="case-row-state">
        <StateMark case={summary.state}>{text.kinds.state[summary.state]}</StateMark>
      </span>
      <span className="case-row-what">
        <span className="case-row-title" title={summary.title}>
          {summary.title}
        </span>
        <span className="case-row-sentence">
          {summary.stateSentence}
          {summary.nextDue && !summary.stateSentence.includes(summary.nextDue.title) && (
            <span className="case-row-next">{summary.nextDue.title}</span>
          )}
        </span>
      </span>
      <span className="case-row-who">
        <span>{summary.authority ?? text.case.noAuthority}</span>
        <span className="quiet small">
          {summary.questions.all > 0 && text.desk.questions(summary.questions.decided, summary.questions.all)}
        </span>
      </span>
      <DueCell summary={summary} today={today} />
    </a>
  )
})

function DueCell({ summary, today }: { summary: CaseSummary; today: string }) {
  const next = summary.nextDue
  if (!next)
    return (
      <span className="case-row-due">
        <span className="quiet">{text.desk.noDate}</span>
        {summary.lastEntryOn && (
          <span className="quiet small">{text.desk.lastLetter(briefDay(summary.lastEntryOn, today))}</span>
        )}
      </span>
    )
  const far = next.late ? text.desk.daysLate(Math.abs(next.daysLeft)) : text.desk.daysLeft(next.daysLeft)
  return (
    <span className="case-row-due">
      <span className="case-row-day">{actDay(next.due, today)}</span>
      <span className={next.late ? 'far late' : next.daysLeft <= 5 ? 'far soon' : 'far'}>{far}</span>
    </span>
  )
}
