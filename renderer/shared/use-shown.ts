import { useEffect } from 'react'

const MARK = 'desk-shown'

/** Marks in the page's own timeline when its first useful screen was drawn, once: what `bench/desk` measures the start by. */
export function useShown(useful: boolean): void {
  useEffect(() => {
    if (!useful || performance.getEntriesByName(MARK).length > 0) return
    const frame = requestAnimationFrame(() => performance.mark(MARK))
    return () => cancelAnimationFrame(frame)
  }, [useful])
}
