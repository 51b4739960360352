import type { Attachment } from '../../core/model/letter.ts'
import type { CaseFile } from '../../core/model/draft.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Context } from '../services/context.ts'
import { originalOf } from '../storage/letters.ts'

const TYPES: Record<string, string> = {
  eml: 'message/rfc822',
  emlx: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  htm: 'text/html',
  txt: 'text/plain',
}

/**
 * What can go with a letter from the case: attachments of its letters, and the files that letters came in. A file that holds several
 * letters (a mailbox, an archive, a pasted page) is not offered as one of them: it would send what belongs to others.
 */
export function filesOfCase(context: Context, caseId: string): CaseFile[] {
  return context.views.get(caseId).entries.flatMap(({ id, letter }): CaseFile[] => {
    const attached = letter.attachments
      .filter((one) => one.hash !== '')
      .map(({ name, type, hash }): CaseFile => ({ entry: id, name, type, hash, what: 'attachment' }))
    const original = originalOf(context.store.db, id)
    const ending = original?.name.split('.').at(-1)?.toLowerCase() ?? ''
    const type = TYPES[ending]
    if (!original || original.span !== null || type === undefined || holdsSeveral(context, original.hash))
      return attached
    return [{ entry: id, name: original.name, type, hash: original.hash, what: 'letter' }, ...attached]
  })
}

const holdsSeveral = ({ store }: Context, hash: string): boolean =>
  (store.db.get<{ n: number }>('SELECT count(*) AS n FROM letters WHERE original_hash = ?', hash)?.n ?? 0) > 1

/** Files of the case as attachments of a letter. Refused where one is not the case's, or its bytes are gone. */
export async function caseFiles(
  context: Context,
  caseId: string,
  wanted: readonly Pick<CaseFile, 'entry' | 'hash'>[],
): Promise<Attachment[]> {
  const known = filesOfCase(context, caseId)
  return Promise.all(
    wanted.map(async ({ entry, hash }) => {
      const file = known.find((one) => one.entry === entry && one.hash === hash)
      if (!file)
        throw new CasebookError('not-found', 'This file is not among the files of the case: choose another one.')
      const bytes = await context.originals.get(hash)
      if (!bytes)
        throw new CasebookError('damaged', `The file “${file.name}” is missing from the casebook: put it in again.`)
      return { name: file.name, type: file.type, bytes: bytes.byteLength, hash, text: null }
    }),
  )
}
