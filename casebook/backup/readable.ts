import { makeBreath } from '../breathe.ts'
import type { CaseViews } from '../case-views.ts'
import { caseHtml, type WholeCase } from '../export/case-html.ts'
import { escapeHtml, htmlPage } from '../export/html-page.ts'
import { caseIds } from '../storage/cases.ts'
import { notesOf } from '../storage/notes.ts'
import type { Db } from '../storage/sqlite.ts'

/** A case with everything of it that people read. */
export function wholeCase(views: CaseViews, db: Db, caseId: string): WholeCase {
  const view = views.get(caseId)
  return {
    case: view.case,
    texts: new Map(view.entries.map((entry) => [entry.id, entry.letter.text])),
    notes: notesOf(db, caseId),
  }
}

/** A case as JSON: everything computed, the words of its letters, its notes. */
export const caseJson = ({ case: found, texts, notes }: WholeCase): string =>
  JSON.stringify({ ...found, texts: Object.fromEntries(texts), notes }, null, 1)

/** Every case as a page and as JSON, and a list of them, to be read without the app. */
export async function* readable(views: CaseViews, db: Db): AsyncGenerator<{ name: string; text: string }> {
  const breathe = makeBreath()
  const links: string[] = []
  for (const id of caseIds(db)) {
    const whole = wholeCase(views, db, id)
    yield { name: `readable/${id}.html`, text: caseHtml(whole) }
    yield { name: `readable/${id}.json`, text: caseJson(whole) }
    links.push(
      `<li><a href="${id}.html">${escapeHtml(whole.case.title)}</a> ${escapeHtml(whole.case.authority ?? '')}</li>`,
    )
    await breathe()
  }
  yield { name: 'readable/index.html', text: htmlPage('Cases', `<h1>Cases</h1><ul>${links.join('\n')}</ul>`) }
}
