import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { MovesList } from './moves-list.tsx'
import './drafts.css'

const words = text.drafts

/** What can be done and the letters being written; or the one that is open. */
export function DraftsPanel() {
  const { draft } = useCase()
  if (draft !== null) return <OpenDraft key={draft} id={draft} />
  return (
    <div className="panel">
      <MovesList />
      <DraftList />
    </div>
  )
}

function DraftList() {
  const { case: c, showDraft } = useCase()
  const { calls } = useApi()
  const drafts = useQuery(calls.draft.list.queryOptions({ input: { caseId: c.id } }))
  if (drafts.isError)
    return <Failure what={text.frame.couldNotOpen} error={drafts.error} again={() => void drafts.refetch()} />
  return (
    <section>
      <h2 className="panel-title">{words.list}</h2>
      {drafts.data?.length === 0 && <p className="quiet">{words.none}</p>}
      <ul aria-label={words.list}>
        {drafts.data?.map((draft) => (
          <li key={draft.id} className="draft-line">
            <span>
              {draft.subject || words.kind[draft.kind]}
              <span className="quiet small">
                {' '}
                {words.kind[draft.kind]}, {words.words(draft.words)}
                {draft.sentEntry !== null && `, ${words.sentAlready}`}
              </span>
            </span>
            <Button bare aria-label={words.openOf(draft.subject)} onPress={() => showDraft(draft.id)}>
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenDraft({ id }: { id: string }) {
  const { calls } = useApi()
  const draft = useQuery(calls.draft.get.queryOptions({ input: { id } }))
  if (draft.isError) return <Failure what={text.frame.couldNotOpen} error={draft.error} />
  if (!draft.data) return null
  return <DraftEditor draft={draft.data} />
}
