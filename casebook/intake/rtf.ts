import { decompressRTF } from '@kenjiuno/decompressrtf'
import { deEncapsulateSync } from 'rtf-stream-parser'
import { decoderFor } from './charset.ts'
import { htmlText } from './html-text.ts'

/** The words of a message body that Outlook keeps only as compressed RTF around HTML or text; empty where it is neither. */
export function rtfText(compressed: Uint8Array): string {
  const rtf = Buffer.from(decompressRTF([...compressed]))
  try {
    const { mode, text } = deEncapsulateSync(rtf, {
      decode: (bytes: Buffer, charset: string) =>
        decoderFor(charset.replace(/^cp(\d{4})$/, 'windows-$1')).decode(bytes),
      replaceSymbolFontChars: true,
    })
    const words = typeof text === 'string' ? text : text.toString('utf8')
    return mode === 'html' ? htmlText(words, { links: true }) : words
  } catch {
    return ''
  }
}
