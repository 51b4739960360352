import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol } from 'electron'
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

/** In ms without a request, after which the page is at work on what it has. */
const AT_WORK = 10

/**
 * Serves the files of the renderer and the pictures of the casebook, and nothing beside them, under `app://desk/`. Resolves once the
 * page has taken its first scripts and asks for no more: from then on it works by itself for a while.
 */
export function servePages(seat: Seat): Promise<void> {
  const folder = join(seat.folder, '..', 'renderer')
  const { promise, resolve } = Promise.withResolvers<void>()
  let open = 0
  let scripts = 0
  let quiet: NodeJS.Timeout | undefined
  const taken = (path: string): void => {
    open--
    if (path.endsWith('.js')) scripts++
    if (open === 0 && scripts > 0) quiet = setTimeout(resolve, AT_WORK)
  }
  protocol.handle(SCHEME, async (request) => {
    const hash =
      request.method === 'GET' && isAppAddress(request.url) ? picturePath(new URL(request.url).pathname) : null
    if (hash !== null) return picture(seat, hash)
    const file = request.method === 'GET' ? pageFile(folder, request.url) : null
    if (!file) return new Response('There is no such page.', { status: 404, headers: HEADERS })
    clearTimeout(quiet)
    open++
    try {
      const bytes = new Uint8Array(await readFile(file.path))
      return new Response(
        streamed(bytes, () => taken(file.path)),
        { headers: { ...HEADERS, 'Content-Type': file.type } },
      )
    } catch {
      taken(file.path)
      return new Response('There is no such page.', { status: 404, headers: HEADERS })
    }
  })
  return promise
}

/** These bytes as a stream, which says when the last of them was taken. */
function streamed(bytes: Uint8Array, onTaken: () => void): ReadableStream<Uint8Array> {
  let given = false
  return new ReadableStream(
    {
      pull(into) {
        if (!given) into.enqueue(bytes)
        else {
          into.close()
          onTaken()
        }
        given = true
      },
      cancel: onTaken,
    },
    { highWaterMark: 0 },
  )
}

const isOpen = (seat: Seat): seat is Desk => 'casebook' in seat

async function picture(seat: Seat, hash: string): Promise<Response> {
  const found = isOpen(seat) ? await pictureOf(seat.casebook.context.originals, hash).catch(() => null) : null
  if (!found) return new Response('There is no such picture.', { status: 404, headers: HEADERS })
  return new Response(found.bytes, { headers: { ...PICTURE_HEADERS, 'content-type': found.type } })
}
