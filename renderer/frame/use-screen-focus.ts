import { useEffect, useRef, type RefObject } from 'react'
import type { Route } from '../routing/route.ts'

/**
 * Moves the focus to a new screen, so that it is never lost when what had it goes away. Not at the first screen, and not
 * for steps inside one.
 */
export function useScreenFocus(route: Route): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const at = placeOf(route)
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    // A screen that has put the focus into itself (a search box) keeps it.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [at])
  return main
}

/** What counts as one screen: a case, a pack or an authority each is one of its own. */
function placeOf(route: Route): string {
  if (route.screen === 'case') return `case/${route.id}`
  if (route.screen === 'law') return `law/${route.pack ?? ''}`
  if (route.screen === 'authority') return `authority/${route.name ?? ''}`
  return route.screen
}
