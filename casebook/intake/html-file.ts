import { decodeText } from './charset.ts'
import { htmlText } from './html-text.ts'
import type { LetterItem } from './intake-item.ts'
import { threadOf } from './text.ts'

/** A saved page to the letters in its words. Nothing that the page names is loaded. `startLine` counts the lines of those words. */
export function readHtmlFile(bytes: Uint8Array, name: string, file: string, maxText: number): LetterItem[] {
  const words = htmlText(decodeText(bytes, declaredCharset(bytes)), { maxLength: maxText })
  return threadOf(words, bytes, name, file, 'html')
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null
}
