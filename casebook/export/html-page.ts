const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in HTML, whatever is in it. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)

const STYLE = `:root{color-scheme:light dark;--ink:#1a1c20;--quiet:#55585f;--rule:#c9ccd2;--paper:#fff;--out:#2563a8;--in:#8a4b08}
@media(prefers-color-scheme:dark){:root{--ink:#eceef1;--quiet:#b3b8c0;--rule:#484c54;--paper:#16181b;--out:#7eb0ea;--in:#e0a25c}}
body{font:16px/1.5 "Source Sans 3","Segoe UI",system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:var(--ink);background:var(--paper)}
h1{line-height:1.2;margin:.2rem 0 .6rem}h2{margin:2.5rem 0 .6rem;border-bottom:1px solid var(--rule)}h3{margin:1.4rem 0 .3rem}
a{color:var(--out)}small,.quiet{color:var(--quiet)}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--quiet)}td,th{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--rule)}
th{font-size:.85rem;color:var(--quiet)}td.n,th.n{text-align:right;white-space:nowrap}td.d{white-space:nowrap}dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.4rem 0}
dt{color:var(--quiet)}dd{margin:0}article{margin:1.5rem 0;border-left:4px solid var(--rule);padding-left:1rem}article.outgoing{border-color:var(--out)}
article.incoming{border-color:var(--in)}.letter{font-family:"Source Serif 4",Georgia,serif;white-space:pre-wrap;overflow-wrap:anywhere;max-width:70ch;unicode-bidi:plaintext}
blockquote{margin:.3rem 0 .3rem;padding-left:.8rem;border-left:3px solid var(--rule)}
@media print{body{max-width:none;margin:0;font-size:10.5pt}h2,h3,tr,dl{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}}`

/** A whole page with no script, nothing fetched, and a policy that says so. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>
${body}
</body></html>
`

/** A cell of a table: words, or a link made of them. */
export type HtmlCell = string | { text: string; href: string }

export interface HtmlColumn {
  title: string
  /** `n` for numbers, `d` for what must not break. */
  kind?: 'n' | 'd'
}

const cellHtml = (cell: HtmlCell): string =>
  typeof cell === 'string' ? escapeHtml(cell) : `<a href="${escapeHtml(cell.href)}">${escapeHtml(cell.text)}</a>`

/** A table, or 'None.' where there is no row. */
export function htmlTable(columns: readonly HtmlColumn[], rows: readonly (readonly HtmlCell[])[]): string {
  if (rows.length === 0) return '<p>None.</p>'
  const attribute = (at: number): string => (columns[at]?.kind ? ` class="${columns[at]?.kind}"` : '')
  const head = columns.map((one, at) => `<th scope="col"${attribute(at)}>${escapeHtml(one.title)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell, at) => `<td${attribute(at)}>${cellHtml(cell)}</td>`).join('')}</tr>`)
    .join('\n')
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** Labels with their words. */
export const htmlList = (lines: readonly (readonly [string, string])[]): string =>
  `<dl>${lines.map(([label, words]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(words)}</dd>`).join('')}</dl>`
