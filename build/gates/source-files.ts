import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** What a gate found, and how many files it looked at: a gate that looked at none has not passed. */
export interface GateResult {
  readonly looked: number
  readonly problems: readonly string[]
}

const TEXT =
  /\.(ts|tsx|mts|cts|js|mjs|cjs|json|jsonc|md|css|html|yml|yaml|sql|txt|svg|sh|eml|mbox)$|(^|\/)(LICENSE|run|\.[a-z]+)$/

/** Every text file that git knows or would add, read from the working tree. */
export function projectFiles(root: string): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 1 << 28,
  })
  const paths = [...new Set(listed.toString('utf8').split('\0'))].filter(
    (path) => TEXT.test(path) && path !== 'package-lock.json',
  )
  return paths
    .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
