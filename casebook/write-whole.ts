import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CasebookError, errorCode } from './casebook-error.ts'
import { flushFolder } from './storage/flush-folder.ts'

/**
 * Writes a file that appears under its name only when it is complete and flushed, readable by its owner only; one that was there is
 * replaced then.
 */
export async function writeWhole(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${file}.part`
  try {
    const handle = await open(part, 'wx', 0o600)
    try {
      for await (const chunk of bytes) await handle.writeFile(chunk)
      await handle.sync()
    } finally {
      await handle.close()
    }
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
