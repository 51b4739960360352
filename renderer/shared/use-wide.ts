import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 1000px) and (min-height: 500px)'

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** True where there is room for the proof beside the case. theme and case.css hold the same measure. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
}
