import { createHash } from 'node:crypto'

const NOT_ASCII = /[\u0080-\uffff]/
/** Marks beyond ASCII that are no part of a word: dashes, quotation marks, bullets, signs. */
const MARKS =
  /[\u00a1-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3003]/g

const isLetter = (byte: number): boolean => byte > 127 || (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57)

/**
 * The words alone, hashed (SHA-256, hex): case, spaces, punctuation and quoting marks make no other letter of it. Works on bytes, since it is made
 * of every letter that comes in.
 */
export function printOf(text: string): string {
  const plain = NOT_ASCII.test(text) ? text.normalize('NFKC').toLowerCase().replaceAll(MARKS, ' ') : text
  const bytes = Buffer.from(plain)
  let length = 0
  let gap = false
  for (let n = 0; n < bytes.length; n++) {
    let byte = bytes[n] ?? 0
    if (byte >= 65 && byte <= 90) byte += 32
    if (!isLetter(byte)) {
      gap = true
      continue
    }
    // One space for whatever stood between; never more bytes than were there.
    if (gap && length > 0) bytes[length++] = 32
    gap = false
    bytes[length++] = byte
  }
  return createHash('sha256').update(bytes.subarray(0, length)).digest('hex')
}
