import { isCivilDay } from '../../core/calendar/civil-day.ts'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { Correction, CorrectionField } from '../../core/model/correction.ts'
import { CasebookError } from '../casebook-error.ts'
import { caseOfEntry, dropCorrection, hasCorrections, putCorrection } from '../storage/entries.ts'
import { wasRead } from '../storage/marks.ts'
import { originalOf } from '../storage/letters.ts'
import { standardWords } from '../authorities/standard-words.ts'
import { casesOf } from '../authorities/like-cases.ts'
import { casesTaughtBy } from '../learning/corrected.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'
import { formattedLetter } from './formatted.ts'

const FIELD_WORDS: Record<CorrectionField, string> = {
  direction: 'direction',
  kind: 'kind',
  sender: 'sender',
  date: 'date',
  references: 'references',
  receivedByAuthority: 'day of receipt',
  statedDueDate: 'due date',
  newDueDate: 'new due date',
}

function caseWith(context: Context, entryId: string): string {
  const id = caseOfEntry(context.store.db, entryId)
  if (id !== undefined) return id
  throw new CasebookError('not-found', `There is no entry ${entryId} in this casebook: open its case again.`)
}

function opened(context: Context, entryId: string): OpenedEntry {
  const view = context.views.get(caseWith(context, entryId))
  const kept = view.entries.find((e) => e.id === entryId)
  const entry = view.case.entries.find((e) => e.id === entryId)
  if (!kept || !entry) throw new CasebookError('not-found', `There is no entry ${entryId} in this case: open it again.`)
  const original = originalOf(context.store.db, entryId)
  return {
    entry,
    text: kept.letter.text,
    head: kept.letter.head,
    attachments: kept.letter.attachments,
    reading: kept.reading,
    foldedElsewhere: standardWords(context.store.db, view, { ...kept, entry }),
    corrections: kept.corrections,
    original,
    mayBeFormatted: original !== null && ['mail', 'html'].includes(kept.letter.source.form),
  }
}

async function fileOf(context: Context, { attachments, original }: OpenedEntry, hash: string): Promise<File> {
  const named = [...attachments, ...(original ? [{ ...original, type: 'application/octet-stream' }] : [])]
  const file = named.find((one) => one.hash === hash)
  if (!file) throw new CasebookError('not-found', 'This letter has no such file: open it again.')
  const bytes = await context.originals.get(hash)
  if (bytes) return new File([new Uint8Array(bytes)], file.name, { type: file.type })
  throw new CasebookError('damaged', `The file “${file.name}” is missing from the casebook: bring the letter in again.`)
}

function refuseNoDay(correction: Correction): void {
  const day = /date|received/i.test(correction.field) ? correction.value : null
  if (typeof day === 'string' && !isCivilDay(day)) {
    throw new CasebookError('bad-input', `There is no day ${day}: give a day that exists; nothing was changed.`)
  }
}

/** Other cases that were read in the light of what the user said of an entry before: they are read again when that changes. */
function taughtElsewhere(
  { store, views }: Context,
  { entryId, caseId }: { entryId: string; caseId: string },
): string[] {
  const { authority } = views.get(caseId).case
  if (authority === null || !hasCorrections(store.db, entryId)) return []
  return casesTaughtBy(store.db, entryId, casesOf(store.db, authority)).filter((id) => id !== caseId)
}

/** One change to what the user said of an entry, after which the whole case is read in its light. */
function correcting(context: Context, entryId: string, meta: { name: string; words: string }, write: () => void) {
  const caseId = caseWith(context, entryId)
  const taught = taughtElsewhere(context, { entryId, caseId })
  context.store.change(meta, (t) => {
    write()
    context.views.reread(caseId)
    t.touch(caseId)
    for (const other of taught) {
      context.views.reread(other)
      t.touch(other)
    }
  })
  context.feed.look()
  return opened(context, entryId)
}

export const entry = {
  open: base.entry.open.handler(({ context, input }) => opened(context, input.id)),
  seen: base.entry.seen.handler(({ context, input: { id } }) => {
    const { store } = context
    const caseId = caseWith(context, id)
    if (store.db.get('SELECT 1 FROM to_read WHERE entry_id = ?', id) === undefined) return {}
    store.keepUp(
      (t) => {
        wasRead(store.db, id)
        t.touch(caseId)
      },
      ['mark'],
    )
    context.feed.look()
    return {}
  }),
  formatted: base.entry.formatted.handler(({ context, input: { id } }) => {
    const kept = context.views.get(caseWith(context, id)).entries.find((one) => one.id === id)
    return formattedLetter(context, id, kept?.letter.source.form ?? 'manual')
  }),
  file: base.entry.file.handler(({ context, input: { id, hash } }) => fileOf(context, opened(context, id), hash)),
  correct: base.entry.correct.handler(({ context, input: { id, correction } }) => {
    refuseNoDay(correction)
    const words = `Corrected the ${FIELD_WORDS[correction.field]} of a letter`
    return correcting(context, id, { name: 'entry.correct', words }, () =>
      putCorrection(context.store.db, id, correction, context.today()),
    )
  }),
  uncorrect: base.entry.uncorrect.handler(({ context, input: { id, field } }) => {
    const words = `Took back a correction to the ${FIELD_WORDS[field as CorrectionField] ?? field} of a letter`
    return correcting(context, id, { name: 'entry.uncorrect', words }, () => {
      dropCorrection(context.store.db, id, field)
    })
  }),
}
