import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Loading } from '../shared/notice.tsx'
import { OpenLetter } from './open-letter.tsx'
import './composer.css'

const words = text.drafts.composer

/** A letter that is being written, in place of the timeline; the proof stays beside it. */
export function Composer({ id }: { id: string }) {
  const { case: c, picked } = useCase()
  const { calls } = useApi()
  const opened = useQuery(calls.draft.get.queryOptions({ input: { id } }))
  const back = formatRoute(caseRoute(c.id, { tab: 'drafts', entry: picked }))
  if (opened.isPending)
    return (
      <div className="case-main composer">
        <Loading>{words.loading}</Loading>
      </div>
    )
  if (opened.data && opened.data.sentEntry === null) return <OpenLetter draft={opened.data} back={back} />
  const sent = c.entries.find((entry) => entry.id === opened.data?.sentEntry)
  return (
    <div className="case-main composer">
      <div className="composer-over">
        <h1 tabIndex={-1}>{opened.data?.subject ?? words.gone}</h1>
        <p>{opened.isError ? opened.error.message : words.sentPlain}</p>
        <p className="actions">
          {sent && (
            <a className="button" href={formatRoute(caseRoute(c.id, { entry: sent.id }))}>
              {words.showSent}
            </a>
          )}
          <a className="button" href={back}>
            {words.back(c.title)}
          </a>
        </p>
      </div>
    </div>
  )
}
