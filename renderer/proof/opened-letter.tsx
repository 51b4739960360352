import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { Span } from '../../core/model/basics.ts'
import { useApi } from '../api/api.tsx'
import { QuoteButton } from '../drafts/quote-button.tsx'
import { text } from '../messages/en-gb.ts'
import { LetterNotes } from '../notes/letter-notes.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { FactsList } from './facts-list.tsx'
import { factsOf } from './facts.ts'
import { Letter } from './letter.tsx'
import { LetterHead } from './letter-head.tsx'
import { useLit } from './use-lit.ts'
import { useSeen } from './use-seen.ts'
import type { WantedFocus } from './wanted-focus.ts'

interface Props {
  entry: string
  span: Span | null
  heading: WantedFocus
}

/** A letter with its proof. Facts and passages light one another. */
export function OpenedLetter({ entry, span, heading }: Props) {
  const { calls } = useApi()
  useSeen(entry)
  const opened = useQuery(calls.entry.open.queryOptions({ input: { id: entry } }))
  const facts = useMemo(() => (opened.data ? factsOf(opened.data) : []), [opened.data])
  const words = useRef<HTMLDivElement>(null)
  const lit = useLit(facts, span)
  if (opened.isPending) return <Loading>{text.proof.loading}</Loading>
  if (opened.isError)
    return <Failure what={text.frame.couldNotOpen} error={opened.error} again={() => void opened.refetch()} />
  return (
    <>
      <LetterHead opened={opened.data} heading={heading} />
      <Letter opened={opened.data} facts={facts} lit={lit} words={words} />
      <FactsList opened={opened.data} facts={facts} lit={lit} />
      <QuoteButton entry={entry} letter={opened.data.text} lit={span} words={words} />
      <LetterNotes entry={entry} words={words} />
    </>
  )
}
