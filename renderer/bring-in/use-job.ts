import { useEffect, useRef, useState } from 'react'
import type { ImportProgress } from '../../core/contract/import.ts'
import { useApi } from '../api/api.tsx'

export interface Job {
  /** How far the call has come; null until it has taken long enough to be worth saying. */
  progress: ImportProgress | null
  stopping: boolean
  run: <T>(call: (how: { job: string; signal: AbortSignal }) => Promise<T>) => Promise<T>
  stop: () => void
}

/** From so many milliseconds on a call's progress is shown: one that is over sooner would only flicker. */
const SHOWN_AFTER = 300

/** One long call at a time, watched. Leaving the screen stops it, as far as it lets itself be stopped so. */
export function useJob(): Job {
  const { client } = useApi()
  const running = useRef<{ job: string; call: AbortController } | null>(null)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [stopping, setStopping] = useState(false)
  useEffect(() => () => running.current?.call.abort(), [])

  const watch = async (job: string, signal: AbortSignal): Promise<void> => {
    let shown = false
    let last: ImportProgress | null = null
    const timer = setTimeout(() => {
      shown = true
      if (!signal.aborted && last) setProgress(last)
    }, SHOWN_AFTER)
    try {
      for await (const now of await client.import.progress({ job }, { signal })) {
        if (signal.aborted) return
        last = now
        if (shown) setProgress(now)
      }
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    progress,
    stopping,
    async run(call) {
      const me = { job: crypto.randomUUID(), call: new AbortController() }
      const watching = new AbortController()
      running.current = me
      // Progress is a courtesy: the call is what counts.
      void watch(me.job, watching.signal).catch(() => undefined)
      try {
        return await call({ job: me.job, signal: me.call.signal })
      } finally {
        watching.abort()
        if (running.current === me) {
          running.current = null
          setProgress(null)
          setStopping(false)
        }
      }
    },
    stop() {
      if (!running.current || stopping) return
      setStopping(true)
      void client.import.cancel({ job: running.current.job }).catch(() => setStopping(false))
    },
  }
}
