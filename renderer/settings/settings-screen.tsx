import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { Settings } from '../../core/contract/settings.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { HistoryList } from '../history/history-list.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { SafetyPart } from '../safety/safety-part.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { AboutYou } from './about-you.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import './settings.css'

export function SettingsScreen() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  useTitle(text.frame.settingsTitle)
  const settings = useQuery(calls.settings.get.queryOptions())
  const set = useMutation(
    calls.settings.set.mutationOptions({
      onSuccess: (now) => {
        queries.setQueryData(calls.settings.get.queryKey(), now)
        announce(text.frame.saved)
      },
    }),
  )
  if (settings.isPending) return <Loading>{text.frame.loading}</Loading>
  if (settings.isError)
    return <Failure what={text.frame.couldNotOpen} error={settings.error} again={() => void settings.refetch()} />
  const change = (part: Partial<Settings>): void => set.mutate(part)
  const now = settings.data
  return (
    <div className="settings">
      <h1 tabIndex={-1}>{text.frame.settingsTitle}</h1>
      {set.isError && <Failure what={text.frame.couldNotSave} error={set.error} />}
      <ChoiceGroup
        label={text.frame.theme}
        words={text.frame.themes}
        value={now.theme}
        onChange={(theme) => change({ theme })}
      />
      <ChoiceGroup
        label={text.frame.density}
        words={text.frame.densities}
        value={now.density}
        onChange={(density) => change({ density })}
      />
      <ChoiceGroup
        label={text.frame.textSize}
        words={text.frame.textSizes}
        value={now.textSize}
        onChange={(textSize) => change({ textSize })}
      />
      <AboutYou name={now.name} addresses={now.addresses} onChange={change} />
      <SafetyPart />
      <HistoryList />
      <About />
    </div>
  )
}

function About() {
  const { calls } = useApi()
  const { data } = useQuery(calls.app.info.queryOptions())
  if (!data) return null
  return (
    <section className="settings-about">
      <h2>{text.frame.about}</h2>
      <dl>
        <dt>{text.frame.version}</dt>
        <dd>{data.version}</dd>
        <dt>{text.frame.casebook}</dt>
        <dd>{data.casebook}</dd>
        <dt>{text.frame.today}</dt>
        <dd>{formatDay(data.today)}</dd>
      </dl>
      <p>
        <a className="link" href={formatRoute({ screen: 'about' })}>
          {text.about.toAbout}
        </a>
      </p>
    </section>
  )
}
