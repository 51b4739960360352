import { createHash, randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CasebookError, errorCode } from '../casebook-error.ts'
import { flushFolder } from './flush-folder.ts'
import { PackWriter, type Packed } from './pack-writer.ts'
import type { Store } from './store.ts'

/**
 * The bytes that letters and attachments came from, named by their SHA-256: a file each under `originals/ab/`, or, of a large
 * import, together in packs. Never changed once written; the same bytes are kept once.
 */
export interface Originals {
  /**
   * Writes and flushes the bytes before it resolves, so that a transaction may then name them. Resolves with the hash; rejects with a
   * `CasebookError` where the disk refuses.
   */
  put(bytes: Uint8Array): Promise<string>
  /** Takes many, to be flushed together. */
  batch(): OriginalsBatch
  /** True where the bytes are on the disk; whether they are still the same is not looked at. */
  has(hash: string): Promise<boolean>
  /** Throws a `CasebookError` where one of them is gone from the disk. Part of the transaction that names them. */
  mustHave(hashes: readonly string[]): void
  /** The bytes, or null where they are missing or no longer match their name. */
  get(hash: string): Promise<Uint8Array | null>
  /** Where a single original is kept, if not in a pack. */
  pathOf(hash: string): string
}

export interface OriginalsBatch {
  /** `hash` is the SHA-256 of `bytes`, which are let go before the next is asked for. */
  add(hash: string, bytes: Uint8Array): Promise<void>
  /** Resolves when everything added is on the disk and can be found. */
  flush(): Promise<void>
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Larger ones have a file of their own in any case, in bytes. */
const PACKED_UP_TO = 256 * 1024
/** So few are written as files of their own. */
const SINGLES = 32

export function originalsIn(casebookDir: string, store: Pick<Store, 'db' | 'keepUp' | 'mustBeThere'>): Originals {
  const { db } = store
  const root = join(casebookDir, 'originals')
  const packs = join(root, 'packs')
  const pathOf = (hash: string): string => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('an original is named by its SHA-256')
    return join(root, hash.slice(0, 2), hash)
  }
  const placeOf = (hash: string): Packed | undefined =>
    db.get<Packed>('SELECT hash, pack, start, bytes FROM packed WHERE hash = ?', hash)

  async function write(hash: string, bytes: Uint8Array): Promise<void> {
    // Making folders on the way would make the casebook's own anew where it was taken away.
    store.mustBeThere()
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

  /** Whatever the disk says against it, as a sentence. */
  async function told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      const code = errorCode(error)
      if (!/^E[A-Z]+$/.test(code)) throw error
      const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : code
      throw new CasebookError(
        'unavailable',
        `The letters' originals could not be kept in ${root} (${why}): make room or allow writing there and try again; nothing was kept.`,
        { cause: error },
      )
    }
  }

  async function readPacked({ pack, start, bytes }: Packed): Promise<Uint8Array | null> {
    const handle = await open(join(packs, pack), 'r').catch(() => null)
    if (handle === null) return null
    try {
      const buffer = Buffer.alloc(bytes)
      const { bytesRead } = await handle.read(buffer, 0, bytes, start)
      return bytesRead === bytes ? buffer : null
    } finally {
      await handle.close()
    }
  }

  function batch(): OriginalsBatch {
    const writer = new PackWriter(packs, () => {
      store.mustBeThere()
      return randomBytes(12).toString('hex')
    })
    let few: Map<string, Uint8Array> | null = new Map()
    let known = new Set<string>()
    const pack = async (hash: string, bytes: Uint8Array): Promise<void> => {
      if (placeOf(hash) === undefined) await writer.add(hash, bytes)
    }
    return {
      add: (hash, bytes) =>
        told(async () => {
          if (known.has(hash)) return
          known.add(hash)
          if (bytes.byteLength > PACKED_UP_TO) return write(hash, bytes)
          if (few === null) return pack(hash, bytes)
          few.set(hash, bytes)
          if (few.size <= SINGLES) return
          const held = few
          few = null
          for (const [name, content] of held) await pack(name, content)
        }),
      flush: () =>
        told(async () => {
          await Promise.all([...(few ?? [])].map(([hash, bytes]) => write(hash, bytes)))
          few?.clear()
          known = new Set()
          const packed = await writer.flush()
          if (packed.length === 0) return
          store.keepUp(() => {
            for (const { hash, pack: name, start, bytes } of packed) {
              db.run(
                'INSERT INTO packed (hash, pack, start, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING',
                hash,
                name,
                start,
                bytes,
              )
            }
          })
        }),
    }
  }

  return {
    pathOf,
    batch,
    async put(bytes) {
      const hash = hashOf(bytes)
      if (placeOf(hash) === undefined) await told(() => write(hash, bytes))
      return hash
    },
    async has(hash) {
      const packed = placeOf(hash)
      const file = packed ? join(packs, packed.pack) : pathOf(hash)
      return (await stat(file).catch(() => null)) !== null
    },
    mustHave(hashes) {
      const there = new Set<string>()
      for (const hash of hashes) {
        const packed = placeOf(hash)
        const file = packed ? join(packs, packed.pack) : pathOf(hash)
        if (there.has(file) || statSync(file, { throwIfNoEntry: false })) {
          there.add(file)
          continue
        }
        const message =
          'What these letters came in was removed while a case was deleted: bring them in again; nothing was kept.'
        throw new CasebookError('conflict', message)
      }
    },
    async get(hash) {
      const packed = placeOf(hash)
      const bytes = packed ? await readPacked(packed) : await readFile(pathOf(hash)).catch(() => null)
      return bytes && hashOf(bytes) === hash ? bytes : null
    },
  }
}
