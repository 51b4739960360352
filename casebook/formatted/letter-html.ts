import PostalMime from 'postal-mime'
import { decodeText } from '../intake/charset.ts'
import { openDocumentReader } from '../intake/document-reader.ts'
import { isOle } from '../intake/document-kind.ts'
import { declaredCharset } from '../intake/html-file.ts'
import { decodeBase64, liftBase64 } from '../intake/lift-base64.ts'
import { DEFAULT_LIMITS } from '../intake/limits.ts'
import { withinParts } from '../intake/mail-parts.ts'
import type { PictureSource } from './tidy-sheet.ts'

/** A letter's own HTML as it came: hostile until it was tidied. */
export interface LetterHtml {
  html: string
  picture: PictureSource
}

const NO_PICTURE: PictureSource = () => null
/** Pictures inside one mail that are shown, all together, in bytes. */
const MOST_PICTURES = 4 * 2 ** 20
const OPTIONS = { maxNestingDepth: 200, maxRfc822NestingDepth: 0, maxHeadersSize: 4 * 2 ** 20 }

/** The HTML in the bytes that a letter came from; null where it came as plain words. */
export async function letterHtml(bytes: Uint8Array, form: 'mail' | 'html'): Promise<LetterHtml | null> {
  if (form === 'html') return { html: decodeText(bytes, declaredCharset(bytes)), picture: NO_PICTURE }
  if (isOle(bytes)) return outlookHtml(bytes)
  const lifted = liftBase64(bytes)
  const { bytes: small } = withinParts(lifted.bytes, DEFAULT_LIMITS.parts)
  const mail = await PostalMime.parse(small, OPTIONS).catch(() => null)
  if (!mail?.html) return null
  const pictures = new Map<string, Uint8Array>()
  for (const part of mail.attachments) {
    if (!part.contentId || typeof part.content === 'string') continue
    const content = part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content)
    const encoded = content.length <= 80 ? lifted.parts.get(Buffer.from(content).toString('latin1')) : undefined
    pictures.set(part.contentId.replaceAll(/^<|>$/g, ''), encoded ? decodeBase64(encoded) : content)
  }
  return { html: mail.html, picture: picturesFrom(pictures) }
}

async function outlookHtml(bytes: Uint8Array): Promise<LetterHtml | null> {
  const documents = openDocumentReader()
  try {
    const found = await documents.outlookHtml(bytes, DEFAULT_LIMITS)
    return 'text' in found && found.text !== '' ? { html: found.text, picture: NO_PICTURE } : null
  } finally {
    await documents.close()
  }
}

function picturesFrom(pictures: ReadonlyMap<string, Uint8Array>): PictureSource {
  let left = MOST_PICTURES
  return (contentId) => {
    const bytes = pictures.get(safelyDecoded(contentId))
    const type = bytes && pictureType(bytes)
    if (!bytes || !type || bytes.length > left) return null
    left -= bytes.length
    return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  }
}

/** Pictures are known by their first bytes, whatever the mail calls them; a drawing with scripts (SVG) is none. */
function pictureType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\u0089PNG')) return 'image/png'
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (head.startsWith('GIF8')) return 'image/gif'
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : null
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
