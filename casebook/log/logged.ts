import type { LogEntry, Logged } from '../../core/contract/log.ts'
import type { Attachment, Letter } from '../../core/model/letter.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Context } from '../services/context.ts'
import { attemptsOf } from '../storage/drafts.ts'
import { caseOfEntry } from '../storage/entries.ts'

const WHATS: Record<string, Logged> = { incoming: 'letter-in', outgoing: 'letter-out' }

function whatOf(letter: Letter, kind: string): Logged {
  return WHATS[letter.given.direction ?? ''] ?? (kind === 'meeting' ? 'meeting' : 'call')
}

/** What the user entered by hand, as the form has it; null for an entry that came in otherwise or went out as a draft. */
export function loggedEntry(
  context: Context,
  id: string,
): { caseId: string; entry: LogEntry; files: Attachment[] } | null {
  const { store, views } = context
  const caseId = caseOfEntry(store.db, id)
  const view = caseId === undefined ? undefined : views.get(caseId)
  const found = view?.entries.find((one) => one.id === id)
  const shown = view?.case.entries.find((one) => one.id === id)
  if (!view || !found || !shown)
    throw new CasebookError('not-found', `There is no entry ${id} in this casebook: open its case again.`)
  const { letter, corrections } = found
  const isDraft = store.db.get('SELECT 1 AS one FROM drafts WHERE sent_entry_id = ?', id) !== undefined
  if (letter.source.form !== 'manual' || isDraft) return null
  const attempt = attemptsOf(store.db, view.kept.id).find((one) => one.entryId === id)
  const what = whatOf(letter, shown.kind)
  const isLetter = what === 'letter-in' || what === 'letter-out'
  return {
    caseId: view.kept.id,
    entry: {
      what,
      on: shown.date ?? letter.given.date ?? context.today(),
      who: what === 'letter-out' ? (attempt?.to ?? '') : (shown.sender ?? ''),
      text: letter.source.file === null ? letter.text : '',
      reference: corrections.some((one) => one.field === 'references') ? shown.references.join(', ') : null,
      kind: isLetter && corrections.some((one) => one.field === 'kind') ? shown.kind : null,
      proof: attempt?.proof ?? null,
    },
    files: letter.attachments,
  }
}
