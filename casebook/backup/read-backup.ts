import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { CasebookError, errorCode } from '../casebook-error.ts'
import { refuseUnsound } from '../safety/snapshots.ts'
import { refuseForeign } from '../storage/migrate.ts'
import { openDb, type Db } from '../storage/sqlite.ts'
import { BLOCK, ERASED } from '../storage/tar.ts'
import { KEPT_NAME, MANIFEST, manifestSchema, type Manifest } from './manifest.ts'
import { SEAL_MAGIC, unseal } from './seal.ts'

/** A backup that was unpacked and found whole, beside the casebook and not yet part of it. */
export interface Unpacked {
  manifest: Manifest
  /** Its database, open to be read. */
  db: Db
  /** Names of its packs. */
  packs: string[]
  /** Puts its originals among those of the casebook. */
  moveOriginals(): Promise<void>
  discard(): Promise<void>
}

const damaged = (what: string): CasebookError =>
  new CasebookError('damaged', `This backup is damaged (${what}): take another copy of it; nothing was changed.`)

async function isSealed(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SEAL_MAGIC.length), 0, SEAL_MAGIC.length, 0)
    return bytesRead === SEAL_MAGIC.length && buffer.equals(SEAL_MAGIC)
  } finally {
    await handle.close()
  }
}

/** Largest manifest that is read, in bytes. */
const MANIFEST_LIMIT = 512 * 1024 * 1024

async function manifestIn(zip: ZipFile, entries: readonly Entry[]): Promise<Manifest> {
  const entry = entries.find((one) => one.fileName === MANIFEST)
  if (!entry || entry.uncompressedSize > MANIFEST_LIMIT) {
    throw new CasebookError(
      'bad-input',
      'This is no backup of FOI Desk: choose a file that `foi backup` or the app wrote.',
    )
  }
  const chunks: Buffer[] = []
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk)
  const parsed = manifestSchema.safeParse(safeJson(Buffer.concat(chunks).toString('utf8')))
  if (parsed.success) return parsed.data
  throw damaged('its list of files cannot be read')
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Unpacks one file and holds it against what the manifest says of it; a page for people is only held against that (`into` null). */
async function unpack(
  zip: ZipFile,
  entry: Entry,
  wanted: Manifest['files'][number],
  into: string | null,
): Promise<void> {
  const hash = createHash('sha256')
  let bytes = 0
  const source = (await zip.openReadStreamPromise(entry)) as Readable
  async function* checked(): AsyncGenerator<Buffer> {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > wanted.bytes) throw damaged(`${wanted.name} is longer than it should be`)
      hash.update(chunk)
      yield chunk
    }
  }
  if (into === null) for await (const _ of checked()) continue
  else {
    const file = join(into, wanted.name)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await pipeline(checked, createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true }))
  }
  const name = /^originals\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(wanted.name)?.[1]
  const sum = hash.digest('hex')
  if (bytes !== wanted.bytes || sum !== wanted.sha256 || (name !== undefined && name !== sum)) {
    throw damaged(`${wanted.name} is not what it should be`)
  }
}

/** A place in a pack that a deletion has blanked, and a database from before it still names. */
async function isErased(handle: FileHandle, start: number): Promise<boolean> {
  const { buffer } = await handle.read(Buffer.alloc(ERASED.length + 1), 0, ERASED.length + 1, start - BLOCK)
  return buffer.toString('latin1') === `${ERASED}\0`
}

/** Every packed original, held against its name. */
async function checkPacks(db: Db, folder: string): Promise<void> {
  const packs = db.all<{ pack: string }>('SELECT DISTINCT pack FROM packed').map((row) => row.pack)
  for (const pack of packs) {
    const handle = await open(join(folder, 'originals', 'packs', pack), 'r').catch(() => null)
    if (!handle) throw damaged(`the pack ${pack} is missing`)
    try {
      const rows = db.all<{ hash: string; start: number; bytes: number }>(
        'SELECT hash, start, bytes FROM packed WHERE pack = ? ORDER BY start',
        pack,
      )
      for (const { hash, start, bytes } of rows) {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, start)
        const sum = createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex')
        if (sum !== hash && !(await isErased(handle, start)))
          throw damaged(`an original in ${pack} is not what it should be`)
      }
    } finally {
      await handle.close()
    }
  }
}

async function unpackAll(zipFile: string, folder: string): Promise<Manifest> {
  const zip = await openPromise(zipFile, { autoClose: false, lazyEntries: true })
  try {
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) entries.push(entry)
    const manifest = await manifestIn(zip, entries)
    const byName = new Map(entries.map((entry) => [entry.fileName, entry]))
    for (const wanted of manifest.files) {
      const entry = byName.get(wanted.name)
      if (!entry) throw damaged(`${wanted.name} is missing`)
      await unpack(zip, entry, wanted, KEPT_NAME.test(wanted.name) ? folder : null)
    }
    return manifest
  } finally {
    zip.close()
  }
}

/**
 * Unpacks a backup into a folder of its own inside the casebook's and looks it over whole: seal, every file's size and hash, the database, its
 * format, every packed original. Throws a `CasebookError` that tells a wrong passphrase, damage and a file that is no backup apart; nothing of the
 * casebook has then been touched.
 */
export async function readBackup(
  dir: string,
  from: { file: string; passphrase?: string | undefined },
): Promise<Unpacked> {
  const folder = await mkdtemp(join(dir, '.restore-'))
  const discard = () => rm(folder, { recursive: true, force: true })
  try {
    let zipFile = from.file
    if (await isSealed(from.file)) {
      if (from.passphrase === undefined) {
        throw new CasebookError('bad-input', 'This backup is sealed: give its passphrase; nothing was changed.')
      }
      zipFile = join(folder, 'backup.zip')
      await pipeline(unseal(createReadStream(from.file), from.passphrase), createWriteStream(zipFile, { mode: 0o600 }))
    }
    const manifest = await unpackAll(zipFile, folder)
    const file = join(folder, 'casebook.sqlite')
    if ((await stat(file).catch(() => null)) === null) throw damaged('its database is missing')
    await refuseUnsound(file)
    const db = openDb(file, { readOnly: true })
    try {
      refuseForeign(db)
      await checkPacks(db, folder)
    } catch (error) {
      db.close()
      throw error
    }
    return {
      manifest,
      db,
      packs: manifest.files.flatMap((one) => /^originals\/packs\/(.+)$/.exec(one.name)?.[1] ?? []),
      async moveOriginals() {
        for (const { name } of manifest.files.filter(
          (one) => one.name.startsWith('originals/') && KEPT_NAME.test(one.name),
        )) {
          await mkdir(dirname(join(dir, name)), { recursive: true, mode: 0o700 })
          await rename(join(folder, name), join(dir, name))
        }
      },
      async discard() {
        db.close()
        await discard()
      },
    }
  } catch (error) {
    await discard()
    if (error instanceof CasebookError) throw error
    const code = errorCode(error)
    if (/^E[A-Z]+$/.test(code)) {
      throw new CasebookError(
        'unavailable',
        `The backup ${from.file} could not be read (${code}); nothing was changed.`,
        {
          cause: error,
        },
      )
    }
    throw new CasebookError('damaged', `${from.file} is no whole backup of FOI Desk; nothing was changed.`, {
      cause: error,
    })
  }
}
