import { Worker } from 'node:worker_threads'
import type { DocumentKind } from './document-kind.ts'
import type { Limits } from './limits.ts'
import { workerFile } from './worker-file.ts'

/** The text of a document (empty where it has no text layer), or the reason why it could not be read: a sentence without its full stop. */
export type DocumentText = { text: string; pages: number } | { reason: string }

/** Reads PDF, Word and Excel files. */
export interface DocumentReader {
  read(kind: DocumentKind, bytes: Uint8Array, limits: Limits): Promise<DocumentText>
  close(): Promise<void>
}

interface Job {
  id: number
  done: (result: DocumentText) => void
  timer: NodeJS.Timeout
}

/**
 * A reader of documents in a thread of its own, begun with the first document: the libraries for these formats can loop or swell on a
 * hostile file, so a file that takes longer than `documentMs` or too much memory ends that thread and is answered with a reason.
 */
export function openDocumentReader(): DocumentReader {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let next = 0

  const end = async (): Promise<void> => {
    const old = worker
    worker = null
    await old?.terminate()
  }

  const ask = (kind: DocumentKind, bytes: Uint8Array, limits: Limits): Promise<DocumentText> =>
    new Promise((resolve) => {
      worker ??= new Worker(workerFile('document-worker'), {
        resourceLimits: { maxOldGenerationSizeMb: 320 },
        stderr: true,
        stdout: true,
      })
      const running = worker
      const job: Job = {
        id: next++,
        timer: setTimeout(() => {
          job.done({ reason: `It could not be read in ${limits.documentMs / 1000} seconds` })
          void end()
        }, limits.documentMs),
        done(result) {
          clearTimeout(job.timer)
          running.removeAllListeners('message')
          running.removeAllListeners('error')
          running.unref()
          resolve(result)
        },
      }
      running.ref()
      running.once('message', (result: DocumentText) => job.done(result))
      running.once('error', (error) => {
        job.done({ reason: `It could not be read: ${reasonOf(error)}` })
        void end()
      })
      running.postMessage({
        kind,
        bytes,
        textBytes: limits.textBytes,
        pages: limits.pages,
        archiveBytes: limits.entryBytes,
      })
    })

  return {
    read(kind, bytes, limits) {
      const early = unreadable(kind, bytes)
      if (early) return Promise.resolve(early)
      const answer = queue.then(() => ask(kind, bytes, limits))
      queue = answer
      return answer
    },
    close: () => queue.then(end),
  }
}

/** What needs no library to be seen: a PDF that names no page anywhere can have no text. */
function unreadable(kind: DocumentKind, bytes: Uint8Array): DocumentText | null {
  if (kind !== 'pdf') return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const hasPages = ['/Page', '/ObjStm', '/Encrypt'].some((name) => buffer.includes(name, 0, 'latin1'))
  return hasPages ? null : { text: '', pages: 0 }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'it needs too much memory'
  return error instanceof Error ? error.message : String(error)
}
