import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { formatDay } from '../../core/calendar/format-day.ts'
import { useApi } from '../api/api.tsx'
import { LawWaiting } from '../law/law-waiting.tsx'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { useShown } from '../shared/use-shown.ts'
import { useTitle } from '../shared/use-title.ts'
import { CaseList } from './case-list.tsx'
import { deskRows } from './desk-rows.ts'
import { FilterBox } from './filter-box.tsx'
import { FirstRun } from './first-run.tsx'
import { filterCases, groupCases } from './group-cases.ts'
import './desk.css'

/** Where everything stands: every case under what is to be done with it, soonest first. */
export function DeskScreen() {
  const { calls } = useApi()
  useTitle(text.desk.title)
  const cases = useQuery(calls.case.list.queryOptions())
  const info = useQuery(calls.app.info.queryOptions())
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const groups = useMemo(() => groupCases(cases.data ?? []), [cases.data])
  const rows = useMemo(
    () => deskRows(asked.trim() === '' ? groups : groupCases(filterCases(cases.data ?? [], asked))),
    [asked, groups, cases.data],
  )
  useShown(cases.isSuccess && info.isSuccess)
  if (cases.isPending || info.isPending) return <Loading>{text.desk.loading}</Loading>
  if (cases.isError)
    return <Failure what={text.frame.couldNotOpen} error={cases.error} again={() => void cases.refetch()} />
  if (info.isError)
    return <Failure what={text.frame.couldNotOpen} error={info.error} again={() => void info.refetch()} />
  if (cases.data.length === 0) return <FirstRun />
  const count = (group: string): number => groups.find((one) => one.group === group)?.cases.length ?? 0
  return (
    <div className="desk">
      <header className="desk-head">
        <div>
          <h1 tabIndex={-1}>{formatDay(info.data.today)}</h1>
          <p className="quiet">{text.desk.summary(count('late'), count('this-week'), cases.data.length)}</p>
        </div>
        <FilterBox value={query} onChange={setQuery} />
      </header>
      <LawWaiting />
      {rows.length === 0 ? (
        <p className="desk-none">
          {text.desk.noMatch(asked.trim())}{' '}
          <LinkButton onPress={() => setQuery('')}>{text.desk.clearFilter}</LinkButton>
        </p>
      ) : (
        <CaseList rows={rows} today={info.data.today} />
      )}
    </div>
  )
}
