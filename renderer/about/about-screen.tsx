import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { About } from '../../core/contract/about.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { PartsList } from './parts-list.tsx'
import { ProblemReport } from './problem-report.tsx'
import { UpdatePart } from './update-part.tsx'
import './about.css'

const words = text.about

/** What FOI Desk is, in versions; how it stays new; what to do when it fails; whose work it is. */
export function AboutScreen() {
  const { calls } = useApi()
  useTitle(words.title)
  const about = useQuery(calls.about.get.queryOptions())
  const info = useQuery(calls.app.info.queryOptions())
  if (about.isPending) return <Loading>{text.frame.loading}</Loading>
  if (about.isError)
    return <Failure what={text.frame.couldNotOpen} error={about.error} again={() => void about.refetch()} />
  return (
    <div className="about">
      <header>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="prose">{words.lead}</p>
      </header>
      <section aria-labelledby="about-runs">
        <h2 id="about-runs">{words.runs}</h2>
        <Facts about={about.data} casebook={info.data?.casebook ?? ''} />
      </section>
      {about.data.shell === 'electron' && <UpdatePart system={about.data.system} />}
      <ProblemReport />
      <PartsList />
    </div>
  )
}

function Facts({ about, casebook }: { about: About; casebook: string }) {
  const rows: [string, string][] = [
    [words.app, `${about.app}, ${words.shell[about.shell]}`],
    ...about.runs.map(({ name, version }): [string, string] => [name, version]),
    [words.system, about.system],
    [words.law, formatDay(about.lawAsOf)],
    [words.holidays, formatDay(about.holidaysAsOf)],
    ...(casebook === '' ? [] : [[words.casebook, casebook] satisfies [string, string]]),
  ]
  return (
    <dl className="about-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
