import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { Doubt, InboxItem } from '../../core/model/inbox.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { CorrectButton } from '../proof/correct-button.tsx'
import { factsOf, type FactRow } from '../proof/facts.ts'
import { Letter } from '../proof/letter.tsx'
import type { Lit } from '../proof/use-lit.ts'
import { useCorrect } from '../proof/use-correct.ts'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { CaseChooser } from './case-chooser.tsx'
import { Reason, Reasons } from './reasons.tsx'
import type { InboxActs } from './use-inbox-acts.ts'
import '../proof/proof.css'

/** A letter in a case: each doubt with its correction, and the letter with the doubtful words lit. */
export function DoubtedLetter({ item, acts }: { item: InboxItem; acts: InboxActs }) {
  const { calls } = useApi()
  const opened = useQuery(calls.entry.open.queryOptions({ input: { id: item.id } }))
  if (opened.isPending) return <Loading>{text.proof.loading}</Loading>
  if (opened.isError)
    return <Failure what={text.frame.couldNotOpen} error={opened.error} again={() => void opened.refetch()} />
  return (
    <>
      <Reasons>
        {item.doubts.map((doubt) => (
          <Reason key={doubt.key} words={doubt.words}>
            <Mend doubt={doubt} item={item} opened={opened.data} acts={acts} />
          </Reason>
        ))}
      </Reasons>
      <Words item={item} opened={opened.data} />
      <div className="inbox-files">
        <AttachmentList opened={opened.data} />
      </div>
    </>
  )
}

function Mend({ doubt, item, opened, acts }: { doubt: Doubt; item: InboxItem; opened: OpenedEntry; acts: InboxActs }) {
  if (doubt.about === 'kind') return <CorrectButton field="kind" opened={opened} words={text.proof.correctOf('kind')} />
  if (doubt.about === 'direction')
    return <CorrectButton field="direction" opened={opened} words={text.proof.correctOf('direction')} />
  if (doubt.about === 'number' && doubt.number !== null) return <NumberMend opened={opened} number={doubt.number} />
  return <CaseChooser button={text.inbox.caseOf} now={item.caseId} onChoose={(caseId) => acts.place(item.id, caseId)} />
}

/** Says that a number is a reference, or opens the list of references to say more. */
function NumberMend({ opened, number }: { opened: OpenedEntry; number: string }) {
  const { correct, busy, error } = useCorrect(opened.entry.id)
  const value = [...opened.entry.references, number]
  return (
    <>
      <Button bare isDisabled={busy} onPress={() => correct({ field: 'references', value }, () => undefined)}>
        {text.inbox.isReferenceOf(number)}
      </Button>
      {error && <span role="alert">{error.message}</span>}
    </>
  )
}

const NOTHING: FactRow[] = []

function Words({ item, opened }: { item: InboxItem; opened: OpenedEntry }) {
  const words = useRef<HTMLDivElement>(null)
  const spans = useMemo(() => item.doubts.flatMap((doubt) => doubt.span ?? []), [item.doubts])
  const facts = useMemo(
    () =>
      spans.length === 0
        ? NOTHING
        : factsOf(opened).filter(({ span }) => spans.some((one) => one.start === span?.start && one.end === span.end)),
    [opened, spans],
  )
  const lit: Lit = { fact: null, span: spans[0] ?? null, turn: 0, from: 'facts', light: () => undefined }
  return <Letter opened={opened} facts={facts} lit={lit} words={words} />
}
