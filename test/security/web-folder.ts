import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of its own for one test file, gone when its tests are over. */
export function folderForFile(): string {
  const dir = mkdtempSync(join(tmpdir(), 'foi-desk-web-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}
