import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'

/** The faces of printed pages, as static fonts that hold Latin, Greek and Cyrillic whole. */
const FILES = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-bold': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const
export type Face = keyof typeof FILES
export const FACES = Object.keys(FILES) as Face[]

/** In the packages where the casebook is source; in `fonts` beside the bundle where it is bundled (build/bundle-shell.ts). */
const placeOf = (file: string): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL(`../../../node_modules/@expo-google-fonts/${file}`, import.meta.url)
    : new URL(`./fonts/${file.slice(file.lastIndexOf('/') + 1)}`, import.meta.url)

const read = new Map<Face, Uint8Array>()

/** The bytes of a face, read once. */
export function fontBytes(face: Face): Uint8Array {
  const known = read.get(face)
  if (known) return known
  const bytes = new Uint8Array(readFileSync(placeOf(FILES[face])))
  read.set(face, bytes)
  return bytes
}

const signs = new Map<Face, (codePoint: number) => boolean>()

/** Whether a face has a sign for a character. */
export function hasSign(face: Face): (codePoint: number) => boolean {
  const known = signs.get(face)
  if (known) return known
  const codePoints = new Set((create(Buffer.from(fontBytes(face))) as Font).characterSet)
  const has = (point: number): boolean => codePoints.has(point)
  signs.set(face, has)
  return has
}
