import { Quote } from 'lucide-react'
import type { RefObject } from 'react'
import type { Span } from '../../core/model/basics.ts'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { useMarkedWords } from '../notes/use-marked-words.ts'
import { Button } from '../shared/button.tsx'
import { useQuoting } from './quoting.tsx'
import './quote-button.css'

interface Props {
  entry: string
  letter: string
  /** A passage that is lit, quoted where nothing is marked. */
  lit: Span | null
  words: RefObject<HTMLElement | null>
}

/** Beside a letter that is read while another is written: takes the marked words, or the lit passage, over. */
export function QuoteButton({ entry, letter, lit, words }: Props) {
  const { take } = useQuoting()
  const announce = useAnnounce()
  const marked = useMarkedWords(words)
  const span = marked ?? (lit && lit.end > lit.start ? lit : null)
  if (!take) return null
  const quote = (): void => {
    if (!span) return
    const raw = letter.slice(span.start, span.end)
    const start = span.start + (raw.length - raw.trimStart().length)
    const end = span.end - (raw.length - raw.trimEnd().length)
    take({ text: letter.slice(start, end), evidence: { entry, start, end } })
    announce(text.drafts.quotes.quoted)
  }
  return (
    <p className="quote-bar">
      <Button isDisabled={span === null} onPress={quote}>
        <Quote size={14} aria-hidden="true" /> {text.drafts.quotes.quote}
      </Button>
      <span className="quiet small">{text.drafts.quotes.quoteHint}</span>
    </p>
  )
}
