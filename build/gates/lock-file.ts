import type { GateResult } from './source-files.ts'

interface LockEntry {
  readonly version?: string
  readonly integrity?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * The gate of the lock file: every package in it has its checksum, and every platform's half of a package is in it. npm leaves out
 * halves that it could not reach when the lock was written, and `npm ci` then refuses everywhere.
 */
export function checkLockFile(text: string): GateResult {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockEntry>> }
  const problems: string[] = []
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue
    if (!entry.integrity) problems.push(`package-lock.json: ${path} has no checksum`)
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!isFound(packages, path, name))
        problems.push(`package-lock.json: ${path} wants ${name}, which is not in it: npm ci will refuse`)
    }
  }
  return { looked: Object.keys(packages).length, problems }
}

/** Whether a package is found from another as Node would: in its own node_modules, or in one further out. */
function isFound(packages: Readonly<Record<string, LockEntry>>, from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in packages) return true
    if (at === '') return false
  }
}
