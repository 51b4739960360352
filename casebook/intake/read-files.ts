import type { Context } from './context.ts'
import { openDocumentReader } from './document-reader.ts'
import type { DocumentReader } from './document-reader.ts'
import { fileInMemory, fileOnDisk } from './file-in.ts'
import type { FileIn } from './file-in.ts'
import type { IntakeItem, ProblemItem, Progress, Source } from './intake-item.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'
import { attachedMailText } from './mail.ts'
import { readSet } from './read-set.ts'
import type { TrackerColumns } from './tracker.ts'
import { kindOfPath, walkFolder } from './walk.ts'

export interface ReadOptions {
  limits?: Partial<Limits>
  signal?: AbortSignal
  /** Called at most ten times a second, and once at the end. */
  onProgress?: (progress: Progress) => void
  /** Headings of a CSV tracker's columns, where the user mapped them. */
  columns?: TrackerColumns
  /** Who reads PDF, Word and Excel files; a thread of its own unless given. */
  documents?: DocumentReader
}

const OFTEN = 100

/**
 * Turns files, folders and archives into letters, one after another, in the order given. A file that cannot be read, wholly or in part,
 * is a problem item with its place and reason, and the rest comes in. Nothing is written anywhere. Throws only the signal's reason.
 */
export async function* readSources(sources: Source[], options: ReadOptions = {}): AsyncGenerator<IntakeItem> {
  const { signal = null } = options
  const documents = options.documents ?? openDocumentReader()
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const progress: Progress = { filesDone: 0, filesAll: 0, bytesDone: 0, bytesAll: 0, letters: 0, problems: 0, file: '' }
  let told = 0
  const tell = (now = false): void => {
    const at = performance.now()
    if (!options.onProgress || (!now && at - told < OFTEN)) return
    told = at
    options.onProgress({ ...progress })
  }
  const streamed = { bytes: 0 }
  const context: Context = {
    limits,
    documents,
    depth: 0,
    signal,
    columns: options.columns ?? {},
    inside: (files, requests, inner) => readSet({ files, requests }, inner, () => undefined),
    attachedMail: attachedMailText,
    read: (bytes) => {
      streamed.bytes += bytes
      progress.bytesDone += bytes
      tell()
    },
  }
  const finished = new Set<FileIn>()
  const done = (file: FileIn): void => {
    if (finished.has(file)) return
    finished.add(file)
    progress.filesDone++
    progress.bytesDone += Math.max(0, file.size - streamed.bytes)
    streamed.bytes = 0
    progress.file = file.label
    tell()
  }
  const counted = (item: IntakeItem): IntakeItem => {
    if (item.kind === 'letter') progress.letters++
    else progress.problems++
    tell()
    return item
  }
  try {
    const { files, problems } = await filesOf(sources, limits, signal)
    progress.filesAll = files.length
    progress.bytesAll = files.reduce((sum, file) => sum + file.size, 0)
    for (const problem of problems) yield counted(problem)
    for await (const item of readSet({ files, requests: [] }, context, done)) {
      signal?.throwIfAborted()
      yield counted(item)
    }
    tell(true)
  } finally {
    if (!options.documents) await documents.close()
  }
}

async function filesOf(
  sources: Source[],
  limits: Limits,
  signal: AbortSignal | null,
): Promise<{ files: FileIn[]; problems: ProblemItem[] }> {
  const files: FileIn[] = []
  const problems: ProblemItem[] = []
  for (const source of sources) {
    signal?.throwIfAborted()
    if ('bytes' in source) {
      files.push(fileInMemory(source.name, source.bytes))
      continue
    }
    const { kind, size } = await kindOfPath(source.path)
    if (kind === 'file') files.push(fileOnDisk(source.path, size))
    else if (kind === 'folder') {
      for await (const found of walkFolder(source.path, limits)) {
        signal?.throwIfAborted()
        if (found.kind === 'file') files.push(fileOnDisk(found.path, found.size, found.label))
        else problems.push(found)
      }
    } else {
      const message =
        kind === 'missing'
          ? 'There is no such file or folder.'
          : 'This is neither a file nor a folder and cannot be read.'
      problems.push({ kind: 'problem', file: source.path, at: 'file', message })
    }
  }
  return { files, problems }
}
