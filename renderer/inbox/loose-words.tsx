import { useQuery } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { PlainSight } from '../shared/plain-sight.tsx'
import type { InboxItem } from '../../core/model/inbox.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { reflow } from '../proof/reflow.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { CaseChooser } from './case-chooser.tsx'
import { Reason, Reasons } from './reasons.tsx'
import type { InboxActs } from './use-inbox-acts.ts'
import '../proof/proof.css'

/** A letter of no case: why it is in none, a way into one, and its words. */
export function LooseWords({ item, acts }: { item: InboxItem; acts: InboxActs }) {
  const { calls } = useApi()
  const opened = useQuery(calls.inbox.open.queryOptions({ input: { id: item.id } }))
  return (
    <>
      <Reasons>
        {item.doubts.map((doubt) => (
          <Reason key={doubt.key} words={doubt.words}>
            <CaseChooser button={text.inbox.intoCase} now={null} onChoose={(caseId) => acts.place(item.id, caseId)} />
          </Reason>
        ))}
      </Reasons>
      {opened.isPending && <Loading>{text.proof.loading}</Loading>}
      {opened.isError && (
        <Failure what={text.frame.couldNotOpen} error={opened.error} again={() => void opened.refetch()} />
      )}
      {opened.data && (
        <div className="letter">
          <div className="letter-words" lang="en">
            {reflow(opened.data.text)}
          </div>
          {opened.data.attachments.length > 0 && (
            <ul className="inbox-files" aria-label={text.attachments.title}>
              {opened.data.attachments.map((file, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- the same file can come twice; their order never changes
                <li key={i}>
                  <Paperclip size={14} aria-hidden="true" /> <PlainSight>{file.name}</PlainSight>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}
