export type DocumentKind = 'pdf' | 'docx' | 'xlsx'
export type TextKind = DocumentKind | 'html' | 'plain' | 'mail'

const BY_ENDING: Record<string, TextKind> = {
  pdf: 'pdf', docx: 'docx', xlsx: 'xlsx', htm: 'html', html: 'html', xhtml: 'html', eml: 'mail',
  txt: 'plain', text: 'plain', md: 'plain', csv: 'plain', tsv: 'plain', log: 'plain', json: 'plain', xml: 'plain', ics: 'plain', vcf: 'plain',
} // prettier-ignore

const BY_TYPE: Record<string, TextKind> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'text/html': 'html',
  'message/rfc822': 'mail',
  'message/delivery-status': 'plain',
  'text/rfc822-headers': 'plain',
  'application/json': 'plain',
}

/** How the text of an attached file can be read, by its first bytes, else its type, else its name; null where it cannot. */
export function documentKind(name: string, type: string, bytes: Uint8Array): TextKind | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  const ending = BY_ENDING[/\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null
  const kind = BY_TYPE[type] ?? ending ?? (type.startsWith('text/') && type !== 'text/rtf' ? 'plain' : null)
  const zipped = startsWith(bytes, 'PK\u0003\u0004')
  if (kind === 'docx' || kind === 'xlsx') return zipped || isOle(bytes) ? kind : null
  if (zipped || isOle(bytes)) return null
  if (kind === 'pdf') return bytes.subarray(0, 1024).includes(0x25) ? 'pdf' : null
  return kind
}

/** The container of old Office files, of Outlook messages and of encrypted new Office files. */
export function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

/** True where the bytes begin with these characters. */
export function startsWith(bytes: Uint8Array, characters: string): boolean {
  for (let i = 0; i < characters.length; i++) if (bytes[i] !== characters.charCodeAt(i)) return false
  return bytes.length >= characters.length
}
