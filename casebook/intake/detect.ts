import { decodeText } from './charset.ts'
import { isOle, startsWith } from './document-kind.ts'
import { isPostmark } from './postmark.ts'

export type Format =
  | 'mail'
  | 'mbox'
  | 'msg'
  | 'zip'
  | 'pdf'
  | 'docx'
  | 'html'
  | 'json'
  | 'csv'
  | 'text'
  | 'empty'
  | 'unknown'

/** Files that come beside letters and are none: said once, in words, instead of a guess at their bytes. */
const NO_LETTER: Record<string, string> = {
  pst: 'an Outlook data file. Export its folders as .msg or .mbox first',
  ost: 'an Outlook data file. Export its folders as .msg or .mbox first',
  doc: 'an old Word file. Save it as .docx or .pdf first',
  xls: 'an old Excel file. Save it as .xlsx or .csv first',
  rar: 'a RAR archive. Unpack it first and import the folder',
  '7z': 'a 7-Zip archive. Unpack it first and import the folder',
  gz: 'a gzip file. Unpack it first',
  tgz: 'a packed tar archive. Unpack it first and import the folder',
  tar: 'a tar archive. Unpack it first and import the folder',
}

/** Endings of files of words; a file without an ending may be one too. */
const WORDS = new Set(['', 'txt', 'text', 'asc', 'md', 'eml'])

/** What form a file has, by its first bytes and, where these leave it open, by its name. */
export function detectFormat(name: string, head: Uint8Array): Format {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (head.length === 0) return 'empty'
  if (startsWith(head, '%PDF-')) return 'pdf'
  if (isOle(head)) return ending === 'docx' ? 'docx' : ending === 'doc' || ending === 'xls' ? 'unknown' : 'msg'
  if (startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006'))
    return ending === 'docx' ? 'docx' : 'zip'
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (isPostmark(bytes, 0, true)) return 'mbox'
  if (ending === 'eml' || ending === 'emlx') return 'mail'
  if (ending === 'mbox' || ending === 'mbx') return looksLikeMail(bytes) ? 'mail' : 'mbox'
  if (ending === 'pdf' || ending === 'docx' || ending === 'zip' || ending === 'msg') return ending
  if (ending in NO_LETTER) return 'unknown'
  if (ending === 'json') return 'json'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  if (looksLikeMail(bytes)) return 'mail'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (isBinary(head)) return 'unknown'
  if (/^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(decodeText(head))) return 'html'
  return WORDS.has(ending) ? 'text' : 'unknown'
}

/** Why a file of unknown form is not read, in words. */
export function whyUnknown(name: string): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const what = NO_LETTER[ending]
  return what
    ? `This is ${what}.`
    : 'This is no form of letter that can be read here: mail (.eml, .mbox, .msg, Maildir), text, HTML, PDF, Word (.docx), JSON or CSV export, or a .zip of these.'
}

/** A block of headers at the top with one that only mail programs write: a letter saved as text has `From:` and `Subject:` at most. */
function looksLikeMail(bytes: Buffer): boolean {
  const lines = bytes.toString('latin1').split(/\r?\n/)
  let only = 0
  let headers = 0
  for (const line of lines.slice(0, 60)) {
    if (/^[ \t]/.test(line) && headers > 0) continue
    if (!/^[!-9;-~]{1,76}:/.test(line)) break
    headers++
    if (
      /^(message-id|mime-version|received|return-path|delivered-to|dkim-signature|x-[a-z-]+|content-type):/i.test(line)
    )
      only++
  }
  return headers >= 2 && only >= 1
}

function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  return odd > head.length * 0.02 && !/^[^]\0[^]\0/.test(Buffer.from(head.subarray(0, 4)).toString('latin1'))
}
