import { CasebookError } from '../casebook-error.ts'
import type { Originals } from '../storage/originals.ts'
import { pictureType, type PictureType } from './sniff.ts'

/** A picture in a note may have so many bytes. */
export const PICTURE_LIMIT = 10_000_000

export interface Picture {
  type: PictureType
  bytes: Uint8Array<ArrayBuffer>
}

/** The headers under which a shell serves a picture: nothing in it may run, whoever opens it by itself. */
export const PICTURE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  // Named by its bytes, it never changes.
  'cache-control': 'private, max-age=31536000, immutable',
} as const

/** The hash in `/picture/HASH`; null for any other path. */
export const picturePath = (path: string): string | null => /^\/picture\/([0-9a-f]{64})$/.exec(path)?.[1] ?? null

/** A kept original that is a picture; null for what is missing or anything else, a letter or a PDF. */
export async function pictureOf(originals: Originals, hash: string): Promise<Picture | null> {
  const bytes = await originals.get(hash)
  const type = bytes && pictureType(bytes)
  return type ? { type, bytes: new Uint8Array(bytes) } : null
}

/** Keeps a picture among the originals. Throws a `CasebookError` where it is none or too large. */
export async function keepPicture(originals: Originals, file: File): Promise<{ hash: string; type: PictureType }> {
  if (file.size > PICTURE_LIMIT)
    throw new CasebookError(
      'too-large',
      `The picture has ${Math.ceil(file.size / 1e6)} MB, more than the ${PICTURE_LIMIT / 1e6} MB that a note takes: make it smaller, or put the file with a letter.`,
    )
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = pictureType(bytes)
  if (type === null)
    throw new CasebookError(
      'bad-input',
      'This is no picture that can be shown: paste one as PNG, JPEG, GIF, WebP or AVIF; nothing was kept.',
    )
  return { hash: await originals.put(bytes), type }
}
