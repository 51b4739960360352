import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { refuse } from './headers.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
}

/**
 * The file that an address names inside `root`, or null where it names none: outside of it, hidden, of an unknown type, or a link
 * that leads out.
 */
export async function fileFor(root: string, address: string): Promise<string | null> {
  let path: string
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return null
  }
  if (!path.startsWith('/') || /[\0\\]|(^|\/)\./.test(path)) return null
  const file = resolve(join(root, path === '/' ? 'index.html' : path))
  if (!file.startsWith(resolve(root) + sep) || TYPES[extname(file)] === undefined) return null
  const [inside, real] = await Promise.all([realpath(root).catch(() => null), realpath(file).catch(() => null)])
  if (inside === null || real === null || !real.startsWith(inside + sep)) return null
  return (await stat(real)).isFile() ? real : null
}

/** Answers with a file of the built screens. */
export async function sendFile(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET reads a file.')
  const file = await fileFor(root, request.url ?? '/')
  if (file === null) {
    const built = await stat(join(root, 'index.html')).catch(() => null)
    return built
      ? refuse(response, 404, 'There is no such page: open the address that FOI Desk printed.')
      : refuse(response, 503, 'The screens are not built: run `npm run build` and start FOI Desk again.')
  }
  const { size } = await stat(file)
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
  response.setHeader('content-length', size)
  // Built files carry a hash of their content in their name.
  if (/[/\\]assets[/\\]/.test(file)) response.setHeader('cache-control', 'private, max-age=31536000, immutable')
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const stream = createReadStream(file)
  stream.on('error', () => response.destroy())
  stream.pipe(response)
}
