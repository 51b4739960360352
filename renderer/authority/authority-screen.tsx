import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { AuthorityCases } from './authority-cases.tsx'
import { AuthorityNames } from './authority-names.tsx'
import { Addresses, Officers, Patterns } from './authority-tables.tsx'
import { SectionPlot } from './section-plot.tsx'
import { TimePart } from './time-part.tsx'
import './authority.css'

const words = text.authority

/** One authority as the user's own cases show it. */
export function AuthorityScreen({ name }: { name: string }) {
  const { calls } = useApi()
  useTitle(name)
  const found = useQuery(calls.authority.get.queryOptions({ input: { name } }))
  const info = useQuery(calls.app.info.queryOptions())
  if (found.isPending || info.isPending) return <Loading>{text.frame.loading}</Loading>
  if (info.isError) return <Failure what={text.frame.couldNotOpen} error={info.error} />
  if (found.isError)
    return (
      <div className="authority">
        <h1 tabIndex={-1}>{name}</h1>
        <Failure what={text.frame.couldNotOpen} error={found.error} again={() => void found.refetch()} />
        <p>
          <a href={formatRoute({ screen: 'authority', name: null })}>{words.index}</a>
        </p>
      </div>
    )
  const of = found.data
  return (
    <div className="authority">
      <header>
        <p className="small">
          <a href={formatRoute({ screen: 'authority', name: null })}>{words.index}</a>
        </p>
        <h1 tabIndex={-1}>{of.name}</h1>
        <p className="quiet">{words.casesOf(of.cases, of.open)}</p>
        <AuthorityNames of={of} />
      </header>
      <div className="authority-parts">
        <TimePart of={of} />
        <SectionPlot sections={of.sections} />
        <Addresses of={of} />
        <Officers of={of} />
        <Patterns of={of} />
      </div>
      <AuthorityCases ids={of.caseIds} today={info.data.today} />
    </div>
  )
}
