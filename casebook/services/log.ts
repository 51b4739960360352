import { formatDayPlain } from '../../core/calendar/format-day.ts'
import { isCivilDay } from '../../core/calendar/civil-day.ts'
import type { LogEntry, Logged } from '../../core/contract/log.ts'
import type { Attachment } from '../../core/model/letter.ts'
import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import { changeEntry, keepEntry, meIn, refuseWrong } from '../log/keep.ts'
import { letterOf } from '../log/make-letter.ts'
import { loggedEntry } from '../log/logged.ts'
import { insertCase } from '../storage/cases.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

const WHAT: Record<Logged, string> = {
  call: 'a phone call',
  meeting: 'a meeting',
  'letter-in': 'a letter that came by post',
  'letter-out': 'a letter that went by post',
}

const said = (entry: LogEntry): string => `${WHAT[entry.what]} of ${formatDayPlain(entry.on)}`

function refuse(context: Context, entry: LogEntry): void {
  if (!isCivilDay(entry.on))
    throw new CasebookError('bad-input', `There is no day ${entry.on}: give a day that exists; nothing was kept.`)
  refuseWrong(entry, context.today())
}

/** Files as attachments, their bytes on the disk. */
async function filed(context: Context, files: readonly File[]) {
  const { readAttachments } = await import('../intake/read-attachments.ts')
  const read = await readAttachments(files)
  for (const { bytes } of read) await context.originals.put(bytes)
  return {
    attachments: read.map((one) => one.attachment),
    said: read.flatMap((one) => (one.said === null ? [] : [one.said])),
  }
}

export const log = {
  add: base.log.add.handler(async ({ context, input }) => {
    const { entry, caseId, title } = input
    refuse(context, entry)
    if (caseId !== null) context.views.get(caseId)
    const files = await filed(context, input.files)
    const { store } = context
    const letter = letterOf(entry, files.attachments, meIn(context, caseId))
    const words = caseId === null ? `Opened a case with ${said(entry)}` : `Entered ${said(entry)}`
    const { result } = store.change({ name: 'log.add', words }, (t) => {
      const id = caseId ?? newId(6)
      if (caseId === null) insertCase(store.db, { id, title, authority: null, regime: null, origin: null })
      t.touch(id)
      return { caseId: id, entry: keepEntry(context, id, letter, entry) }
    })
    context.feed.look()
    return { ...result, said: files.said }
  }),
  get: base.log.get.handler(({ context, input }) => loggedEntry(context, input.id)),
  edit: base.log.edit.handler(async ({ context, input: { id, entry, keep, files: added } }) => {
    refuse(context, entry)
    const before = loggedEntry(context, id)
    if (!before)
      throw new CasebookError(
        'conflict',
        'This entry was not made by hand: what was read in it can be corrected instead.',
      )
    const files = await filed(context, added)
    const { store } = context
    const kept: Attachment[] = before.files.filter((one) => keep.includes(one.hash))
    const letter = letterOf(entry, [...kept, ...files.attachments], meIn(context, before.caseId))
    store.change({ name: 'log.edit', words: `Changed ${said(entry)}` }, (t) => {
      changeEntry(context, { caseId: before.caseId, id }, letter, entry)
      t.touch(before.caseId)
    })
    context.feed.look()
    return { caseId: before.caseId, entry: id, said: files.said }
  }),
}
