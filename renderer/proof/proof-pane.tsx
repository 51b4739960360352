import { useEffect, useRef } from 'react'
import type { Span } from '../../core/model/basics.ts'
import { text } from '../messages/en-gb.ts'
import { OpenedLetter } from './opened-letter.tsx'
import type { WantedFocus } from './wanted-focus.ts'
import './proof.css'

interface Props {
  entry: string | null
  span: Span | null
  heading: WantedFocus
}

/** The right side of a case: the letter that was picked, and what was read in it. */
export function ProofPane({ entry, span, heading }: Props) {
  const pane = useRef<HTMLElement>(null)
  const shown = useRef(entry)
  useEffect(() => {
    if (shown.current === entry) return
    shown.current = entry
    if (pane.current) pane.current.scrollTop = 0
  }, [entry])
  return (
    <aside ref={pane} className="proof" aria-label={text.proof.region}>
      {entry === null ? (
        <p className="quiet proof-none">{text.proof.empty}</p>
      ) : (
        <OpenedLetter key={entry} entry={entry} span={span} heading={heading} />
      )}
    </aside>
  )
}
