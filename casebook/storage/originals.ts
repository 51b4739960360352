import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CasebookError, errorCode } from '../casebook-error.ts'

/**
 * The bytes that letters and attachments came from, each a file named by its SHA-256 under `originals/ab/`. Never changed
 * once written; the same bytes are kept once.
 */
export interface Originals {
  /**
   * Writes and flushes the bytes before it resolves, so that a transaction may then name them. Resolves with the hash; rejects with a
   * `CasebookError` where the disk refuses.
   */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, or null where they are missing or no longer match their name. */
  get(hash: string): Promise<Uint8Array | null>
  pathOf(hash: string): string
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function flushFolder(dir: string): Promise<void> {
  // Windows cannot open a folder; there the rename is flushed with the file system's own journal.
  if (process.platform === 'win32') return
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export function originalsIn(casebookDir: string): Originals {
  const root = join(casebookDir, 'originals')
  const pathOf = (hash: string): string => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('an original is named by its SHA-256')
    return join(root, hash.slice(0, 2), hash)
  }
  async function write(hash: string, bytes: Uint8Array): Promise<void> {
    const file = pathOf(hash)
    const kept = await stat(file).catch(() => null)
    if (kept?.size === bytes.byteLength) return
    const dir = dirname(file)
    await mkdir(dir, { recursive: true, mode: 0o700 })
    const temporary = join(dir, `.${hash}.${randomBytes(6).toString('hex')}`)
    try {
      const handle = await open(temporary, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(temporary, file)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      throw error
    }
    await flushFolder(dir)
  }

  return {
    pathOf,
    async put(bytes) {
      const hash = hashOf(bytes)
      try {
        await write(hash, bytes)
      } catch (error) {
        const code = errorCode(error)
        const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : code || 'no reason given'
        throw new CasebookError(
          'unavailable',
          `The letters' originals could not be kept in ${root} (${why}): make room or allow writing there and try again; nothing was kept.`,
          { cause: error },
        )
      }
      return hash
    },
    async get(hash) {
      const bytes = await readFile(pathOf(hash)).catch(() => null)
      return bytes && hashOf(bytes) === hash ? bytes : null
    },
  }
}
