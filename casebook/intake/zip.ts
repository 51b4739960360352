import { fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { Context } from './context.ts'
import { fileInStream } from './file-in.ts'
import type { FileIn } from './file-in.ts'
import type { ProblemItem } from './intake-item.ts'
import { sizeInWords } from './limits.ts'

export interface OpenedZip {
  files: FileIn[]
  problems: ProblemItem[]
  close(): void
}

const OPTIONS = { lazyEntries: true, decodeStrings: false, autoClose: false } as const
const SMALL = 1_000_000
const PASSED_OVER = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db)(\/|$)/

/**
 * The entries of a zip as files to read. Nothing is unpacked to disk. Entries that are encrypted, links, bombs, or whose names lead out
 * of the archive are problems. Throws where the file is no whole zip.
 */
export async function openZip(file: FileIn, context: Context): Promise<OpenedZip> {
  const zip = file.path
    ? await openPromise(file.path, OPTIONS)
    : await fromBufferPromise(Buffer.from(await file.bytes(context.limits.entryBytes)), OPTIONS)
  const opened: OpenedZip = { files: [], problems: [], close: () => zip.close() }
  const problem = (at: string, message: string): void => {
    opened.problems.push({ kind: 'problem', file: file.label, at: at || 'an entry without a name', message })
  }
  let packed = 0
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      const name = nameOf(entry)
      if (name.endsWith('/') || PASSED_OVER.test(name)) continue
      const why = refusal(entry, name, context)
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      if (packed > file.size || unpacked > context.limits.archiveBytes) {
        problem(
          name,
          `This archive unpacks to far more than its size (${sizeInWords(file.size)}) allows, as a zip bomb does. What follows here was not read.`,
        )
        break
      }
      if (opened.files.length >= context.limits.entries) {
        problem(name, `This archive holds more than ${context.limits.entries} files; what follows here was not read.`)
        break
      }
      if (why) problem(name, why)
      else
        opened.files.push(
          fileInStream(lastName(name), `${file.label} > ${name}`, entry.uncompressedSize, () => streamOf(zip, entry)),
        )
    }
  } catch (error) {
    if (opened.files.length === 0) {
      zip.close()
      throw error
    }
    problem(
      'list of entries',
      `The rest of this archive could not be read (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
  return opened
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> => zip.openReadStreamPromise(entry)

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

const lastName = (name: string): string => name.slice(name.lastIndexOf('/') + 1) || 'unnamed'

/** Why an entry is not read, or null. */
function refusal(entry: Entry, name: string, context: Context): string | null {
  if (validateFileName(name) !== null || name.includes('\0'))
    return 'The name of this entry leads out of the archive. It was not read; nothing was written.'
  if (entry.isEncrypted()) return 'This entry is encrypted. Unpack the archive with its password and import the folder.'
  const unixMode = entry.externalFileAttributes >>> 16
  if ((unixMode & 0xf000) === 0xa000) return 'This entry is a link to another file. Links are not followed.'
  if (!entry.canDecodeFileData())
    return `This entry is packed in a way that cannot be read here (method ${entry.compressionMethod}). Unpack the archive and import the folder.`
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  if (entry.uncompressedSize > SMALL && ratio > context.limits.ratio)
    return `This entry unpacks to ${Math.round(ratio)} times its size, as a zip bomb does. It was not read.`
  return null
}
