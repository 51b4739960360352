import type { Call, Client } from './command.ts'
import { importLine } from './progress.ts'

/** What a bringing-in is called with, so that it is watched and can be stopped. */
export interface Watched {
  job: string
  signal: AbortSignal
}

/** A bringing-in that shows how far it is on a terminal, and that Ctrl-C stops between two slices; a second Ctrl-C ends `foi` at once. */
export async function watchedImport<T>(call: Call, client: Client, work: (watched: Watched) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const leave = new AbortController()
  const onInterrupt = (): void => stop.abort()
  const job = crypto.randomUUID()
  const watching = call.progress ? show(client, job, leave.signal, call.progress) : null
  process.once('SIGINT', onInterrupt)
  try {
    return await work({ job, signal: stop.signal })
  } finally {
    process.off('SIGINT', onInterrupt)
    leave.abort()
    await watching?.catch(() => undefined)
    call.progress?.(null)
  }
}

async function show(
  client: Client,
  job: string,
  signal: AbortSignal,
  progress: (line: string | null) => void,
): Promise<void> {
  for await (const now of await client.import.progress({ job }, { signal })) progress(importLine(now))
}
