import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { ZipFile } from 'yazl'
import type { CaseViews } from '../case-views.ts'
import { CasebookError } from '../casebook-error.ts'
import { verifyInThread } from '../safety/check-thread.ts'
import { countCases } from '../storage/cases.ts'
import { countEntries } from '../storage/entries.ts'
import type { Db } from '../storage/sqlite.ts'
import { unwritable, writeWhole } from '../write-whole.ts'
import { MANIFEST, README, type Manifest } from './manifest.ts'
import { readable } from './readable.ts'
import { seal } from './seal.ts'

export interface BackupDone {
  cases: number
  entries: number
  bytes: number
}

/** Passes bytes on and tells their number and hash at the end. */
function counted(tell: (bytes: number, sha256: string) => void): Transform {
  const hash = createHash('sha256')
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
    flush(done) {
      tell(bytes, hash.digest('hex'))
      done()
    },
  })
}

/** The originals of a casebook by their names in it, files half written left out. */
async function originalFiles(dir: string): Promise<string[]> {
  const root = join(dir, 'originals')
  const folders = await readdir(root, { withFileTypes: true }).catch(() => [])
  const lists = folders
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => (await readdir(join(root, name))).map((file) => `originals/${name}/${file}`))
  return (await Promise.all(lists))
    .flat()
    .filter((name) => !basename(name).startsWith('.'))
    .toSorted()
}

/** Read at once, in bytes. */
const AT_ONCE = 1024 * 1024

/** Throws where the copy of the database turned out to be damaged: the backup then gets no name. */
async function refuse(verified: Promise<string | null>): Promise<void> {
  const problem = await verified
  if (problem === null) return
  const message = `No backup was written, since the casebook is damaged (${problem}): look it over in the settings.`
  throw new CasebookError('damaged', message)
}

/** A text as a stream, made when it is read. */
async function* one(text: () => string): AsyncGenerator<Buffer> {
  yield Buffer.from(text())
}

/** A folder for the copy of the database: in the casebook's, or beside the backup where that may not be written. */
async function copyFolder(dir: string, file: string): Promise<string> {
  try {
    return await mkdtemp(join(dir, '.backup-'))
  } catch {
    return mkdtemp(join(dirname(file), '.backup-'))
  }
}

/**
 * Writes the whole casebook as one file, sealed where a passphrase is given. The file appears under its name only when it is complete and
 * flushed; one that was there is replaced then. Throws a `CasebookError` where it cannot be written.
 */
export async function writeBackup(
  from: { dir: string; db: Db; views: CaseViews; app: string; now: () => string },
  to: { file: string; passphrase?: string | undefined },
): Promise<BackupDone> {
  let temporary: string | null = null
  try {
    temporary = await copyFolder(from.dir, to.file)
    const copy = join(temporary, 'casebook.sqlite')
    await from.db.backup(copy)
    // Beside the writing: the file gets its name only when both are done.
    const verified = verifyInThread(copy)
    const zip = new ZipFile()
    const output = zip.outputStream as Readable
    const files: Manifest['files'] = []
    const add = (name: string, read: () => Readable, compressionLevel: number): void => {
      zip.addReadStreamLazy(name, { compress: compressionLevel > 0, compressionLevel }, (give) => {
        const source = read()
        const through = counted((bytes, sha256) => files.push({ name, bytes, sha256 }))
        // The archive's own stream is what is waited for: an error that it does not hear of would be waited for without end.
        source.on('error', (error) => output.destroy(error))
        give(null, source.pipe(through))
      })
    }
    const told = { cases: countCases(from.db), entries: countEntries(from.db) }
    zip.addBuffer(Buffer.from(README), 'README.txt')
    add('casebook.sqlite', () => createReadStream(copy, { highWaterMark: AT_ONCE }), 1)
    for (const name of await originalFiles(from.dir))
      add(name, () => createReadStream(join(from.dir, name), { highWaterMark: AT_ONCE }), 0)
    for (const { name, text } of readable(from.views, from.db)) add(name, () => Readable.from(one(text)), 6)
    zip.addReadStreamLazy(MANIFEST, {}, (give) => {
      // Its turn comes last, when the others have told what they are.
      const manifest: Manifest = {
        kind: 'foi-desk backup',
        version: 1,
        app: from.app,
        madeAt: from.now(),
        ...told,
        files,
      }
      give(null, Readable.from([Buffer.from(JSON.stringify(manifest, null, 1))]))
    })
    zip.end()
    await writeWhole(to.file, to.passphrase === undefined ? output : seal(output, to.passphrase), () =>
      refuse(verified),
    )
    return { ...told, bytes: (await stat(to.file)).size }
  } catch (error) {
    throw unwritable(error, 'The backup', to.file)
  } finally {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true })
  }
}
