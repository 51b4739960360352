import { CircleQuestionMark } from 'lucide-react'
import type { ReactNode } from 'react'
import { text } from '../messages/en-gb.ts'

/** Why a letter waits. */
export function Reasons({ children }: { children: ReactNode }) {
  return (
    <ul className="inbox-reasons" aria-label={text.inbox.reasons}>
      {children}
    </ul>
  )
}

/** One reason, with what mends it beside it. */
export function Reason({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="inbox-reason">
      <CircleQuestionMark size={16} aria-hidden="true" />
      <span>{words}</span>
      <span className="inbox-mend">{children}</span>
    </li>
  )
}
