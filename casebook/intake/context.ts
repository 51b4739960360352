import type { DocumentReader } from './document-reader.ts'
import type { AlaveteliRequest } from './alaveteli-request.ts'
import type { FileIn } from './file-in.ts'
import type { IntakeItem } from './intake-item.ts'
import type { Limits } from './limits.ts'
import type { TrackerColumns } from './tracker.ts'

/** What every format module is given: how much to read, who reads documents, and how deep it stands in archives and attached mails. */
export interface Context {
  limits: Limits
  documents: DocumentReader
  depth: number
  signal: AbortSignal | null
  /** The columns of a tracker, where the user mapped them. */
  columns: TrackerColumns
  /** Reads the files that were found inside another (an archive). */
  inside: (files: FileIn[], requests: AlaveteliRequest[], context: Context) => AsyncGenerator<IntakeItem>
  /** The words of a mail that is attached to a letter, its head over them; null where it lies too deep. */
  attachedMail: (bytes: Uint8Array, name: string, context: Context) => Promise<string | null>
  /** Told of bytes read out of a file that is streamed. */
  read: ((bytes: number) => void) | null
}
