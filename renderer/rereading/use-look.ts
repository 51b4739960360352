import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { RereadProgress } from '../../core/contract/reread.ts'
import { useApi } from '../api/api.tsx'

interface Look {
  /** How far it is; null where nothing runs. */
  progress: RereadProgress | null
  error: Error | null
  start: () => void
  /** Stops; what was done is kept. */
  stop: () => void
}

/** Reading everything again, watched. Leaving the screen stops it. */
export function useLook(): Look {
  const { client, calls } = useApi()
  const queries = useQueryClient()
  const running = useRef<AbortController | null>(null)
  const [progress, setProgress] = useState<RereadProgress | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const stop = (): void => running.current?.abort()
  useEffect(() => () => running.current?.abort(), [])
  const run = async (): Promise<void> => {
    const control = new AbortController()
    running.current = control
    setError(null)
    try {
      for await (const now of await client.reread.look(undefined, { signal: control.signal })) {
        if (control.signal.aborted) break
        setProgress(now)
      }
    } catch (thrown) {
      if (!control.signal.aborted) setError(thrown instanceof Error ? thrown : new Error(String(thrown)))
    }
    running.current = null
    setProgress(null)
    await queries.invalidateQueries({ queryKey: calls.reread.key() })
    await queries.invalidateQueries({ queryKey: calls.inbox.key() })
  }
  return {
    progress,
    error,
    start: () => {
      if (running.current === null) void run()
    },
    stop,
  }
}
