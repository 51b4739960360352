import { decompressRTF } from '@kenjiuno/decompressrtf'
import { deEncapsulateSync } from 'rtf-stream-parser'
import { decoderFor } from './charset.ts'
import { htmlText } from './html-text.ts'

/** The words of a message body that Outlook keeps only as compressed RTF around HTML or text; empty where it is neither. */
export function rtfText(compressed: Uint8Array): string {
  const { mode, words } = unwrapped(compressed)
  return mode === 'html' ? htmlText(words, { links: true }) : words
}

/** The HTML inside; empty where there is none. */
export function rtfHtml(compressed: Uint8Array): string {
  const { mode, words } = unwrapped(compressed)
  return mode === 'html' ? words : ''
}

function unwrapped(compressed: Uint8Array): { mode: 'html' | 'text'; words: string } {
  const rtf = Buffer.from(decompressRTF([...compressed]))
  try {
    const { mode, text } = deEncapsulateSync(rtf, {
      decode: (bytes: Buffer, charset: string) =>
        decoderFor(charset.replace(/^cp(\d{4})$/, 'windows-$1')).decode(bytes),
      replaceSymbolFontChars: true,
    })
    return { mode, words: typeof text === 'string' ? text : text.toString('utf8') }
  } catch {
    return { mode: 'text', words: '' }
  }
}
