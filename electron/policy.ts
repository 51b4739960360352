import { FRAME_STYLE_HASH } from '../core/plain-sight/letter-frame.ts'
import { mayOpenOutside } from '../core/plain-sight/link-doubts.ts'

/**
 * What the window may load, navigate to and say, as pure predicates: each takes text and answers, so that every rule has a test
 * and none depends on Electron.
 */

export const SCHEME = 'app'
export const HOST = 'desk'
export const ORIGIN = `${SCHEME}://${HOST}`
export const START_PAGE = `${ORIGIN}/index.html`

/** The policy of every page: own files only, no inline script or style, no address outside the app. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${FRAME_STYLE_HASH}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

/** Whether an address is a page of the app itself; a userinfo or a port makes it another's. */
export function isAppAddress(address: string): boolean {
  const url = parse(address)
  return (
    url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === ''
  )
}

/** Whether the window may go to an address: only to the app's one page, at any place in it. */
export function mayNavigate(address: string): boolean {
  const url = parse(address)
  return url !== null && isAppAddress(address) && url.pathname === '/index.html' && url.search === ''
}

/** Whether a page may load an address: own files, and what the page made itself. Nothing goes to a network. */
export function mayRequest(address: string): boolean {
  if (isAppAddress(address)) return true
  const url = parse(address)
  if (url === null) return false
  return url.protocol === 'data:' || (url.protocol === 'blob:' && isAppAddress(url.pathname))
}

/** Whether an address is a new mail, without files, for the user's own mail program, which shows it before it goes anywhere. */
export function mayMail(address: string): boolean {
  return parse(address)?.protocol === 'mailto:' && mayOpenOutside(address, parse)
}

/** Whether an address is a page on the web that the user may have opened by their browser, once they were shown it. */
export function mayOpenPage(address: string): boolean {
  return parse(address)?.protocol !== 'mailto:' && mayOpenOutside(address, parse)
}

/** Whether something may be saved: only what the page itself made. An address of elsewhere is never downloaded. */
export function maySave(address: string): boolean {
  const url = parse(address)
  return url !== null && url.protocol === 'blob:' && isAppAddress(url.pathname)
}

/** What a page may do by itself: put words on the clipboard when the user presses for it, never read them. */
export function mayDo(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

export interface Sender {
  /** The address of the frame that sent. */
  readonly address: string
  readonly isMainFrame: boolean
  readonly isOwnWindow: boolean
}

/** Whether a message may be listened to: only from the app's own page in the top frame of the app's own window. */
export function mayAsk(sender: Sender): boolean {
  return sender.isOwnWindow && sender.isMainFrame && mayNavigate(sender.address)
}
