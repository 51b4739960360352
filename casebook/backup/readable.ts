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

/** A file for people, made when its turn comes: of thousands of cases no more than one is held. */
export interface ReadableFile {
  name: string
  text(): string
}

/** Every case as a page and as JSON, and after them a list of them, to be read without the app. The texts are asked for in this order. */
export function readable(views: CaseViews, db: Db): ReadableFile[] {
  const links: string[] = []
  let held: { id: string; whole: WholeCase } | null = null
  const whole = (id: string): WholeCase => {
    if (held?.id !== id) held = { id, whole: wholeCase(views, db, id) }
    return held.whole
  }
  const files = caseIds(db).flatMap((id): ReadableFile[] => [
    {
      name: `readable/${id}.html`,
      text() {
        const found = whole(id)
        const { title, authority } = found.case
        links.push(`<li><a href="${id}.html">${escapeHtml(title)}</a> ${escapeHtml(authority ?? '')}</li>`)
        return caseHtml(found)
      },
    },
    { name: `readable/${id}.json`, text: () => caseJson(whole(id)) },
  ])
  const list = (): string => htmlPage('Cases', `<h1>Cases</h1><ul>${links.join('\n')}</ul>`)
  return [...files, { name: 'readable/index.html', text: list }]
}
