import { useQuery } from '@tanstack/react-query'
import { createPortal } from 'react-dom'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import type { DraftWords } from './use-draft-saver.ts'
import './letter-sheet.css'

/** The letter as it goes to paper; nothing of it is seen on the screen. */
export function LetterSheet({ draft, now }: { draft: Draft; now: DraftWords }) {
  const { case: c, today } = useCase()
  const { calls } = useApi()
  const settings = useQuery(calls.settings.get.queryOptions())
  const name = settings.data?.name || c.requester
  const [address] = settings.data?.addresses ?? []
  return createPortal(
    <div className="letter-sheet" aria-hidden="true">
      <p className="sheet-from">{[name, address].filter(Boolean).join('\n')}</p>
      <p>{now.to}</p>
      <p>{formatDayPlain(today)}</p>
      <p className="sheet-subject">{now.subject}</p>
      <div className="sheet-body">{now.body}</div>
      {draft.attachments.length > 0 && (
        <p>{text.drafts.send.enclosed(draft.attachments.map((one) => one.name).join(', '))}</p>
      )}
    </div>,
    document.body,
  )
}

/** Prints the letter alone: while the page is on its way to paper the app gives way to the sheet. */
export function printLetter(): void {
  const root = document.documentElement
  root.dataset['paper'] = 'letter'
  window.addEventListener('afterprint', () => delete root.dataset['paper'], { once: true })
  window.print()
}
