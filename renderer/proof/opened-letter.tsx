import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { linksInWords } from '../../core/plain-sight/link-doubts.ts'
import type { Span } from '../../core/model/basics.ts'
import { useApi } from '../api/api.tsx'
import { QuoteButton } from '../drafts/quote-button.tsx'
import { FormattedLetter } from '../formatted/formatted-letter.tsx'
import { LinkList } from '../formatted/link-list.tsx'
import { ViewChoice } from '../formatted/view-choice.tsx'
import { text } from '../messages/en-gb.ts'
import { LetterNotes } from '../notes/letter-notes.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { FactsList } from './facts-list.tsx'
import { factsOf } from './facts.ts'
import { Letter } from './letter.tsx'
import { LetterFiles } from './letter-files.tsx'
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
  const links = useMemo(
    () => linksInWords(opened.data?.text ?? '').map((address) => ({ words: '', address })),
    [opened.data?.text],
  )
  // A passage that is asked for is shown in the words, which alone hold it.
  const asked = `${lit.turn} ${span?.start}`
  const [formattedAt, setFormattedAt] = useState<string | null>(null)
  const formatted = formattedAt === asked
  if (opened.isPending) return <Loading>{text.proof.loading}</Loading>
  if (opened.isError)
    return <Failure what={text.frame.couldNotOpen} error={opened.error} again={() => void opened.refetch()} />
  return (
    <>
      <LetterHead opened={opened.data} heading={heading} />
      {opened.data.mayBeFormatted && (
        <ViewChoice
          view={formatted ? 'formatting' : 'words'}
          onChange={(view) => setFormattedAt(view === 'formatting' ? asked : null)}
        />
      )}
      {formatted ? (
        <FormattedLetter entry={entry} />
      ) : (
        <>
          <Letter opened={opened.data} facts={facts} lit={lit} words={words} />
          <div className="links-of-words">
            <LinkList links={links} />
          </div>
        </>
      )}
      <LetterFiles opened={opened.data} />
      <FactsList opened={opened.data} facts={facts} lit={lit} />
      <QuoteButton entry={entry} letter={opened.data.text} lit={span} words={words} />
      <LetterNotes entry={entry} words={words} />
    </>
  )
}
