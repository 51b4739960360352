import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import type { CaseRoute } from '../routing/route.ts'
import { Failure, Loading, Notice } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { CaseDesk } from './case-desk.tsx'
import './case.css'

/** One matter: how it stands, its timeline, its story and the proof of every fact. */
export function CaseScreen({ route }: { route: CaseRoute }) {
  const { calls } = useApi()
  const opened = useQuery(calls.case.get.queryOptions({ input: { id: route.id } }))
  const info = useQuery(calls.app.info.queryOptions())
  useTitle(opened.data?.title ?? null)
  if (opened.isPending || info.isPending) return <Loading>{text.case.loading}</Loading>
  if (opened.isError)
    return (
      <Notice title={text.frame.notFoundTitle} detail={opened.error.message}>
        <div className="actions">
          <a className="button" href="#/">
            {text.frame.toDesk}
          </a>
        </div>
      </Notice>
    )
  if (info.isError)
    return <Failure what={text.frame.couldNotOpen} error={info.error} again={() => void info.refetch()} />
  return <CaseDesk case={opened.data} today={info.data.today} route={route} />
}
