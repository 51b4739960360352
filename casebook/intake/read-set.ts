import { isCorrespondence } from './alaveteli.ts'
import type { AlaveteliRequest } from './alaveteli-request.ts'
import { readArchive } from './archive-set.ts'
import { decodeText } from './charset.ts'
import type { Context } from './context.ts'
import type { FileIn } from './file-in.ts'
import type { IntakeItem } from './intake-item.ts'
import { readJson } from './json-file.ts'
import { readFile } from './read-file.ts'

/** Files that came together: a folder, an archive, or what the user chose at once. Archives of one site are read with what lies beside them. */
export interface FileSet {
  files: FileIn[]
  /** What sites said of requests in JSON files, here and around. */
  requests: AlaveteliRequest[]
}

const JSON_MOST = 64 * 2 ** 20
const TEXT_MOST = 32 * 2 ** 20

/** Reads the files of a set, one after another. `done` is called with each file when it is finished. */
export async function* readSet(
  set: FileSet,
  context: Context,
  done: (file: FileIn) => void,
): AsyncGenerator<IntakeItem> {
  const requests = [...set.requests, ...(await requestsIn(set.files))]
  const taken = new Set<FileIn>()
  for (const file of set.files) {
    if (!/^correspondence\.txt$/i.test(file.name) || file.size > TEXT_MOST) continue
    const bytes = await file.bytes(TEXT_MOST).catch(() => null)
    if (!bytes || !isCorrespondence(decodeText(bytes))) continue
    const beside = set.files.filter((other) => folderOf(other) === folderOf(file) && other !== file)
    yield* readArchive({ file, bytes, beside, requests, taken }, context)
    taken.add(file)
    done(file)
  }
  for (const file of set.files) {
    context.signal?.throwIfAborted()
    if (!taken.has(file)) yield* readFile(file, { requests, beside: set.files, taken }, context)
    done(file)
  }
}

async function requestsIn(files: FileIn[]): Promise<AlaveteliRequest[]> {
  const found: AlaveteliRequest[] = []
  for (const file of files) {
    if (!/\.json$/i.test(file.name) || file.size > JSON_MOST) continue
    try {
      found.push(...(readJson(await file.bytes(JSON_MOST), file.label)?.alaveteli ?? []))
    } catch {
      // A file that is no JSON is said to be none when its turn comes.
    }
  }
  return found
}

export function folderOf(file: FileIn): string {
  return file.label.slice(0, file.label.length - file.name.length)
}
