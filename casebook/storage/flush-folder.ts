import { open } from 'node:fs/promises'

/** Flushes a folder, so that the names of new files in it survive loss of power. */
export async function flushFolder(dir: string): Promise<void> {
  // Windows cannot open a folder; there a rename is flushed with the file system's own journal.
  if (process.platform === 'win32') return
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Flushes a file that something else has written. */
export async function flushFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
