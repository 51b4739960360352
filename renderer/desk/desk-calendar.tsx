import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { formatMonth } from '../../core/calendar/format-day.ts'
import type { DeskRow } from '../../core/model/desk.ts'
import { useApi } from '../api/api.tsx'
import { MonthGrid } from '../calendar/month-grid.tsx'
import { monthAway, monthOf, monthWeeks } from '../calendar/month.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import '../calendar/calendar.css'

const words = text.calendar

/** The same cases by month: every clock of theirs that runs, on its last day. */
export function DeskCalendar({ rows, today }: { rows: DeskRow[]; today: string }) {
  const { calls } = useApi()
  const [month, setMonth] = useState(monthOf(today))
  const dues = useQuery(calls.clock.due.queryOptions({ input: {} }))
  const ids = useMemo(() => new Set(rows.map((row) => row.id)), [rows])
  if (dues.isPending) return <Loading>{text.frame.loading}</Loading>
  if (dues.isError)
    return <Failure what={text.frame.couldNotOpen} error={dues.error} again={() => void dues.refetch()} />
  const here = dues.data.filter((due) => ids.has(due.caseId) && monthOf(due.due) === month)
  return (
    <section className="desk-calendar">
      <header className="calendar-head">
        <h2>{formatMonth(`${month}-01`)}</h2>
        <span className="quiet" role="status">
          {here.length === 0 ? words.none : words.due(here.length)}
        </span>
        <div className="actions">
          <Button icon aria-label={words.earlier} onPress={() => setMonth(monthAway(month, -1))}>
            <ChevronLeft size={18} aria-hidden="true" />
          </Button>
          <Button onPress={() => setMonth(monthOf(today))}>{words.today}</Button>
          <Button icon aria-label={words.later} onPress={() => setMonth(monthAway(month, 1))}>
            <ChevronRight size={18} aria-hidden="true" />
          </Button>
        </div>
      </header>
      <MonthGrid month={month} weeks={monthWeeks(month, here)} today={today} />
    </section>
  )
}
