import { judge } from '../attachments/judge.ts'
import { CasebookError } from '../casebook-error.ts'
import { caseOfEntry } from '../storage/entries.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

/** A file of a letter with its bytes. Refused where the letter has none of that hash or the casebook no longer has it. */
async function find(context: Context, input: { entry: string; hash: string }) {
  const caseId = caseOfEntry(context.store.db, input.entry)
  const letter = caseId && context.views.get(caseId).entries.find((one) => one.id === input.entry)?.letter
  const file = letter ? letter.attachments.find((one) => one.hash === input.hash) : undefined
  if (!file) throw new CasebookError('not-found', 'This letter has no such attachment: open it again.')
  const bytes = await context.originals.get(input.hash)
  if (!bytes)
    throw new CasebookError(
      'damaged',
      `The attachment “${file.name}” is missing from the casebook: bring its letter in again.`,
    )
  return { file, bytes }
}

export const attachment = {
  look: base.attachment.look.handler(async ({ context, input }) => {
    const { file, bytes } = await find(context, input)
    return judge(file.name, bytes)
  }),
  take: base.attachment.take.handler(async ({ context, input }) => {
    const { file, bytes } = await find(context, input)
    const { name, verdict, why } = await judge(file.name, bytes)
    if (verdict === 'refused') throw new CasebookError('bad-input', `“${name}” is not handed out. ${why.join(' ')}`)
    if (verdict === 'warned' && !input.warned)
      throw new CasebookError('bad-input', `“${name}” needs a look first. ${why.join(' ')}`)
    // A type that no browser opens by itself: it is saved, never shown.
    return { name, file: new File([new Uint8Array(bytes)], name, { type: 'application/octet-stream' }) }
  }),
}
