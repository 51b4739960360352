import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { Case, CaseEntry } from '../../core/model/case.ts'
import type { Note } from '../../core/model/note.ts'

/** A case with the words of its letters, by entry, and its notes. */
export interface WholeCase {
  case: Case
  texts: ReadonlyMap<string, string>
  notes: readonly Note[]
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in HTML, whatever is in it. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid #ccc}article{margin:1.5rem 0;border-left:4px solid #999;padding-left:1rem}
article.outgoing{border-color:#2563a8}article.incoming{border-color:#8a4b08}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}
table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0}small{color:#555}
@media print{article{break-inside:avoid-page}}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}small{color:#bbb}}`

/** A whole page with no script, nothing fetched, and a policy that says so. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>
${body}
</body></html>
`

const day = (value: string | null): string => (value === null ? 'no date' : formatDayPlain(value))

function rows(head: readonly string[], lines: readonly (readonly string[])[]): string {
  if (lines.length === 0) return '<p>None.</p>'
  const cells = (tag: string, line: readonly string[]) =>
    line.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${lines.map((line) => `<tr>${cells('td', line)}</tr>`).join('\n')}</tbody></table>`
}

function letter(entry: CaseEntry, whole: WholeCase): string {
  const notes = whole.notes.filter((note) => 'entryId' in note.on && note.on.entryId === entry.id)
  const head = [day(entry.date), entry.direction, entry.kind.replaceAll('-', ' '), entry.sender]
    .filter(Boolean)
    .join(' · ')
  return `<article class="${entry.direction}" id="letter-${entry.n}"><h3>${entry.n}. ${escapeHtml(entry.story)}</h3>
<p><small>${escapeHtml(head)}</small></p><pre>${escapeHtml(whole.texts.get(entry.id) ?? '')}</pre>
${notes.map((note) => `<p><strong>Note:</strong></p><pre>${escapeHtml(note.text)}</pre>`).join('\n')}</article>`
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
<h2>References</h2>${rows(
      ['Reference', 'Of', 'Follows'],
      found.references.map((r) => [r.value, r.role, r.relation && r.to ? `${r.relation} ${r.to}` : '']),
    )}
<h2>Time limits</h2>${rows(
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
<h2>Questions</h2>${rows(
      ['', 'Question', 'Where it stands'],
      found.questions.map((q) => [q.label, q.text, `${q.status}${q.section ? `, section ${q.section}` : ''}`]),
    )}
${own.length > 0 ? `<h2>Notes</h2>${own.map((note) => `<pre>${escapeHtml(note.text)}</pre>`).join('<hr>')}` : ''}
<h2>Letters</h2>
${found.entries.map((entry) => letter(entry, whole)).join('\n')}`,
  )
}
