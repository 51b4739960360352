import { Parser } from 'htmlparser2'
import { tidyText } from './charset.ts'
import { statedDay } from './days.ts'
import { htmlText } from './html-text.ts'

/** One item of a saved request page. */
export interface PageItem {
  direction: 'outgoing' | 'incoming' | 'note'
  sender: string | null
  on: string | null
  text: string
}

export interface RequestPage {
  title: string | null
  url: string | null
  authority: string | null
  items: PageItem[]
}

interface Block {
  direction: PageItem['direction']
  depth: number
  from: number
  on: string | null
  body: { depth: number; from: number; headEnd: number; cut: { from: number; to: number; depth: number } | null } | null
}

/** The parser's cost grows with the depth: a page deeper than this is no page of these sites. */
const DEEPEST = 400

/**
 * The request page of an Alaveteli site, saved from a browser: its items with who wrote them and when, as the page's own markup says, so that
 * nothing has to be guessed from the words. Null for any other page.
 */
export function readRequestPage(html: string): RequestPage | null {
  if (!html.includes('correspondence_text')) return null
  const page: RequestPage = { title: null, url: null, authority: null, items: [] }
  let depth = 0
  let isTooDeep = false
  let block: Block | null = null
  let heading: number | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) {
        isTooDeep = true
        return parser.pause()
      }
      const classes = new Set((attributes['class'] ?? '').split(/\s+/))
      if (name === 'meta' && attributes['property'] === 'og:url') page.url = attributes['content'] ?? null
      if (name === 'h1' && page.title === null) heading = parser.endIndex + 1
      if (block === null) {
        const direction = directionOf(classes)
        if (direction) block = { direction, depth, from: parser.endIndex + 1, on: null, body: null }
      } else if (name === 'time') block.on ??= statedDay(attributes['datetime'])
      else if (classes.has('correspondence_text') || classes.has('comment_in_request_text'))
        block.body ??= { depth, from: parser.endIndex + 1, headEnd: parser.startIndex, cut: null }
      else if (classes.has('attachments') && block.body && !block.body.cut)
        block.body.cut = { from: parser.startIndex, to: -1, depth }
    },
    onclosetag(name) {
      if (name === 'h1' && heading !== null) {
        page.title = htmlText(html.slice(heading, parser.startIndex)) || null
        heading = null
      }
      const body = block?.body
      if (body?.cut?.depth === depth && body.cut.to < 0) body.cut.to = parser.endIndex + 1
      if (block && body?.depth === depth) {
        page.items.push(itemOf(html, block, parser.startIndex))
        body.depth = -1
      }
      if (block?.depth === depth) block = null
      depth--
    },
  })
  parser.end(html)
  if (page.items.length === 0 || isTooDeep) return null
  const about = /request to ([^\n]{3,200}?)(?:\.| as part of|\n|$)/.exec(htmlText(html.slice(0, 60_000)))
  return { ...page, authority: about?.[1]?.trim() ?? null }
}

function directionOf(classes: Set<string>): PageItem['direction'] | null {
  if (classes.has('comment_in_request')) return 'note'
  if (!classes.has('correspondence')) return null
  return classes.has('outgoing') ? 'outgoing' : classes.has('incoming') ? 'incoming' : null
}

function itemOf(html: string, block: Block, bodyEnd: number): PageItem {
  const { from, headEnd, cut } = block.body!
  const words = cut && cut.to > 0 ? html.slice(from, cut.from) + html.slice(cut.to, bodyEnd) : html.slice(from, bodyEnd)
  const head = htmlText(html.slice(block.from, headEnd))
  const line = head.split('\n').find((one) => one.trim() !== '') ?? ''
  const annotation = /^(.+?) left an annotation/.exec(line)?.[1]
  const sender = (annotation ?? line.replace(/^From:\s*/, '').replace(/\s*\(?\d{1,2} \p{L}+,? \d{4}\)?.*$/u, '')).trim()
  return {
    direction: block.direction,
    sender: sender || null,
    on: block.on ?? statedDay(head),
    text: tidyText(htmlText(words, { links: true })),
  }
}
