import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { framePage } from './frame-page.ts'
import { LinkList } from './link-list.tsx'
import './formatted.css'

const words = text.formatted

/** A letter as its sender formatted it, in a frame that may do nothing: no script, no form, no link, nothing loaded. */
export function FormattedLetter({ entry }: { entry: string }) {
  const { calls } = useApi()
  const letter = useQuery(calls.entry.formatted.queryOptions({ input: { id: entry } }))
  const settings = useQuery(calls.settings.get.queryOptions())
  const textSize = settings.data?.textSize ?? 'normal'
  const html = letter.data?.html ?? null
  const page = useMemo(() => (html === null ? null : framePage(html, textSize)), [html, textSize])
  if (letter.isPending) return <Loading>{words.loading}</Loading>
  if (letter.isError) return <Failure what={words.failed} error={letter.error} again={() => void letter.refetch()} />
  if (page === null) return <p className="quiet formatted-none">{words.none}</p>
  const { links, remotePictures, cut } = letter.data
  return (
    <div className="formatted">
      <p className="quiet small">{words.evidence}</p>
      {remotePictures > 0 && <p className="quiet small">{words.pictures(remotePictures)}</p>}
      {cut && <p className="quiet small">{words.cut}</p>}
      <iframe className="formatted-frame" title={words.frame} sandbox="" referrerPolicy="no-referrer" srcDoc={page} />
      <LinkList links={links} numbered />
    </div>
  )
}
