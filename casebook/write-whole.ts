import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CasebookError, errorCode } from './casebook-error.ts'
import { flushFolder } from './storage/flush-folder.ts'

/** Gathered before it is written, in bytes. */
const WRITTEN = 4 * 1024 * 1024

async function writeAll(handle: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    parts.push(part)
    size += part.byteLength
    if (size < WRITTEN) continue
    await handle.writev(parts)
    parts = []
    size = 0
  }
  if (parts.length > 0) await handle.writev(parts)
}

/** A file that is being written changes all the time; one that has not for so long was left by a crash, in milliseconds. */
const LEFT = 60_000

async function begin(part: string): Promise<FileHandle> {
  const age = Date.now() - ((await stat(part).catch(() => null))?.mtimeMs ?? Date.now())
  if (age > LEFT) await rm(part, { force: true })
  return open(part, 'wx', 0o600)
}

/**
 * Writes a file that appears under its name only when it is complete, flushed and `allowed`, readable by its owner only; one that was there is
 * replaced then.
 */
export async function writeWhole(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  allowed: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const part = `${file}.part`
  try {
    const handle = await begin(part)
    try {
      await writeAll(handle, bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await allowed()
    await rename(part, file)
    await flushFolder(dirname(file))
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') await rm(part, { force: true }).catch(() => {})
    throw error
  }
}

/** The error of a disk that refused, as a sentence that says what could not be written and where; any other as it is. */
export function unwritable(error: unknown, what: string, file: string): unknown {
  if (error instanceof CasebookError || !/^E[A-Z]+$/.test(errorCode(error))) return error
  return new CasebookError(
    'unavailable',
    `${what} could not be written to ${file} (${errorCode(error)}): choose another place; the casebook is as it was.`,
    { cause: error },
  )
}
