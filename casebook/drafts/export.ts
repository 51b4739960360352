import { mailto } from '../../core/drafts/mailto.ts'
import type { Draft } from '../../core/model/draft.ts'
import { CasebookError } from '../casebook-error.ts'
import { letterToText } from '../export/letter-text.ts'
import { fileNameOf, type OutgoingLetter } from '../export/letter.ts'
import type { Context } from '../services/context.ts'
import { readSettings } from '../settings.ts'

export interface Exported {
  name: string
  file: File | null
  url: string | null
  note: string | null
}

const OPEN = /\[to fill in: [^\]]*\]/

/** What is still to be filled in must not leave the desk. */
export function refuseOpen(draft: Draft): void {
  const open = OPEN.exec(`${draft.subject}\n${draft.body}`)
  if (!open) return
  throw new CasebookError(
    'bad-input',
    `“${open[0]}” is still to be filled in: put the words in its place, then send the letter.`,
  )
}

/** A draft as a file or a link. Refused while something stands to be filled in, or an attachment's bytes are missing. */
export async function exportDraft(
  context: Context,
  draft: Draft,
  as: 'eml' | 'docx' | 'pdf' | 'text' | 'mailto',
): Promise<Exported> {
  refuseOpen(draft)
  if (as === 'mailto') {
    const { url, note } = mailto(draft)
    const left = draft.attachments.length > 0 ? ' Its attachments have to be put in by hand.' : ''
    return { name: '', file: null, url, note: `${note ?? ''}${left}`.trim() || null }
  }
  const letter = await outgoing(context, draft)
  if (as === 'text') return file(letter, 'txt', 'text/plain', letterToText(letter))
  // The writers are large, and are not loaded before somebody wants a letter from them.
  if (as === 'eml') {
    const { letterToEml } = await import('../export/letter-eml.ts')
    return file(letter, 'eml', 'message/rfc822', await letterToEml(letter))
  }
  if (as === 'pdf') {
    const { letterToPdf } = await import('../export/letter-pdf.ts')
    return file(letter, 'pdf', 'application/pdf', await letterToPdf(letter, context.today(), context.now()))
  }
  const { letterToDocx } = await import('../export/letter-docx.ts')
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return file(letter, 'docx', type, await letterToDocx(letter, context.today()))
}

function file(letter: OutgoingLetter, ending: string, type: string, content: string | Uint8Array): Exported {
  const name = fileNameOf(letter.subject, ending)
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  return { name, file: new File([part], name, { type }), url: null, note: null }
}

async function outgoing(context: Context, draft: Draft): Promise<OutgoingLetter> {
  const { name, addresses } = readSettings(context.settings)
  const requester = context.views.get(draft.caseId).case.requester
  const attachments = await Promise.all(
    draft.attachments.map(async (one) => {
      const bytes = await context.originals.get(one.hash)
      if (bytes) return { name: one.name, type: one.type, bytes }
      throw new CasebookError(
        'damaged',
        `The file “${one.name}” of this letter is missing from the casebook: put it in again.`,
      )
    }),
  )
  const { to, subject, body, inReplyTo, threadReferences } = draft
  const from = { name: name || requester || '', address: addresses[0] ?? null }
  return { from, to, subject, body, inReplyTo, threadReferences, attachments }
}
