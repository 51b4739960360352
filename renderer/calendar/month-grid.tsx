import { useState } from 'react'
import { formatDay, formatMonth } from '../../core/calendar/format-day.ts'
import type { Due } from '../../core/contract/clock.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { LinkButton } from '../shared/button.tsx'
import { shortTitle } from '../shared/short-title.ts'
import type { MonthDay, MonthWeek } from './month.ts'

const words = text.calendar

interface Props {
  month: string
  weeks: MonthWeek[]
  today: string
}

/** A month as a table; in a narrow window only the days that have something stand under one another. */
export function MonthGrid({ month, weeks, today }: Props) {
  return (
    <table className="month" aria-label={words.grid(formatMonth(`${month}-01`))}>
      <thead>
        <tr>
          {text.clocks.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.date}>
            {week.map((day, column) =>
              day ? (
                <DayCell key={day.date} day={day} today={today} />
              ) : (
                // oxlint-disable-next-line react/no-array-index-key -- seven places of a week
                <td key={`none-${column}`} className="outside" aria-hidden="true" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A day of a campaign can have dozens; so many stand in its cell, the rest behind a word. */
const SHOWN = 4

function DayCell({ day, today }: { day: MonthDay; today: string }) {
  const [open, setOpen] = useState(false)
  const more = day.dues.length > SHOWN + 1 ? day.dues.length - SHOWN : 0
  const names = [day.date === today && 'now', day.date < today && 'past', day.dues.length === 0 && 'empty']
  return (
    <td className={names.filter(Boolean).join(' ')} aria-current={day.date === today ? 'date' : undefined}>
      <span className="month-day">
        <span aria-hidden="true">{day.day}</span>
        <span className="month-words">{formatDay(day.date)}</span>
      </span>
      {day.dues.length > 0 && (
        <ul>
          {(open || more === 0 ? day.dues : day.dues.slice(0, SHOWN)).map((due) => (
            <li key={due.clockId + due.caseId}>
              <DueLink due={due} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <LinkButton className="month-more" onPress={() => setOpen(!open)} aria-expanded={open}>
          {open ? words.fewer : words.more(more)}
        </LinkButton>
      )}
    </td>
  )
}

function DueLink({ due }: { due: Due }) {
  const whose = due.waitingFor === 'you' ? words.yours : words.theirs
  return (
    <a
      className={`month-due ${due.late ? 'late' : due.waitingFor}`}
      href={formatRoute(caseRoute(due.caseId, { tab: 'clocks', clock: due.clockId }))}
    >
      <span className="month-what">{due.clock}</span>
      <span className="month-case">{shortTitle(due.title)}</span>
      <span className="month-case">{due.late ? `${words.late}, ${whose}` : whose}</span>
    </a>
  )
}
