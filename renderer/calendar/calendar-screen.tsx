import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { formatMonth } from '../../core/calendar/format-day.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { MonthGrid } from './month-grid.tsx'
import { monthAway, monthOf, monthWeeks } from './month.ts'
import './calendar.css'

const words = text.calendar

/** What is due, by month: every clock of every case that still runs, on its last day. */
export function CalendarScreen({ month }: { month: string | null }) {
  const { calls } = useApi()
  const { go } = useRouting()
  useTitle(words.title)
  const info = useQuery(calls.app.info.queryOptions())
  const dues = useQuery(calls.clock.due.queryOptions({ input: {} }))
  if (info.isPending || dues.isPending) return <Loading>{text.frame.loading}</Loading>
  if (info.isError) return <Failure what={text.frame.couldNotOpen} error={info.error} />
  if (dues.isError)
    return <Failure what={text.frame.couldNotOpen} error={dues.error} again={() => void dues.refetch()} />
  const shown = month ?? monthOf(info.data.today)
  const here = dues.data.filter((due) => monthOf(due.due) === shown)
  const show = (next: string): void => go({ screen: 'calendar', month: next }, { replace: true })
  return (
    <div className="calendar">
      <header className="calendar-head">
        <h1 tabIndex={-1}>{formatMonth(`${shown}-01`)}</h1>
        <span className="quiet" role="status">
          {here.length === 0 ? words.none : words.due(here.length)}
        </span>
        <div className="actions">
          <Button icon aria-label={words.earlier} onPress={() => show(monthAway(shown, -1))}>
            <ChevronLeft size={18} aria-hidden="true" />
          </Button>
          <Button onPress={() => show(monthOf(info.data.today))}>{words.today}</Button>
          <Button icon aria-label={words.later} onPress={() => show(monthAway(shown, 1))}>
            <ChevronRight size={18} aria-hidden="true" />
          </Button>
        </div>
      </header>
      <MonthGrid month={shown} weeks={monthWeeks(shown, here)} today={info.data.today} />
    </div>
  )
}
