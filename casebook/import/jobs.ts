import { EventPublisher } from '@orpc/server'
import { NOTHING_YET, type ImportProgress } from '../../core/contract/import.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Progress } from '../intake/intake-item.ts'

/** One bringing-in under way: told how far it has come, and told to stop. */
export interface Job {
  signal: AbortSignal
  startPlacing(): void
  startKeeping(letters: number): void
  add(more: { placed?: number; kept?: number }): void
  /** Takes over what the reader of files says. */
  onProgress(progress: Progress): void
}

/** Bringings-in by the names that their callers gave them. */
export interface ImportJobs {
  /** Runs work that can be watched and stopped; where it was stopped, throws a `CasebookError` that says what is in. */
  run<T>(how: { job: string | undefined; signal: AbortSignal | undefined }, work: (job: Job) => Promise<T>): Promise<T>
  watch(job: string, signal: AbortSignal | undefined): AsyncGenerator<ImportProgress>
  cancel(job: string): void
}

/** Between two events about one job, in milliseconds. */
const OFTEN = 100

/** So many jobs that have ended are still known, for who asks too late. */
const REMEMBERED = 16

/** What is awaited, or the end of the job where that comes first. */
export async function stoppable<T>(awaited: Promise<T>, job: Job | undefined): Promise<T> {
  if (!job) return awaited
  const { signal } = job
  signal.throwIfAborted()
  const stop = Promise.withResolvers<never>()
  const onAbort = (): void => stop.reject(signal.reason)
  signal.addEventListener('abort', onAbort)
  try {
    return await Promise.race([awaited, stop.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function stopped(kept: number): CasebookError {
  if (kept === 0) return new CasebookError('stopped', 'Stopped: nothing was kept.')
  const letters = kept === 1 ? '1 letter is in' : `${kept.toLocaleString('en-GB')} letters are in`
  return new CasebookError(
    'stopped',
    `Stopped: ${letters}; bring the same files in again to go on, nothing comes in twice.`,
  )
}

export function makeImportJobs(): ImportJobs {
  // The last word about each job is null.
  const publisher = new EventPublisher<Record<string, ImportProgress | null>>({ maxBufferedEvents: 4 })
  const ended = new Map<string, ImportProgress>()
  const running = new Map<string, { stop: AbortController; now: ImportProgress }>()
  return {
    async run({ job: name, signal }, work) {
      if (name !== undefined && running.has(name)) {
        throw new CasebookError('conflict', 'Letters are being brought in under this name already: give another one.')
      }
      const stop = new AbortController()
      const entry = { stop, now: NOTHING_YET }
      if (name !== undefined) running.set(name, entry)
      let told = 0
      const tell = (more: Partial<ImportProgress>, at = performance.now()): void => {
        const isNews = more.stage !== undefined && more.stage !== entry.now.stage
        entry.now = { ...entry.now, ...more }
        if (name === undefined || (!isNews && at - told < OFTEN)) return
        told = at
        publisher.publish(name, entry.now)
      }
      const job: Job = {
        signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
        startPlacing: () => tell({ stage: 'placing' }),
        startKeeping: (letters) => tell({ stage: 'keeping', letters }),
        add: ({ placed = 0, kept = 0 }) => tell({ placed: entry.now.placed + placed, kept: entry.now.kept + kept }),
        onProgress: (of) =>
          tell({
            files: of.filesDone,
            ofFiles: of.filesAll,
            bytes: of.bytesDone,
            ofBytes: of.bytesAll,
            letters: of.letters,
          }),
      }
      try {
        return await work(job)
      } catch (error) {
        throw job.signal.aborted && error === job.signal.reason ? stopped(entry.now.kept) : error
      } finally {
        if (name !== undefined) {
          running.delete(name)
          ended.set(name, entry.now)
          const oldest = ended.keys().next().value
          if (ended.size > REMEMBERED && oldest !== undefined) ended.delete(oldest)
          publisher.publish(name, entry.now)
          publisher.publish(name, null)
        }
      }
    },
    async *watch(name, signal) {
      const last = running.has(name) ? undefined : ended.get(name)
      if (last) return yield last
      const events = publisher.subscribe(name, signal ? { signal } : {})
      const now = running.get(name)?.now
      if (now) yield now
      for await (const event of events) {
        if (event === null) return
        yield event
      }
    },
    cancel: (name) => running.get(name)?.stop.abort(),
  }
}
