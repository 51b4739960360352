import { readRequestPage } from './alaveteli-page.ts'
import { decodeText } from './charset.ts'
import { htmlText } from './html-text.ts'
import type { LetterItem } from './intake-item.ts'
import { letterItem, originalOf, plainLetter } from './letters.ts'
import { threadOf } from './text.ts'

/**
 * A saved page to the letters in it: those of a request site as its markup sets them apart, any other page by its words. Nothing that the page
 * names is loaded. `startLine` counts the lines of the words.
 */
export function readHtmlFile(bytes: Uint8Array, name: string, file: string, maxText: number): LetterItem[] {
  const html = decodeText(bytes, declaredCharset(bytes))
  const page = readRequestPage(html)
  if (!page) return threadOf(htmlText(html, { maxLength: maxText }), bytes, name, file, 'html')
  const original = originalOf(name, bytes)
  const key = `alaveteli:${page.url?.replace(/^https?:\/\//, '') ?? original.hash}`
  const thread = { key, title: page.title, authority: page.authority }
  return page.items.map(({ direction, sender, on, text }, i) => {
    const given = { direction, sender, date: on, subject: i === 0 ? page.title : null }
    return letterItem(plainLetter(text, 'html', file, given), original, thread)
  })
}

/** The encoding that a page names in its head; null where it names none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null
}
