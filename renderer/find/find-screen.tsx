import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search, X } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Input, SearchField } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Failure } from '../shared/notice.tsx'
import { usePaused } from '../shared/use-paused.ts'
import { useTitle } from '../shared/use-title.ts'
import { FindHelp } from './find-help.tsx'
import { HitList } from './hit-list.tsx'
import './find.css'

const words = text.find
const LIMIT = 60

/** One box over everything; what it finds stands under it by case. */
export function FindScreen({ q }: { q: string }) {
  const { calls } = useApi()
  const { go } = useRouting()
  const [typed, setTyped] = useState(q)
  useTitle(words.title)
  const asked = usePaused(typed.trim(), 120)
  const found = useQuery({
    ...calls.search.query.queryOptions({ input: { q: asked, limit: LIMIT } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  return (
    <div className="find">
      <h1 tabIndex={-1}>{words.title}</h1>
      <SearchField
        className="filter find-box"
        aria-label={words.box}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the screen is this box
        autoFocus
        value={typed}
        onChange={(value) => {
          setTyped(value)
          go({ screen: 'find', q: value }, { replace: true })
        }}
      >
        <Search size={18} aria-hidden="true" />
        <Input placeholder={words.hint} />
        <AriaButton className="button bare icon filter-clear">
          <X size={16} aria-hidden="true" />
        </AriaButton>
      </SearchField>
      {asked === '' && <FindHelp onPick={setTyped} />}
      {asked !== '' && found.isError && <Failure what={text.frame.couldNotOpen} error={found.error} />}
      {asked !== '' && found.data && <HitList asked={asked} found={found.data} />}
    </div>
  )
}
