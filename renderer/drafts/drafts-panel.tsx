import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import { AttemptList } from './attempt-list.tsx'
import { DraftList } from './draft-list.tsx'
import { MoveList } from './move-list.tsx'
import './drafts.css'

/** What can be done now, the letters in hand, and what went out. */
export function DraftsPanel() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const moves = useQuery(calls.draft.moves.queryOptions({ input: { caseId: c.id } }))
  const drafts = useQuery(calls.draft.list.queryOptions({ input: { caseId: c.id } }))
  const attempts = useQuery(calls.draft.attempts.queryOptions({ input: { caseId: c.id } }))
  const failed = [moves, drafts, attempts].find((one) => one.isError)
  if (failed?.error)
    return <Failure what={text.frame.couldNotOpen} error={failed.error} again={() => void failed.refetch()} />
  return (
    <div className="panel drafts">
      {moves.data && <MoveList moves={moves.data} />}
      {drafts.data && <DraftList drafts={drafts.data.filter((draft) => draft.sentEntry === null)} />}
      {attempts.data && <AttemptList attempts={attempts.data} />}
    </div>
  )
}
