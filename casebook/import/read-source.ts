import { stat } from 'node:fs/promises'
import type { IntakeItem, Source } from '../intake/intake-item.ts'
import { readSourcesInWorker } from '../intake/worker.ts'
import type { Job } from './jobs.ts'
import { readPaste } from './read-paste.ts'

/** What can be brought in: pasted words, files by name and bytes, or files and folders on this disk. */
export type Bringing =
  | { kind: 'paste'; text: string }
  | { kind: 'files'; files: readonly File[] }
  | { kind: 'paths'; paths: readonly string[] }

/** Above this it is read in a thread of its own, in bytes; below, starting one would take longer than reading. */
const LARGE = 2_000_000

async function* inBatches(items: AsyncIterable<IntakeItem>): AsyncGenerator<IntakeItem[]> {
  for await (const item of items) yield [item]
}

async function areLarge(paths: readonly string[]): Promise<boolean> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null)
      return found?.isDirectory() ? LARGE : (found?.size ?? 0)
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0) >= LARGE
}

/** The letters and problems of a source, in batches. Throws a `CasebookError` for a paste that cannot be read. */
export async function* readBringing(from: Bringing, job?: Job): AsyncGenerator<readonly IntakeItem[]> {
  const watched = job ? { signal: job.signal, onProgress: job.onProgress } : {}
  if (from.kind === 'paste') {
    yield readPaste(from.text)
    return
  }
  const { readSources } = await import('../intake/read-files.ts')
  if (from.kind === 'paths') {
    const paths = from.paths.map((path) => ({ path }))
    yield* (await areLarge(from.paths)) ? readSourcesInWorker(paths, watched) : inBatches(readSources(paths, watched))
    return
  }
  const sources: Source[] = []
  for (const file of from.files) sources.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  const size = from.files.reduce((sum, file) => sum + file.size, 0)
  yield* size > LARGE ? readSourcesInWorker(sources, watched) : inBatches(readSources(sources, watched))
}
