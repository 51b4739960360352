import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LawOverview } from '../../core/contract/law.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { CalendarsPart } from './calendars-part.tsx'
import { HolidaysPart } from './holidays-part.tsx'
import { LawWaiting } from './law-waiting.tsx'
import { PackEditor } from './pack-editor.tsx'
import { PackList } from './pack-list.tsx'
import { startOfOwn } from './pack-text.ts'
import { PackView } from './pack-view.tsx'
import './law.css'

const words = text.law

/** The law that the clocks go by: rule packs, bank holidays, calendars; or one pack with every rule. */
export function LawScreen({ pack }: { pack: string | null }) {
  const { calls } = useApi()
  const info = useQuery(calls.app.info.queryOptions())
  if (info.isPending) return <Loading>{text.frame.loading}</Loading>
  if (info.isError) return <Failure what={text.frame.couldNotOpen} error={info.error} />
  return pack === null ? <Overview today={info.data.today} /> : <PackView id={pack} today={info.data.today} />
}

function Overview({ today }: { today: string }) {
  const { calls } = useApi()
  useTitle(words.title)
  const law = useQuery(calls.law.get.queryOptions())
  if (law.isPending) return <Loading>{text.frame.loading}</Loading>
  if (law.isError) return <Failure what={text.frame.couldNotOpen} error={law.error} again={() => void law.refetch()} />
  return (
    <div className="law">
      <header className="law-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="prose">{words.lead}</p>
      </header>
      <LawWaiting />
      <section className="law-part" aria-labelledby="law-packs">
        <h2 id="law-packs">{words.packs}</h2>
        <p className="prose quiet">{words.packsLead}</p>
        <PackList packs={law.data.packs} />
        {law.data.broken.map(({ id, why }) => (
          <p key={id} className="failure" role="alert">
            {words.broken(id, why)}
          </p>
        ))}
        <WriteOwn packs={law.data.packs} />
      </section>
      <HolidaysPart law={law.data} today={today} />
      <CalendarsPart calendars={law.data.calendars} />
    </div>
  )
}

/** A law that there is no pack for, begun from a copy of the first one. */
function WriteOwn({ packs }: Pick<LawOverview, 'packs'>) {
  const { client } = useApi()
  const [start, setStart] = useState<string | null>(null)
  const first = packs[0]
  const open = async (): Promise<void> => {
    if (first) setStart(startOfOwn((await client.law.pack({ id: first.id })).text))
  }
  return (
    <>
      <Button onPress={() => void open()}>{words.write}</Button>
      {start !== null && (
        <PackEditor
          start={start}
          title={words.editorNew}
          lead={`${words.editorLead} ${words.editorNewLead}`}
          fileName="own-name.json"
          onClose={() => setStart(null)}
        />
      )}
    </>
  )
}
