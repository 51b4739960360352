import { TextDecoder } from 'node:util'

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const WINDOWS_1252 = new TextDecoder('windows-1252')

/** Bytes of a text file to text: by byte order mark, else UTF-8 where it is valid, else `hint`, else Windows-1252. NULs are dropped. Never fails. */
export function decodeText(bytes: Uint8Array, hint?: string | null): string {
  const text = decoderOf(bytes, hint).decode(bytes)
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

function decoderOf(bytes: Uint8Array, hint: string | null | undefined): InstanceType<typeof TextDecoder> {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8')
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le')
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be')
  const wide = utf16Without(bytes)
  if (wide) return new TextDecoder(wide)
  if (isUtf8(bytes)) return new TextDecoder('utf-8')
  return hint ? decoderFor(hint) : WINDOWS_1252
}

/** True where the bytes are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The decoder for a charset's name; Windows-1252 for a name that nobody knows. */
export function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset.trim().toLowerCase())
  } catch {
    return WINDOWS_1252
  }
}

/** English text in UTF-16 without its mark has a zero in every other byte. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length & ~1, 400)
  if (n < 8) return null
  let low = 0
  let high = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) high++
    if (bytes[i + 1] === 0) low++
  }
  if (low > n * 0.4 && high < n * 0.05) return 'utf-16le'
  return high > n * 0.4 && low < n * 0.05 ? 'utf-16be' : null
}

const MISREAD =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/
const BYTE_OF = new Map(Array.from({ length: 256 }, (_, byte) => [WINDOWS_1252.decode(Uint8Array.of(byte)), byte]))

/** UTF-8 that was read as Windows-1252 (`donâ€™t`) put right; text that is not wholly such is left alone. */
export function repairMisread(text: string): string {
  if (!MISREAD.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = BYTE_OF.get(text[i]!)
    if (byte === undefined) return text
    bytes[i] = byte
  }
  return isUtf8(bytes) ? UTF8.decode(bytes) : text
}

/** Line ends LF, no NUL, no blank at a line's end nor empty lines around: the form in which a letter's text is kept. */
export function tidyText(text: string): string {
  let tidy = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (tidy.includes('\0')) tidy = tidy.replaceAll('\0', '')
  if (tidy.charCodeAt(0) === 0xfeff) tidy = tidy.slice(1)
  return tidy.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
