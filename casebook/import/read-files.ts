import type { IntakeItem, Source } from '../intake/intake-item.ts'
import { readSources } from '../intake/read-files.ts'
import { newId } from '../ids.ts'
import type { Haul } from './incoming.ts'

async function collect(items: AsyncIterable<IntakeItem>): Promise<Haul> {
  const haul: Haul = { letters: [], problems: [] }
  for await (const item of items) {
    if (item.kind === 'problem') {
      haul.problems.push({ file: item.file, at: item.at, message: item.message })
      continue
    }
    const key = newId(12)
    haul.letters.push({
      key,
      letter: item.letter,
      original: { name: item.original.name, bytes: item.original.bytes },
      attachments: item.attachments.map(({ attachment, bytes }) => ({ hash: attachment.hash, bytes })),
      thread: item.thread?.key ?? null,
      source: item.thread ? `${item.thread.key} in ${item.letter.source.file ?? item.original.name}` : key,
    })
  }
  return haul
}

/** Letters of files that were chosen or dropped. A file that cannot be read is a problem beside the letters of the others. */
export async function readFiles(files: readonly File[]): Promise<Haul> {
  const sources: Source[] = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  return collect(readSources(sources))
}

/** Letters of files and folders on this disk. */
export async function readPaths(paths: readonly string[]): Promise<Haul> {
  return collect(readSources(paths.map((path) => ({ path }))))
}
