import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { Failure } from '../shared/notice.tsx'
import { TemplatesDialog } from './templates-dialog.tsx'
import { useStartDraft } from './use-start-draft.ts'
import { whenWords } from './words.ts'

const words = text.drafts.list

/** Letters that are being written, and a way to begin another. */
export function DraftList({ drafts }: { drafts: readonly Draft[] }) {
  return (
    <section aria-labelledby="in-hand-title">
      <h2 id="in-hand-title">{words.title}</h2>
      {drafts.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ul className="in-hand" aria-label={words.title}>
          {drafts.map((draft) => (
            <DraftLine key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
      <BeginAnother />
    </section>
  )
}

function DraftLine({ draft }: { draft: Draft }) {
  const { case: c, picked } = useCase()
  const { calls } = useApi()
  const announce = useAnnounce()
  const remove = useMutation(calls.draft.remove.mutationOptions({ onSuccess: () => announce(words.removed) }))
  const title = draft.subject || words.noSubject
  return (
    <li>
      <a
        href={formatRoute(caseRoute(c.id, { tab: 'drafts', draft: draft.id, entry: picked }))}
        aria-label={words.go(title)}
      >
        {title}
      </a>
      <span className="quiet small">{words.line(draft.words, whenWords(draft.changedAt))}</span>
      <Button bare aria-label={words.removeThis(title)} onPress={() => remove.mutate({ id: draft.id })}>
        {words.remove}
      </Button>
      {remove.isError && <Failure what={text.frame.couldNotSave} error={remove.error} />}
    </li>
  )
}

function BeginAnother() {
  const { calls } = useApi()
  const templates = useQuery(calls.draft.templates.queryOptions())
  const [wanted, setWanted] = useState('chaser')
  const { startTemplate, busy, error } = useStartDraft()
  const names = Object.fromEntries(
    (templates.data ?? []).map((one) => [one.id, one.own ? words.own(one.title) : one.title]),
  )
  return (
    <div className="begin-another">
      <Choice label={words.another} words={names} value={wanted} onChange={setWanted} />
      <Button isDisabled={busy || !(wanted in names)} onPress={() => startTemplate(wanted)}>
        {words.begin}
      </Button>
      <TemplatesDialog templates={templates.data ?? []} />
      {error && <Failure what={text.frame.couldNotOpen} error={error} />}
    </div>
  )
}
