import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol } from 'electron'
import type { Seat } from './desk.ts'
import { pageFile } from './page-files.ts'
import { CONTENT_SECURITY_POLICY, SCHEME } from './policy.ts'

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
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the files of the renderer, and nothing beside them, under `app://desk/`. */
export function servePages(seat: Seat): void {
  const folder = join(seat.folder, '..', 'renderer')
  protocol.handle(SCHEME, async (request) => {
    const file = request.method === 'GET' ? pageFile(folder, request.url) : null
    if (!file) return new Response('There is no such page.', { status: 404, headers: HEADERS })
    try {
      return new Response(new Uint8Array(await readFile(file.path)), {
        headers: { ...HEADERS, 'Content-Type': file.type },
      })
    } catch {
      return new Response('There is no such page.', { status: 404, headers: HEADERS })
    }
  })
}
