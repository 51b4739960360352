import type { IncomingHttpHeaders } from 'node:http'

/**
 * Who may speak to the loopback shell. Any page in the same browser and any program on this machine can reach the port, so every
 * request is judged by these rules alone; they are pure, and each has a test that attacks it.
 */
export interface Own {
  port: number
}

/** The one name under which this server answers. `localhost` is left out: it can be made to mean another address. */
export const hostOf = ({ port }: Own): string => `127.0.0.1:${port}`
export const originOf = (own: Own): string => `http://${hostOf(own)}`

/** False for a page that reached us under its own domain's name (DNS rebinding). */
export const isOwnHost = (headers: IncomingHttpHeaders, own: Own): boolean => headers.host === hostOf(own)

/** False where a browser says that another site, or no page of ours, is asking. */
export function isOwnPage(headers: IncomingHttpHeaders, own: Own): boolean {
  if (headers.origin !== originOf(own)) return false
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin'
}

/** False for what a plain form of another site could send, were the rest to fail: calls carry JSON or oRPC's multipart form. */
export function isCallBody(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type === undefined
    ? headers['content-length'] === '0' || headers['content-length'] === undefined
    : CALL_TYPES.has(type)
}

const CALL_TYPES = new Set(['application/json', 'multipart/form-data'])

/** Loading a page or its parts from another site's frame or script tag is refused; typing the address is not. */
export function isFairLoad(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  // Following a link to the address from elsewhere is a top-level navigation and shows nothing to the page it came from.
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}

/** Only a page of ours, or the user by hand, may have this sent, not even as a page of its own: other ports are the same site to cookies. */
export function isOwnLoad(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}
