import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { asksForArchived } from '../../core/desk/filter.ts'
import { text } from '../messages/en-gb.ts'
import type { DeskRoute } from '../routing/route.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { useShown } from '../shared/use-shown.ts'
import { useTitle } from '../shared/use-title.ts'
import { Desk } from './desk.tsx'
import { FirstRun } from './first-run.tsx'
import { useDeskLook } from './use-desk-look.ts'
import './desk.css'
import './rows.css'

/** Where everything stands: every case under what is to be done with it, soonest first. */
export function DeskScreen({ route }: { route: DeskRoute }) {
  const { calls } = useApi()
  useTitle(text.desk.title)
  const look = useDeskLook(route)
  const inArchive = asksForArchived(look.line)
  const onDesk = useQuery(calls.case.list.queryOptions())
  const archived = useQuery({ ...calls.case.archived.queryOptions(), enabled: inArchive })
  const info = useQuery(calls.app.info.queryOptions())
  const cases = inArchive ? archived : onDesk
  useShown(cases.isSuccess && info.isSuccess)
  if (cases.isPending || info.isPending) return <Loading>{text.desk.loading}</Loading>
  if (cases.isError)
    return <Failure what={text.frame.couldNotOpen} error={cases.error} again={() => void cases.refetch()} />
  if (info.isError)
    return <Failure what={text.frame.couldNotOpen} error={info.error} again={() => void info.refetch()} />
  if (onDesk.data?.length === 0 && info.data.cases === 0) return <FirstRun />
  return <Desk rows={cases.data} today={info.data.today} look={look} />
}
