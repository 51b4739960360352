import { useEffect, useRef, type RefObject } from 'react'
import type { Route } from '../routing/route.ts'

/**
 * Moves the focus to a new screen, so that it is never lost when what had it goes away. Not at the first screen, and not
 * for steps inside one.
 */
export function useScreenFocus(route: Route): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const at =
    route.screen === 'case' ? `case/${route.id}` : route.screen === 'law' ? `law/${route.pack ?? ''}` : route.screen
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    // A screen that has put the focus into itself (a search box) keeps it.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [at])
  return main
}
