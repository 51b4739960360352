import { extractTextItems, getDocumentProxy } from 'unpdf'
import type { StructuredTextItem } from 'unpdf'
import { tidyText } from './charset.ts'
import type { DocumentText, Refusal } from './document-reader.ts'
import type { Limits } from './limits.ts'

/** The text layer of a PDF, line by line as it stands on the page; empty where it has none (a scan). Nothing is run or fetched. */
export async function pdfText(bytes: Uint8Array, limits: Limits): Promise<DocumentText | Refusal> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    enableXfa: false,
  }).catch((error: unknown) => error as Error)
  if (document instanceof Error) return { reason: whyNot(document) }
  try {
    if (document.numPages > limits.pages)
      return { reason: `It has ${document.numPages} pages; at most ${limits.pages} are read` }
    const { items } = await extractTextItems(document)
    return { text: tidyText(joinPages(items.map(pageText))).slice(0, limits.textBytes), pages: document.numPages }
  } finally {
    await document.loadingTask.destroy()
  }
}

function whyNot(error: Error): string {
  if (error.name === 'PasswordException')
    return 'It is encrypted: open it with its password, save it without one and import it again'
  if (error.name === 'InvalidPDFException') return 'It is no whole PDF: it is cut short or damaged'
  return `It could not be read: ${error.message}`
}

/** One page: words of one height make a line, a wide gap in a line a tab, a wide gap between lines an empty line. */
function pageText(items: StructuredTextItem[]): string {
  const lines: { y: number; size: number; end: number; text: string }[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const size = item.fontSize || item.height || 10
    const line = lines.at(-1)
    if (line && Math.abs(line.y - item.y) < size * 0.5 && item.x >= line.end - size) {
      const gap = item.x - line.end
      line.text += (gap > size * 1.5 ? '\t' : gap > size * 0.15 && !line.text.endsWith(' ') ? ' ' : '') + item.str
      line.end = item.x + item.width
    } else lines.push({ y: item.y, size, end: item.x + item.width, text: item.str })
  }
  return lines
    .map((line, i) => {
      const above = lines[i - 1]
      const gap = above ? Math.abs(above.y - line.y) : 0
      return (above ? (gap > line.size * 1.75 ? '\n\n' : '\n') : '') + line.text.trim()
    })
    .join('')
}

/** A sentence that runs on over the page's end stays one paragraph. */
function joinPages(pages: string[]): string {
  let text = ''
  for (const page of pages) {
    if (page === '') continue
    const runsOn = /[a-z,]$/.test(text) && /^[a-z]/.test(page)
    text += (text === '' ? '' : runsOn ? '\n' : '\n\n') + page
  }
  return text
}
