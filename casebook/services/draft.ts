import { nextMoves } from '../../core/drafts/advisor/next-moves.ts'
import { viewCase } from '../../core/drafts/case/view.ts'
import { checkDraft, draft as compose } from '../../core/drafts/compose.ts'
import { parseTemplate } from '../../core/drafts/letter/parse-template.ts'
import { TemplateError } from '../../core/drafts/letter/template.ts'
import { narrowing } from '../../core/drafts/narrowing.ts'
import { shippedTemplates, shippedTemplateText } from '../../core/drafts/templates/templates.ts'
import { isCivilDay } from '../../core/calendar/civil-day.ts'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { ComposedDraft, Draft, DraftChoices } from '../../core/model/draft.ts'
import { CasebookError } from '../casebook-error.ts'
import { ledgerOf } from '../drafts/attempts.ts'
import { caseFiles, filesOfCase } from '../drafts/case-files.ts'
import { draftingOf, needTemplate, ownParsed } from '../drafts/drafting.ts'
import { exportDraft, refuseOpen } from '../drafts/export.ts'
import { becomeEntry } from '../drafts/send.ts'
import { newId } from '../ids.ts'
import {
  deleteDraft,
  draftsOf,
  draftVersionsOf,
  dropTemplate,
  insertDraft,
  keepDraftVersion,
  keptDraft,
  ownTemplates,
  putTemplate,
  updateDraft,
} from '../storage/drafts.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

/** Edits no further apart than this are one run of writing, in milliseconds. */
const RUN = 60_000

function find(context: Context, id: string): Draft {
  const found = keptDraft(context.store.db, id)
  if (found) return found
  throw new CasebookError(
    'not-found',
    `There is no draft ${id} in this casebook: it may have been removed; undo brings it back.`,
  )
}

function unsent(found: Draft): Draft {
  if (found.sentEntry === null) return found
  throw new CasebookError('conflict', 'This letter has gone out and stands in the case as it was: begin a new draft.')
}

/** Writes a draft; the wording before a run of typing is kept as a version. */
function write(
  context: Context,
  before: Draft,
  next: Draft,
  meta: { name: string; words: string; run?: string },
): Draft {
  const { store } = context
  const changed = { ...next, changedAt: context.now() }
  const goesOn = store.continues(meta.run ?? '', RUN)
  store.change({ ...meta, ...(meta.run ? { within: RUN } : {}) }, (t) => {
    const rewritten = before.body !== next.body || before.subject !== next.subject || before.to !== next.to
    if (rewritten && !goesOn) keepDraftVersion(store.db, before)
    updateDraft(store.db, changed)
    t.touch(before.caseId)
  })
  context.feed.look()
  return find(context, before.id)
}

function composed(context: Context, caseId: string, template: string, choices: DraftChoices): ComposedDraft {
  const drafting = draftingOf(context, caseId, choices)
  return compose(drafting.of, needTemplate(context, template), drafting.with)
}

function words(
  found: Draft,
  input: { to?: string | undefined; subject?: string | undefined; body?: string | undefined },
) {
  return { to: input.to ?? found.to, subject: input.subject ?? found.subject, body: input.body ?? found.body }
}

/** Puts files whose bytes are kept with a letter; the same file twice is there once. */
function attach(context: Context, id: string, added: readonly Draft['attachments'][number][]): Draft {
  const found = unsent(find(context, id))
  const same = (one: Draft['attachments'][number]): boolean =>
    found.attachments.some((other) => other.hash === one.hash && other.name === one.name)
  const attachments = [...found.attachments, ...added.filter((one) => !same(one))]
  return write(context, found, { ...found, attachments }, { name: 'draft.attach', words: 'Put a file with a letter' })
}

export const draft = {
  moves: base.draft.moves.handler(({ context, input }) => {
    const drafting = draftingOf(context, input.caseId)
    return nextMoves(drafting.of, drafting.with)
  }),
  templates: base.draft.templates.handler(({ context }) => {
    const texts = new Map(ownTemplates(context.store.db).map((one) => [one.id, one.text]))
    const own = ownParsed(context).map((one) => ({ ...one, own: true, text: texts.get(one.id) ?? '' }))
    const shipped = shippedTemplates()
      .filter((one) => !own.some((mine) => mine.id === one.id))
      .map((one) => ({ ...one, own: false, text: shippedTemplateText(one.id) ?? '' }))
    return [...shipped, ...own].map(({ id, kind, title, to, own: mine, text }) => ({
      id,
      kind,
      title,
      to,
      own: mine,
      text,
    }))
  }),
  saveTemplate: base.draft.saveTemplate.handler(({ context, input: { text } }) => {
    const template = parsed(text)
    context.store.change({ name: 'draft.saveTemplate', words: `Saved the template “${template.title}”` }, () =>
      putTemplate(context.store.db, template.id, text, context.now()),
    )
    context.feed.look()
    const { id, kind, title, to } = template
    return { id, kind, title, to, own: true, text }
  }),
  removeTemplate: base.draft.removeTemplate.handler(({ context, input: { id } }) => {
    const { result } = context.store.change({ name: 'draft.removeTemplate', words: 'Removed a template' }, () =>
      dropTemplate(context.store.db, id),
    )
    context.feed.look()
    if (!result) throw new CasebookError('not-found', `You have no template “${id}” of your own; nothing was removed.`)
    return {}
  }),
  compose: base.draft.compose.handler(({ context, input: { caseId, template, choices } }) =>
    composed(context, caseId, template, choices),
  ),
  narrowing: base.draft.narrowing.handler(({ context, input: { caseId, choices } }) => {
    const drafting = draftingOf(context, caseId)
    return narrowing(viewCase(drafting.of, drafting.with.today, drafting.with.law), choices)
  }),
  start: base.draft.start.handler(({ context, input: { caseId, template, choices } }) => {
    const made = composed(context, caseId, template, choices)
    const at = context.now()
    const fresh: Draft = {
      ...fromComposed(made),
      id: newId(10),
      caseId,
      template,
      choices,
      quotes: [],
      attachments: [],
      words: 0,
      madeAt: at,
      changedAt: at,
      sentEntry: null,
    }
    const name = needTemplate(context, template).title
    context.store.change({ name: 'draft.start', words: `Began a letter: ${name.toLowerCase()}` }, (t) => {
      insertDraft(context.store.db, fresh)
      t.touch(caseId)
    })
    context.feed.look()
    return { draft: find(context, fresh.id), composed: made }
  }),
  recompose: base.draft.recompose.handler(({ context, input: { id, choices, words: instead } }) => {
    const found = unsent(find(context, id))
    const made = composed(context, found.caseId, found.template, choices)
    const anew = { ...found, ...fromComposed(made), to: found.to || made.to, choices }
    const next = { ...anew, ...words(anew, instead ?? {}) }
    return {
      draft: write(context, found, next, { name: 'draft.recompose', words: 'Composed a letter anew' }),
      composed: made,
    }
  }),
  list: base.draft.list.handler(({ context, input }) => draftsOf(context.store.db, input.caseId ?? null)),
  get: base.draft.get.handler(({ context, input }) => find(context, input.id)),
  save: base.draft.save.handler(({ context, input }) => {
    const found = unsent(find(context, input.id))
    const next = { ...found, ...words(found, input), quotes: input.quotes ?? found.quotes }
    if (JSON.stringify(next) === JSON.stringify(found)) return found
    return write(context, found, next, { name: 'draft.save', words: 'Wrote a letter', run: `draft ${found.id}` })
  }),
  remove: base.draft.remove.handler(({ context, input: { id } }) => {
    const found = find(context, id)
    context.store.change({ name: 'draft.remove', words: 'Removed a draft' }, (t) => {
      deleteDraft(context.store.db, id)
      t.touch(found.caseId)
    })
    context.feed.look()
    return {}
  }),
  versions: base.draft.versions.handler(({ context, input: { id } }) => {
    find(context, id)
    return draftVersionsOf(context.store.db, id)
  }),
  check: base.draft.check.handler(({ context, input }) => {
    const found = find(context, input.id)
    const drafting = draftingOf(context, found.caseId, found.choices)
    return checkDraft({ kind: found.kind, ...words(found, input) }, drafting.of, drafting.with)
  }),
  attach: base.draft.attach.handler(async ({ context, input: { id, files } }) => {
    unsent(find(context, id))
    const added = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        type: file.type || 'application/octet-stream',
        bytes: file.size,
        hash: await context.originals.put(new Uint8Array(await file.arrayBuffer())),
        text: null,
      })),
    )
    return attach(context, id, added)
  }),
  originals: base.draft.originals.handler(({ context, input: { caseId } }) => filesOfCase(context, caseId)),
  attachOriginals: base.draft.attachOriginals.handler(async ({ context, input: { id, files } }) => {
    const added = await caseFiles(context, unsent(find(context, id)).caseId, files)
    return attach(context, id, added)
  }),
  detach: base.draft.detach.handler(({ context, input: { id, hash, name } }) => {
    const found = unsent(find(context, id))
    const attachments = found.attachments.filter((one) => one.hash !== hash || one.name !== name)
    return write(
      context,
      found,
      { ...found, attachments },
      { name: 'draft.detach', words: 'Took a file from a letter' },
    )
  }),
  export: base.draft.export.handler(({ context, input: { id, as } }) => exportDraft(context, find(context, id), as)),
  markSent: base.draft.markSent.handler(({ context, input: { id, on, how, to, proof } }) => {
    const found = unsent(find(context, id))
    refuseOpen(found)
    if (!isCivilDay(on) || on > context.today())
      throw new CasebookError(
        'bad-input',
        `A letter cannot have gone out on ${on}: give a day up to today; nothing was changed.`,
      )
    const meta = { name: 'draft.markSent', words: `Sent a letter on ${formatDayPlain(on)}` }
    const { result } = context.store.change(meta, (t) => {
      t.touch(found.caseId)
      return becomeEntry(context, found, { on, how, to: to ?? found.to, proof })
    })
    context.feed.look()
    return { caseId: found.caseId, entry: result }
  }),
  attempts: base.draft.attempts.handler(({ context, input }) => ledgerOf(context, input.caseId)),
}

function parsed(text: string) {
  try {
    return parseTemplate(text, 'Your template')
  } catch (error) {
    if (error instanceof TemplateError) throw new CasebookError('bad-input', `${error.message} Nothing was saved.`)
    throw error
  }
}

const fromComposed = (made: ComposedDraft) => ({
  kind: made.template,
  to: made.to,
  subject: made.subject,
  body: made.body,
  inReplyTo: made.inReplyTo,
  threadReferences: made.threadReferences,
})
