import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { Case, CaseEntry } from '../../core/model/case.ts'
import type { Note } from '../../core/model/note.ts'
import { escapeHtml, htmlPage, htmlTable } from './html-page.ts'

/** A case with the words of its letters, by entry, and its notes. */
export interface WholeCase {
  case: Case
  texts: ReadonlyMap<string, string>
  notes: readonly Note[]
}

const day = (value: string | null): string => (value === null ? 'no date' : formatDayPlain(value))

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  htmlTable(
    titles.map((title) => ({ title })),
    rows,
  )

function letter(entry: CaseEntry, whole: WholeCase): string {
  const notes = whole.notes.filter((note) => 'entryId' in note.on && note.on.entryId === entry.id)
  const head = [day(entry.date), entry.direction, entry.kind.replaceAll('-', ' '), entry.sender]
    .filter(Boolean)
    .join(' · ')
  return `<article class="${entry.direction}" id="letter-${entry.n}"><h3>${entry.n}. ${escapeHtml(entry.story)}</h3>
<p><small>${escapeHtml(head)}</small></p><div class="letter">${escapeHtml(whole.texts.get(entry.id) ?? '')}</div>
${notes.map((note) => `<p><strong>Note:</strong></p><div class="letter">${escapeHtml(note.text)}</div>`).join('\n')}</article>`
}

/** A case as one page that any browser shows and prints. */
export function caseHtml(whole: WholeCase): string {
  const { case: found, notes } = whole
  const sum = [found.authority, found.requester && `asked by ${found.requester}`, found.regime]
    .filter(Boolean)
    .join(' · ')
  const own = notes.filter((note) => !('entryId' in note.on))
  return htmlPage(
    found.title,
    `<h1>${escapeHtml(found.title)}</h1><p>${escapeHtml(sum)}</p><p><strong>${escapeHtml(found.stateSentence)}</strong></p>
<h2>References</h2>${table(
      ['Reference', 'Of', 'Follows'],
      found.references.map((r) => [r.value, r.role, r.relation && r.to ? `${r.relation} ${r.to}` : '']),
    )}
<h2>Time limits</h2>${table(
      ['What', 'Received', 'Due', 'Answered', 'Rule'],
      found.clocks.map((c) => [
        c.title,
        c.received ? day(c.received) : '',
        day(c.due),
        c.answered
          ? `${day(c.answered)}${c.workingDaysLate > 0 ? ` (${c.workingDaysLate} working days late)` : ''}`
          : '',
        `${c.rule} (${c.source})`,
      ]),
    )}
<h2>Questions</h2>${table(
      ['', 'Question', 'Where it stands'],
      found.questions.map((q) => [q.label, q.text, `${q.status}${q.section ? `, section ${q.section}` : ''}`]),
    )}
${own.length > 0 ? `<h2>Notes</h2>${own.map((note) => `<div class="letter">${escapeHtml(note.text)}</div>`).join('<hr>')}` : ''}
<h2>Letters</h2>
${found.entries.map((entry) => letter(entry, whole)).join('\n')}`,
  )
}
