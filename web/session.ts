import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * The token in the printed address is changed once for a cookie: after that the address opens nothing, wherever it was left
 * (history, scroll-back of a terminal, a shared screen).
 */
export interface Session {
  readonly token: string
  /** The cookie for a token that is right and was never used, else null. */
  exchange(token: string): string | null
  /** True where the request carries the cookie. */
  isIn(headers: IncomingHttpHeaders): boolean
}

const secret = (): string => randomBytes(32).toString('base64url')

function same(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.byteLength === right.byteLength && timingSafeEqual(left, right)
}

/** Value of a cookie; null where it is absent or stands twice (a planted one beside ours). */
function cookieOf(headers: IncomingHttpHeaders, name: string): string | null {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A session for one server. Browsers share cookies between ports, so its name holds the port. */
export function makeSession(port: number): Session {
  const token = secret()
  const value = secret()
  const name = `foi-desk-${port}`
  let used = false
  return {
    token,
    exchange(offered) {
      if (used || !same(offered, token)) return null
      used = true
      return `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`
    },
    isIn(headers) {
      const cookie = cookieOf(headers, name)
      return cookie !== null && same(cookie, value)
    },
  }
}
