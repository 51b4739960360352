import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CasebookError } from '../casebook/casebook-error.ts'
import { isOwnLoad } from './guard.ts'
import { refuse } from './headers.ts'

/** Backups that a page had written and has not fetched yet. A page names none of them by a path, only by its size. */
export interface BackupShelf {
  /** A place for a backup in a folder of its own; to read one from is refused, since a page cannot name a file. */
  choosePath(what: 'save-backup' | 'open-backup', suggested: string): Promise<string>
  /** Sends the backup of so many bytes, once. */
  send(bytes: number, asked: { request: IncomingMessage; response: ServerResponse; isIn: boolean }): Promise<void>
  /** Takes away whatever is left. */
  clear(): Promise<void>
}

/** A backup that nobody fetches is taken away after so long, in milliseconds. */
const KEPT = 10 * 60_000

/** The size in an address that names a backup (`/backup/12345`), else null. */
export function backupPath(path: string): number | null {
  const bytes = /^\/backup\/(\d{1,15})$/.exec(path)?.[1]
  return bytes === undefined ? null : Number(bytes)
}

/** Beside the casebook, where the next start takes away what a crash left; on a disk that takes nothing, with the temporary files. */
const folderIn = (dir: string): Promise<string> =>
  mkdtemp(join(dir, '.backup-')).catch(() => mkdtemp(join(tmpdir(), 'foi-desk-backup-')))

export function makeBackupShelf(dir: string): BackupShelf {
  const waiting = new Map<string, { name: string; timer: NodeJS.Timeout }>()

  async function remove(folder: string): Promise<void> {
    clearTimeout(waiting.get(folder)?.timer)
    waiting.delete(folder)
    await rm(folder, { recursive: true, force: true })
  }

  async function find(bytes: number): Promise<{ folder: string; name: string } | null> {
    for (const [folder, { name }] of waiting) {
      const there = await stat(join(folder, name)).catch(() => null)
      if (there?.size === bytes) return { folder, name }
    }
    return null
  }

  return {
    async choosePath(what, suggested) {
      if (what === 'open-backup')
        throw new CasebookError(
          'bad-input',
          'A page in a browser cannot read files on this disk: use `foi restore FILE`.',
        )
      const folder = await folderIn(dir)
      const timer = setTimeout(() => void remove(folder), KEPT)
      timer.unref()
      waiting.set(folder, { name: suggested, timer })
      return join(folder, suggested)
    },
    async send(bytes, { request, response, isIn }) {
      if (request.method !== 'GET') return refuse(response, 405, 'Only GET fetches a backup.')
      if (!isOwnLoad(request.headers)) return refuse(response, 403, 'Only a page of FOI Desk may fetch this.')
      if (!isIn) return refuse(response, 401, 'Open the address that FOI Desk printed.')
      const found = await find(bytes)
      if (found === null) return refuse(response, 404, 'There is no such backup any more: save it again.')
      response.setHeader('content-type', 'application/octet-stream')
      response.setHeader('content-length', bytes)
      response.setHeader('content-disposition', `attachment; filename="${found.name}"`)
      // One that did not come to its end can be fetched again.
      response.once('finish', () => void remove(found.folder))
      const stream = createReadStream(join(found.folder, found.name))
      stream.on('error', () => response.destroy())
      stream.pipe(response)
    },
    async clear() {
      await Promise.all([...waiting.keys()].map(remove))
    },
  }
}
