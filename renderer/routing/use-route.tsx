import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { rememberFocus, restoreFocus } from './focus-memory.ts'
import { formatRoute, parseRoute, type Route } from './route.ts'

interface Routing {
  route: Route
  /** Goes there; `replace` leaves no step in the history (walking a list). */
  go: (route: Route, how?: { replace?: boolean }) => void
}

const RoutingContext = createContext<Routing | null>(null)

export function useRouting(): Routing {
  const routing = useContext(RoutingContext)
  if (!routing) throw new Error('useRouting needs a RoutingProvider above it.')
  return routing
}

/** A link inside the app is a step too. */
function beforeLink(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a[href^="#/"]')) rememberFocus()
}

const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('popstate', restoreFocus)
  document.addEventListener('click', beforeLink, { capture: true })
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('popstate', restoreFocus)
    document.removeEventListener('click', beforeLink, { capture: true })
    window.removeEventListener('hashchange', listener)
  }
}

/** The route of the address, and the way to change it. */
export function RoutingProvider({ children }: { children: ReactNode }) {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  const go = useCallback<Routing['go']>((route, how) => {
    const address = formatRoute(route)
    if (address === location.hash) return
    if (how?.replace) history.replaceState(history.state, '', address)
    else {
      rememberFocus()
      history.pushState(null, '', address)
    }
    tell()
  }, [])
  const routing = useMemo(() => ({ route: parseRoute(hash), go }), [hash, go])
  return <RoutingContext value={routing}>{children}</RoutingContext>
}
