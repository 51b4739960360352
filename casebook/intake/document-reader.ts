import { Worker } from 'node:worker_threads'
import type { DocumentKind } from './document-kind.ts'
import type { Limits } from './limits.ts'
import type { OutlookParts } from './outlook.ts'
import { workerFile } from '../worker-file.ts'

/** The text of a document: empty where it has no text layer. */
export interface DocumentText {
  text: string
  pages: number
}
/** Why it could not be read: a sentence without its full stop. */
export interface Refusal {
  reason: string
}

/** Opens PDF, Word and Excel files and Outlook messages. */
export interface DocumentReader {
  read(kind: DocumentKind, bytes: Uint8Array, limits: Limits): Promise<DocumentText | Refusal>
  outlook(bytes: Uint8Array, limits: Limits): Promise<OutlookParts | Refusal>
  /** The HTML of an Outlook message as it came: empty where it has none. */
  outlookHtml(bytes: Uint8Array, limits: Limits): Promise<DocumentText | Refusal>
  close(): Promise<void>
}

export interface DocumentAsk {
  kind: DocumentKind | 'msg' | 'msg-html'
  bytes: Uint8Array
  limits: Limits
}
export type DocumentAnswer = DocumentText | OutlookParts | Refusal

/** A large file may take longer than a small one, up to this. */
const LONGEST_MS = 60_000
const MS_PER_MB = 1000

/**
 * A reader of documents in a thread of its own, begun with the first document: the libraries for these formats can loop or swell on a
 * hostile file, so a file that takes longer than `documentMs` (and a second for each MB) or too much memory ends that thread and is answered
 * with a reason. Documents are opened one after another.
 */
export function openDocumentReader(): DocumentReader {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const end = async (): Promise<void> => {
    const old = worker
    worker = null
    await old?.terminate()
  }

  const ask = (message: DocumentAsk): Promise<DocumentAnswer> => {
    worker ??= start()
    const running = worker
    const most = Math.min(message.limits.documentMs + (message.bytes.length / 1e6) * MS_PER_MB, LONGEST_MS)
    return new Promise((resolve) => {
      const done = (answer: DocumentAnswer, isOver: boolean): void => {
        clearTimeout(timer)
        running.removeAllListeners('message')
        running.removeAllListeners('error')
        running.on('error', () => undefined)
        running.unref()
        if (isOver) void end()
        resolve(answer)
      }
      const timer = setTimeout(
        () => done({ reason: `It could not be read in ${Math.ceil(most / 1000)} seconds` }, true),
        most,
      )
      running.ref()
      running.once('message', (answer: DocumentAnswer) => done(answer, false))
      running.once('error', (error) => done({ reason: `It could not be read: ${reasonOf(error)}` }, true))
      running.postMessage(message)
    })
  }

  const inTurn = (message: DocumentAsk): Promise<DocumentAnswer> => {
    const answer = queue.then(() => ask(message))
    queue = answer
    return answer
  }

  return {
    async read(kind, bytes, limits) {
      if (kind === 'pdf' && !namesPages(bytes)) return { text: '', pages: 0 }
      return (await inTurn({ kind, bytes, limits })) as DocumentText | Refusal
    },
    async outlook(bytes, limits) {
      return (await inTurn({ kind: 'msg', bytes, limits })) as OutlookParts | Refusal
    },
    async outlookHtml(bytes, limits) {
      return (await inTurn({ kind: 'msg-html', bytes, limits })) as DocumentText | Refusal
    },
    close: () => queue.then(end),
  }
}

function start(): Worker {
  return new Worker(workerFile('intake', 'document-worker'), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stderr: true,
    stdout: true,
  })
}

/** What needs no library to be seen: a PDF that names no page anywhere can have no text. */
function namesPages(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ['/Page', '/ObjStm', '/Encrypt'].some((name) => buffer.includes(name, 0, 'latin1'))
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'it needs too much memory'
  return error instanceof Error ? error.message : String(error)
}
