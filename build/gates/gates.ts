import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLayers } from './layers.ts'
import { checkLockFile } from './lock-file.ts'
import { acceptanceWords, checkPrivateWords, machineWords } from './private-words.ts'
import { checkSizes } from './sizes.ts'
import { type GateResult, projectFiles } from './source-files.ts'

/** Every own gate by name, run over the working tree. A gate that looked at no file has a problem. */
export function runGates(root: string): Map<string, GateResult> {
  const files = projectFiles(root)
  const words = [...machineWords(root), ...(acceptanceWords(root) ?? [])]
  const results = new Map<string, GateResult>([
    ['layers', checkLayers(files)],
    ['sizes', checkSizes(files)],
    ['private words', checkPrivateWords(files, words)],
    ['lock file', checkLockFile(readFileSync(join(root, 'package-lock.json'), 'utf8'))],
  ])
  for (const [name, { looked }] of results) {
    if (looked === 0) results.set(name, { looked, problems: ['The gate looked at no file, so it proves nothing.'] })
  }
  return results
}
