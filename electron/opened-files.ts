import { extname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Files that systems hand to the app: those that its package says it opens. */
const OPENED = new Set(['.eml', '.emlx', '.mbox', '.mbx', '.msg'])

/**
 * The files that a command line names, as absolute paths. What begins with a dash is an option; anything but a kind of letter is left
 * alone (Electron's and Chromium's own arguments, the app's folder).
 */
export function filesNamed(argv: readonly string[], folder: string): string[] {
  return argv.slice(1).flatMap((one) => {
    if (one.startsWith('-')) return []
    const path = pathOf(one)
    if (path === null || !OPENED.has(extname(path).toLowerCase())) return []
    return [isAbsolute(path) ? path : resolve(folder, path)]
  })
}

/** Desktops may hand over a `file:` address in place of a path; one that leads to another machine is none. */
function pathOf(argument: string): string | null {
  if (!/^file:/i.test(argument)) return argument.includes('\0') ? null : argument
  try {
    const url = new URL(argument)
    return url.host === '' || url.host === 'localhost' ? fileURLToPath(`file://${url.pathname}`) : null
  } catch {
    return null
  }
}
