import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol, session } from 'electron'
import { PICTURE_HEADERS, pictureOf, picturePath } from '../casebook/pictures/pictures.ts'
import type { Desk, Seat } from './desk.ts'
import { pageFile } from './page-files.ts'
import { CONTENT_SECURITY_POLICY, isAppAddress, SCHEME } from './policy.ts'

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Makes `app:` a scheme with an origin of its own. Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the files of the renderer and the pictures of the casebook, and nothing beside them, under `app://desk/`. Resolves once the
 * page has its first scripts whole and waits for no more: from then on it works by itself for a while.
 */
export function servePages(seat: Seat): Promise<void> {
  const folder = join(seat.folder, '..', 'renderer')
  const { promise, resolve } = Promise.withResolvers<void>()
  const { webRequest } = session.defaultSession
  let open = 0
  // Not before is a file with the page: what is answered below this thread still hands over, piece by piece.
  webRequest.onCompleted(({ resourceType }) => {
    open--
    if (open > 0 || resourceType !== 'script') return
    webRequest.onCompleted(null)
    resolve()
  })
  protocol.handle(SCHEME, async (request) => {
    open++
    const hash =
      request.method === 'GET' && isAppAddress(request.url) ? picturePath(new URL(request.url).pathname) : null
    if (hash !== null) return picture(seat, hash)
    const file = request.method === 'GET' ? pageFile(folder, request.url) : null
    const bytes = file && (await readFile(file.path).catch(() => null))
    if (!bytes) return new Response('There is no such page.', { status: 404, headers: HEADERS })
    return new Response(bytes, { headers: { ...HEADERS, 'Content-Type': file.type } })
  })
  return promise
}

const isOpen = (seat: Seat): seat is Desk => 'casebook' in seat

async function picture(seat: Seat, hash: string): Promise<Response> {
  const found = isOpen(seat) ? await pictureOf(seat.casebook.context.originals, hash).catch(() => null) : null
  if (!found) return new Response('There is no such picture.', { status: 404, headers: HEADERS })
  return new Response(found.bytes, { headers: { ...PICTURE_HEADERS, 'content-type': found.type } })
}
