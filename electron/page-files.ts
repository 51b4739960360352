import { extname, isAbsolute, join, relative, sep } from 'node:path'
import { isAppAddress } from './policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

export interface PageFile {
  readonly path: string
  readonly type: string
}

/**
 * The file that an `app://` address names, or null where it names none: outside the folder, of a type that no page needs, or
 * written to mislead (encoded separators, a null byte, a backslash).
 */
export function pageFile(folder: string, address: string): PageFile | null {
  if (!isAppAddress(address)) return null
  const name = decoded(new URL(address).pathname)
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  const path = join(folder, ...name.split('/'))
  const inside = relative(folder, path)
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null
  const type = TYPES[extname(path).toLowerCase()]
  return type === undefined ? null : { path, type }
}

function decoded(pathname: string): string | null {
  if (/%2f|%5c/i.test(pathname)) return null
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
