import { startTransition, useEffect, useState } from 'react'

/**
 * True at once where `small`, else a moment after the first frame: what is large is drawn in the breaks of what is urgent, so that a screen
 * of thousands opens without a stop.
 */
export function useSoon(small: boolean): boolean {
  const [soon, setSoon] = useState(small)
  useEffect(() => startTransition(() => setSoon(true)), [])
  return soon
}
