export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

const starts = (bytes: Uint8Array, at: number, with_: string): boolean =>
  [...with_].every((letter, n) => bytes[at + n] === letter.charCodeAt(0))

/**
 * What sort of picture these bytes are, by how they begin, whatever a name or a header says; null where they are none that a page may
 * show. SVG is none: it is a document with scripts.
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  if (starts(bytes, 0, '\u0089PNG\r\n\u001a\n')) return 'image/png'
  if (starts(bytes, 0, '\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (starts(bytes, 0, 'GIF87a') || starts(bytes, 0, 'GIF89a')) return 'image/gif'
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'image/webp'
  if (starts(bytes, 4, 'ftypavif')) return 'image/avif'
  return null
}
