import { escapeHtml, htmlList, htmlPage, htmlTable, type HtmlCell } from '../html-page.ts'
import { madeOn, type BundleContents, type BundledDocument } from './contents.ts'
import { clockLines, count, documentsWords, followsWords, roleWords, statusWords } from './words.ts'

/** Where the parts of a bundle lie, seen from the page that names them. */
export interface Places {
  /** The page of a document. */
  document: (n: number) => string
  /** A file of a document; null where the page stands alone and no file lies beside it. */
  file: (n: number, name: string) => string | null
  /** Files that several documents came in. */
  shared: readonly { name: string; place: string; documents: readonly number[] }[]
}

const INSIDE: Places = { document: (n) => `#document-${n}`, file: () => null, shared: [] }

/** The whole bundle as one page, that any browser shows and prints. */
export const bundleHtml = (contents: BundleContents): string =>
  htmlPage(
    contents.preview.title,
    `${indexParts(contents, INSIDE)}
<h2>Documents</h2>
${contents.documents.map((one) => documentArticle(one, INSIDE)).join('\n')}`,
  )

/** The cover and index, with links to the other files of the bundle. */
export const indexHtml = (contents: BundleContents, places: Places): string =>
  htmlPage(`Index: ${contents.preview.title}`, indexParts(contents, places))

/** One document as a page of its own. */
export function documentHtml(one: BundledDocument, contents: BundleContents, places: Places, index: string): string {
  const beside = (n: number): string =>
    contents.documents.some((other) => other.n === n)
      ? `<a href="${escapeHtml(places.document(n))}">Document ${n}</a>`
      : ''
  const home = `<a href="${escapeHtml(index)}">${escapeHtml(contents.preview.title)}: index</a>`
  const ways = [beside(one.n - 1), home, beside(one.n + 1)].filter(Boolean).join(' · ')
  return htmlPage(
    `Document ${one.n}: ${one.story}`,
    `<nav><p>${ways}</p></nav>
${documentArticle(one, places)}`,
  )
}

function indexParts(contents: BundleContents, places: Places): string {
  const { case: of, documents, preview, shown } = contents
  const to = (n: number): HtmlCell => ({ text: String(n), href: places.document(n) })
  const out = preview.leftOut.length
  return `<p class="quiet">Evidence bundle, made on ${escapeHtml(madeOn(contents))}</p>
<h1>${escapeHtml(preview.title)}</h1>
${htmlList([
  ['Authority', shown(of.authority ?? 'not known')],
  ['Requester', shown(of.requester ?? 'not known')],
  ['Law', contents.law],
  ['Where it stands', shown(of.stateSentence)],
  ['Documents', count(documents.length, 'document')],
])}
${out > 0 ? `<p class="quiet">${escapeHtml(count(out, 'entry', 'entries'))} of the case ${out === 1 ? 'is' : 'are'} not in this bundle.</p>` : ''}
${preview.hidden.some((one) => one.times > 0) ? '<p class="quiet">Private words of the requester have been taken out; each place is marked.</p>' : ''}
<h2>Chronology</h2>
${htmlTable(
  [{ title: 'No.', kind: 'n' }, { title: 'Date' }, { title: 'From' }, { title: 'What it did' }, { title: 'Reference' }],
  documents.map((one) => [to(one.n), one.dateWords, one.who, one.story, one.references.join(', ')]),
)}
<h2>References</h2>
${htmlTable(
  [{ title: 'Reference' }, { title: 'What it numbers' }, { title: 'How it follows' }],
  of.references.map((one) => [one.value, roleWords(one), followsWords(one)]),
)}
<h2>Time limits</h2>
${clocksHtml(contents)}
<h2>Questions</h2>
${questionsHtml(contents, places)}
${notesHtml(contents)}${draftsHtml(contents)}${sharedHtml(places)}`
}

const sharedHtml = ({ shared }: Places): string =>
  shared.length === 0
    ? ''
    : `<h2>Where documents were taken from</h2><ul>${shared
        .map(
          ({ name, place, documents }) =>
            `<li><a href="${escapeHtml(place)}">${escapeHtml(name)}</a>, as it came: ${documentsWords(documents)}</li>`,
        )
        .join('\n')}</ul>`

function clocksHtml({ case: of, shown }: BundleContents): string {
  if (of.clocks.length === 0) return '<p>None.</p>'
  return of.clocks
    .map(
      (clock) =>
        `<h3>${escapeHtml(clock.title)}</h3>${htmlList(clockLines(clock).map(([label, words]) => [label, shown(words)] as const))}${
          clock.paragraph ? `<p><small>${escapeHtml(shown(clock.paragraph))}</small></p>` : ''
        }`,
    )
    .join('\n')
}

function questionsHtml({ case: of, shown, passage }: BundleContents, places: Places): string {
  if (of.questions.length === 0) return '<p>None.</p>'
  return of.questions
    .map((one) => {
      const decided = passage(one.evidence)
      return `<h3>Question ${escapeHtml(one.label)}: ${escapeHtml(statusWords(one))}</h3>
<p class="letter">${escapeHtml(shown(one.text))}</p>
${
  decided
    ? `<p><small>Decided by <a href="${escapeHtml(places.document(decided.n))}">document ${decided.n}</a>${one.by ? ` (${escapeHtml(one.by)})` : ''}:</small></p><blockquote class="letter">${escapeHtml(decided.words)}</blockquote>`
    : ''
}`
    })
    .join('\n')
}

const notesHtml = ({ notes }: BundleContents): string =>
  notes.length === 0
    ? ''
    : `<h2>Notes of the requester</h2>${notes
        .map((note) => `<h3>${escapeHtml(note.on)}</h3><p class="letter">${escapeHtml(note.text)}</p>`)
        .join('\n')}`

const draftsHtml = ({ drafts }: BundleContents): string =>
  drafts.length === 0
    ? ''
    : `<h2>Drafts, not sent</h2>${drafts
        .map(
          (draft) =>
            `<h3>${escapeHtml(draft.subject)}</h3><p><small>To ${escapeHtml(draft.to)}</small></p><p class="letter">${escapeHtml(draft.body)}</p>`,
        )
        .join('\n')}`

function documentArticle(one: BundledDocument, places: Places): string {
  const lines: [string, string][] = [
    ['Date', one.dateStated ? one.dateWords : `${one.dateWords} (worked out; the letter states none)`],
    ['From', one.from],
    ['To', one.to],
    ['Subject', one.subject],
    ['Reference', one.references.join(', ')],
  ]
  const files = one.files.map((file) => {
    const place = file.leftOutBecause === null ? places.file(one.n, file.name) : null
    const name = place === null ? escapeHtml(file.name) : `<a href="${escapeHtml(place)}">${escapeHtml(file.name)}</a>`
    return `<li>${name}${file.leftOutBecause === null ? '' : ` <small>not in this bundle: ${escapeHtml(file.leftOutBecause)}</small>`}</li>`
  })
  return `<article class="${one.direction}" id="document-${one.n}"><h3>${one.n}. ${escapeHtml(one.story)}</h3>
${htmlList(lines.filter(([, words]) => words !== ''))}
<div class="letter">${escapeHtml(one.text)}</div>
${files.length > 0 ? `<p class="quiet">Files</p><ul>${files.join('\n')}</ul>` : ''}</article>`
}
