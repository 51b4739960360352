import { Parser } from 'htmlparser2'
import type { Handler } from 'htmlparser2'
import { TextSheet } from './text-sheet.ts'

export interface HtmlTextOptions {
  /** Adds the address behind a link after its words, as mail programs do. */
  links?: boolean
  /** Characters after which reading stops. */
  maxLength?: number
}

const OPTIONS = { decodeEntities: true, lowerCaseTags: true }
/** The parser's cost a tag grows with the open elements around it: beyond this depth it begins anew. */
const DEEP = 400
const SLICE = 4096

/** Nothing in these is meant to be read. */
const UNREAD = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
  'select',
  'button',
  'textarea',
])
const PARAGRAPH = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'figure',
  'fieldset',
])
const LINE = new Set([
  'div', 'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'address', 'center', 'li', 'dt', 'dd', 'tr',
  'thead', 'tbody', 'tfoot', 'caption', 'form', 'figcaption', 'details', 'summary', 'body', 'html',
]) // prettier-ignore

/**
 * The words of an HTML mail or page as plain text: paragraphs apart, list items with their number or a dash, a table's row a line with
 * tabs between its cells, `>` before what stands in a block quote, and a rule as underscores. Nothing is fetched, no script runs;
 * markup of any depth and any brokenness is read in one pass.
 */
export function htmlText(html: string, options: HtmlTextOptions = {}): string {
  const sheet = new TextSheet(options.maxLength ?? 4 * 2 ** 20)
  const lists: { ordered: boolean; n: number }[] = []
  const unread: string[] = []
  let href: string | null = null
  let linkFrom = 0

  const open = (name: string, attributes: Record<string, string>): void => {
    if (unread.length > 0 || UNREAD.has(name) || isHidden(attributes)) {
      if (!VOID.has(name) && unread.length < DEEP) unread.push(name)
      return
    }
    if (name === 'br') sheet.line()
    else if (name === 'hr') sheet.rule()
    else if (name === 'td' || name === 'th') sheet.cell()
    else if (name === 'a') [href, linkFrom] = [attributes['href'] ?? null, sheet.length]
    else if (PARAGRAPH.has(name)) sheet.paragraph(lists.length > 0 && name !== 'table')
    else if (LINE.has(name)) sheet.line(false)
    if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', n: Number(attributes['start'] ?? 1) || 1 })
    if (name === 'li') sheet.item(lists.length, marker(lists.at(-1)))
    if (name === 'tr') sheet.row()
    if (name === 'blockquote') sheet.quote(1)
    if (name === 'pre') sheet.pre(1)
  }

  const close = (name: string): void => {
    if (unread.length > 0) {
      const at = unread.lastIndexOf(name)
      if (at >= 0) unread.length = at
      return
    }
    if (name === 'a') {
      const words = sheet.since(linkFrom)
      if (options.links && href && isWorthShowing(href, words)) sheet.words(` <${href}>`)
      href = null
    }
    if ((name === 'ul' || name === 'ol') && lists.length > 0) lists.pop()
    if (name === 'blockquote') sheet.quote(-1)
    if (name === 'pre') sheet.pre(-1)
    if (PARAGRAPH.has(name)) sheet.paragraph(lists.length > 0 && name !== 'table')
    else if (LINE.has(name)) sheet.line(false)
  }

  let depth = 0
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      depth++
      open(name, attributes)
    },
    onclosetag(name) {
      depth--
      close(name)
    },
    ontext(words) {
      if (unread.length === 0 && !sheet.full) sheet.words(words)
    },
  }
  let parser = new Parser(handler, OPTIONS)
  for (let at = 0; at < html.length && !sheet.full;) {
    if (depth > DEEP) {
      depth = 0
      parser = new Parser(handler, OPTIONS)
    }
    // Within the slice alone: a search that goes on backwards costs the whole of a letter that has no tag.
    const tag = at + html.slice(at, at + SLICE + 1).lastIndexOf('<')
    const end = tag > at && at + SLICE < html.length ? tag : at + SLICE
    parser.write(html.slice(at, end))
    at = end
  }
  if (!sheet.full) parser.end()
  return sheet.text()
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

function isHidden(attributes: Record<string, string>): boolean {
  const style = attributes['style']
  return attributes['hidden'] !== undefined || (style !== undefined && /display:\s*none|mso-hide:\s*all/i.test(style))
}

function marker(list: { ordered: boolean; n: number } | undefined): string {
  return list?.ordered ? `${list.n++}. ` : '- '
}

function isWorthShowing(href: string, words: string): boolean {
  if (!/^https?:\/\//i.test(href) || href.length > 300) return false
  const shown = words.trim()
  return shown.length > 0 && !/^(https?:\/\/|www\.)/i.test(shown)
}
