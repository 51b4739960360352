import { entriesAsOf } from '../../core/drafts/as-of.ts'
import type { DraftContext } from '../../core/drafts/compose.ts'
import { parseTemplate } from '../../core/drafts/letter/parse-template.ts'
import { TemplateError, type Template } from '../../core/drafts/letter/template.ts'
import { findTemplate, shippedTemplates } from '../../core/drafts/templates/templates.ts'
import type { Case } from '../../core/model/case.ts'
import type { DraftChoices } from '../../core/model/draft.ts'
import { CasebookError } from '../casebook-error.ts'
import { computeCase } from '../engine.ts'
import type { Context } from '../services/context.ts'
import { readSettings } from '../settings.ts'
import { ownTemplates } from '../storage/drafts.ts'
import { notesOf } from '../storage/notes.ts'

/** A case as it stands today, with everything that a letter is composed and checked from. */
export function draftingOf(
  context: Context,
  caseId: string,
  choices: DraftChoices = {},
): { of: Case; with: DraftContext } {
  const { store, views, law, settings } = context
  const view = views.get(caseId)
  const today = context.today()
  const come = entriesAsOf(view.case, today)
  const entries = view.entries.filter((entry) => come.has(entry.id))
  const of =
    entries.length === view.entries.length ? view.case : computeCase(caseId, view.kept, entries, { today, law })
  return {
    of,
    with: {
      today,
      law,
      choices,
      me: readSettings(settings).name,
      letters: new Map(entries.map(({ id, letter }) => [id, { text: letter.text, head: letter.head }])),
      notes: notesOf(store.db, caseId).map((note) => note.text),
    },
  }
}

/** The user's own templates. One that a newer FOI Desk no longer takes is left out, not lost. */
export function ownParsed(context: Context): Template[] {
  return ownTemplates(context.store.db).flatMap(({ id, text }) => {
    try {
      return [parseTemplate(text, id)]
    } catch (error) {
      if (error instanceof TemplateError) return []
      throw error
    }
  })
}

export function needTemplate(context: Context, id: string): Template {
  const own = ownParsed(context)
  const found = findTemplate(id, own)
  if (found) return found
  const known = [...new Set([...own, ...shippedTemplates()].map((one) => one.id))].join(', ')
  throw new CasebookError('not-found', `There is no template “${id}”: choose one of ${known}.`)
}
