import type { CivilDay } from '../../core/model/basics.ts'
import type { Draft, SendingWay, TemplateKind } from '../../core/model/draft.ts'
import type { EntryKind } from '../../core/model/entry.ts'
import type { Letter } from '../../core/model/letter.ts'
import { isAddress } from '../../core/drafts/mailto.ts'
import { newId } from '../ids.ts'
import { joinOrder } from '../import/order.ts'
import type { Context } from '../services/context.ts'
import { readSettings } from '../settings.ts'
import { insertAttempt, updateDraft } from '../storage/drafts.ts'
import { entriesOf, insertEntry, orderEntries, putCorrection } from '../storage/entries.ts'
import { insertLetter } from '../storage/letters.ts'

const KIND_OF: Record<TemplateKind, EntryKind> = {
  chaser: 'chaser',
  narrow: 'narrowed-request',
  'internal-review': 'review-request',
  'clarification-reply': 'clarification-reply',
  'regulator-complaint': 'regulator-complaint',
  'correction-query': 'query',
  withdraw: 'withdrawal',
  thanks: 'thanks',
  'tribunal-notice': 'appeal',
}

export interface Sending {
  on: CivilDay
  how: SendingWay
  to: string
  proof: string | null
}

/**
 * Makes a draft that went out an outgoing entry of its case, at its day, and reads the case anew. What the template says the letter is
 * stands as the user's word where the reader takes it for something else. Part of a change. Gives the entry's id.
 */
export function becomeEntry(context: Context, draft: Draft, sending: Sending): string {
  const { store, views } = context
  const { db } = store
  const view = views.get(draft.caseId)
  const id = newId(10)
  const letterId = newId(12)
  insertLetter(db, letterId, letterOf(context, draft, sending, view.case.requester), null)
  insertEntry(db, { id, caseId: draft.caseId, letterId, position: view.entries.length })
  const standing = entriesOf(db, draft.caseId)
    .filter((entry) => entry.id !== id)
    .map((entry) => ({ id: entry.id, ...when(view.case.entries.find((one) => one.id === entry.id)?.placedOn ?? null) }))
  orderEntries(db, joinOrder(standing, [{ id, after: null, ...when(sending.on) }]))
  views.reread(draft.caseId)
  const wanted = KIND_OF[draft.kind]
  const read = entriesOf(db, draft.caseId).find((entry) => entry.id === id)?.reading
  if (read?.kind.value !== wanted) {
    putCorrection(db, id, { field: 'kind', value: wanted })
    views.reread(draft.caseId)
  }
  insertAttempt(db, { entryId: id, ...sending })
  updateDraft(db, { ...draft, to: sending.to, sentEntry: id, changedAt: context.now() })
  return id
}

const when = (day: CivilDay | null) => ({ day, instant: null })

function letterOf(context: Context, draft: Draft, { on, how, to }: Sending, requester: string | null): Letter {
  const { name, addresses } = readSettings(context.settings)
  const me = name || requester || ''
  const mail = how === 'mail' && isAddress(to)
  return {
    text: draft.body.replaceAll('\r\n', '\n'),
    head: mail
      ? {
          from: { name: me, address: addresses[0] ?? '' },
          to: [{ name: '', address: to }],
          cc: [],
          subject: draft.subject,
          sentAt: null,
          sentOn: on,
          messageId: null,
          inReplyTo: draft.inReplyTo,
          references: draft.threadReferences,
          bulk: false,
          auto: false,
        }
      : null,
    attachments: draft.attachments,
    source: { form: 'manual', file: null, startLine: null },
    given: { sender: me || null, date: on, direction: 'outgoing', subject: draft.subject },
  }
}
