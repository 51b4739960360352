import { ATTRIBUTES, BLOCK, EMPTY, INLINE, LARGEST, UNREAD } from '../../core/plain-sight/elements.ts'
import { styleMarks } from './style-marks.ts'

export interface Link {
  words: string
  address: string
}

/** A picture that came inside the mail, by its Content-ID, as a `data:` address; null where there is none. */
export type PictureSource = (contentId: string) => string | null

type Attributes = Readonly<Record<string, string>>

/** Bounds that no letter written by a person or a mail program reaches. */
const MOST = {
  tags: 60_000,
  elements: 20_000,
  words: 2 ** 20,
  depth: 100,
  inline: 16,
  links: 500,
  linkWords: 200,
  unread: 400,
  spanned: 20_000,
}

/** Elements that hold other elements only: words inside their styles belong to what they hold. */
const FRAMES = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup', 'ul', 'ol', 'dl'])

/** The tidy letter as it grows: told of tags and words by a parser, it writes well-formed HTML of known elements only, within bounds. */
export class TidySheet {
  readonly links: Link[] = []
  /** Pictures that would have been loaded from elsewhere. */
  remotePictures = 0
  /** Whether something was left out because there was too much of it. */
  cut = false
  readonly #out: string[] = []
  readonly #open: { name: string; closes: string[]; link: Link | null }[] = []
  readonly #unread: string[] = []
  readonly #picture: PictureSource
  #tags = 0
  #elements = 0
  #words = 0
  #inline = 0
  #spanned = 0

  constructor(picture: PictureSource) {
    this.#picture = picture
  }

  get isFull(): boolean {
    return this.#tags >= MOST.tags || this.#elements >= MOST.elements || this.#words >= MOST.words
  }

  begin(name: string, given: Attributes): void {
    this.#tags++
    if (this.#unread.length > 0 || UNREAD.has(name) || isHidden(given)) {
      if (!VOID.has(name) && this.#unread.length < MOST.unread) this.#unread.push(name)
    } else if (this.isFull) this.cut = true
    else if (name === 'img') this.#putPicture(given)
    else if (EMPTY.has(name)) this.#putEmpty(name, given)
    else if (name === 'a') this.#beginLink(given)
    else if (INLINE.has(name) || BLOCK.has(name)) this.#beginElement(name, given)
  }

  end(name: string): void {
    if (this.#unread.length > 0) {
      const at = this.#unread.lastIndexOf(name)
      if (at >= 0) this.#unread.length = at
      return
    }
    const at = this.#open.findLastIndex((one) => one.name === name)
    if (at >= 0) this.#closeFrom(at)
  }

  say(words: string): void {
    if (this.#unread.length > 0) return
    const room = MOST.words - this.#words
    if (words.length > room) this.cut = true
    const said = words.slice(0, Math.max(0, room))
    this.#words += said.length
    this.#out.push(escapeHtml(said))
    const link = this.#open.findLast((one) => one.link !== null)?.link
    if (link && link.words.length < MOST.linkWords) link.words += said
  }

  /** The whole, with every element closed. */
  html(): string {
    this.#closeFrom(0)
    return this.#out.join('')
  }

  #put(html: string): void {
    this.#out.push(html)
    this.#elements++
  }

  #closeFrom(at: number): void {
    for (const { closes, link } of this.#open.splice(at).toReversed()) {
      for (const name of closes) this.#out.push(`</${name}>`)
      this.#inline -= closes.filter((name) => INLINE.has(name)).length
      if (link) this.#put(`<sup>[${this.links.indexOf(link) + 1}]</sup>`)
    }
  }

  /** Closes what an element ends by beginning: an item the item before it, a cell the cell before it. */
  #closeImplied(name: string): void {
    const ends = ENDS[name]
    if (!ends) return
    const within = this.#open.findLastIndex((one) => ends.within.test(one.name))
    const at = this.#open.findIndex((one, i) => i > within && ends.same.test(one.name))
    if (at >= 0) this.#closeFrom(at)
  }

  /**
   * Whether an element may stand where it would. Browsers move what does not belong between the parts of a table out of it, again and
   * again with all formatting that was open.
   */
  #fits(name: string): boolean {
    const parent = this.#open.at(-1)?.name ?? ''
    const wanted = PARENTS[name]
    return wanted ? wanted.test(parent) : !TABLE_PART.test(parent)
  }

  #withinSpan(attributes: Record<string, string>): Record<string, string> {
    const { colspan, rowspan, ...others } = attributes
    this.#spanned += Number(colspan ?? 1) * Number(rowspan ?? 1) - 1
    return this.#spanned > MOST.spanned ? others : attributes
  }

  #mayOpen(inline: number): boolean {
    if (this.#open.length >= MOST.depth) this.cut = true
    return this.#open.length < MOST.depth && this.#inline + inline <= MOST.inline
  }

  /** A link keeps its words and gets a number; its address stands only in the list beside the letter. */
  #beginLink(given: Attributes): void {
    if (!this.#fits('a') || !this.#mayOpen(1)) return
    const address = addressOf(given['href'])
    const link = address === null || this.links.length >= MOST.links ? null : { words: '', address }
    if (link) this.links.push(link)
    this.#put('<u>')
    this.#inline++
    this.#open.push({ name: 'a', closes: ['u'], link })
  }

  #beginElement(name: string, given: Attributes): void {
    this.#closeImplied(name)
    if (!this.#fits(name) || !this.#mayOpen(INLINE.has(name) ? 1 : 0)) return
    const said = styleMarks(given['style'])
    const attributes = this.#withinSpan(kept(name, given))
    if (said.align !== null && BLOCK.has(name) && name !== 'table') attributes['align'] = said.align
    if (said.valign !== null && CELL.test(name)) attributes['valign'] = said.valign
    if (said.background !== null && (CELL.test(name) || name === 'table')) attributes['bgcolor'] = said.background
    // A paragraph ends where any block begins, and what it was written in begins anew: a plain block does not.
    this.#put(name === 'p' ? tag('div', { ...attributes, class: 'p' }) : tag(name, attributes))
    if (INLINE.has(name)) this.#inline++
    const closes = [name === 'p' ? 'div' : name]
    for (const wrap of FRAMES.has(name) ? [] : said.wraps) {
      if (this.#inline >= MOST.inline) break
      this.#put(tag(wrap.name, wrap.attributes))
      this.#inline++
      closes.unshift(wrap.name)
    }
    this.#open.push({ name, closes, link: null })
  }

  #putEmpty(name: string, given: Attributes): void {
    const parent = this.#open.at(-1)?.name ?? ''
    if (name === 'col' ? parent === 'colgroup' : !TABLE_PART.test(parent)) this.#put(tag(name, kept(name, given)))
  }

  /** A picture that came with the mail is shown; of one that lies elsewhere only the words that stand for it. */
  #putPicture(given: Attributes): void {
    if (!this.#fits('img')) return
    const from = given['src'] ?? ''
    const words = (given['alt'] ?? '').trim().slice(0, MOST.linkWords)
    const data = /^cid:/i.test(from) ? this.#picture(from.slice(4)) : null
    if (data !== null) return this.#put(tag('img', { ...kept('img', given), src: data, alt: words }))
    if (/^\s*(?:https?:)?[\\/]{2}/i.test(from)) this.remotePictures++
    if (words !== '') this.#put(`<i>[${escapeHtml(words)}]</i>`)
  }
}

const CELL = /^t[dhr]$/
const TABLE_PART = /^(?:table|tbody|thead|tfoot|tr|colgroup)$/
const PARENTS: Readonly<Record<string, RegExp>> = {
  caption: /^table$/,
  colgroup: /^table$/,
  tbody: /^table$/,
  thead: /^table$/,
  tfoot: /^table$/,
  tr: /^(?:table|tbody|thead|tfoot)$/,
  td: /^tr$/,
  th: /^tr$/,
}
const ENDS: Readonly<Record<string, { same: RegExp; within: RegExp }>> = {
  li: { same: /^li$/, within: /^(?:ul|ol|td|th)$/ },
  dt: { same: /^d[dt]$/, within: /^(?:dl|td|th)$/ },
  dd: { same: /^d[dt]$/, within: /^(?:dl|td|th)$/ },
  td: { same: /^t[dh]$/, within: /^(?:table|tr)$/ },
  th: { same: /^t[dh]$/, within: /^(?:table|tr)$/ },
  tr: { same: /^tr$/, within: /^(?:table)$/ },
  tbody: { same: /^t(?:body|head|foot)$/, within: /^table$/ },
  thead: { same: /^t(?:body|head|foot)$/, within: /^table$/ },
  tfoot: { same: /^t(?:body|head|foot)$/, within: /^table$/ },
}
const VOID = new Set([...EMPTY, 'area', 'base', 'embed', 'input', 'link', 'meta', 'param', 'source', 'track'])

function kept(name: string, given: Attributes): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(given)) {
    const form = ATTRIBUTES[key]
    if (form === undefined || !form.test(value.trim()) || (key === 'type' && name !== 'ol')) continue
    const largest = LARGEST[key]
    attributes[key] = largest === undefined ? value.trim() : String(Math.min(Number(value), largest))
  }
  return attributes
}

/** The address of a link where it is one that could ever be opened. */
function addressOf(href: string | undefined): string | null {
  const address = href?.trim() ?? ''
  return /^(?:https?:\/\/|mailto:)/i.test(address) && address.length <= 2000 && URL.canParse(address) ? address : null
}

const tag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}>`

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => ESCAPES[one] ?? one)

function isHidden(given: Attributes): boolean {
  const style = given['style']
  return (
    given['hidden'] !== undefined ||
    (style !== undefined && /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style))
  )
}
