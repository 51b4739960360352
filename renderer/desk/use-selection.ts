import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'

export interface Selection {
  ids: ReadonlySet<string>
  /** Adds or takes out one; with `range` everything from the one picked before to this. */
  pick: (id: string, range: boolean) => void
  all: () => void
  clear: () => void
}

/** What was picked: a set, and the case from which a range is drawn with what was picked before it. */
interface Picked {
  ids: ReadonlySet<string>
  from: string | null
  base: ReadonlySet<string>
}

export const NOTHING_PICKED: Picked = { ids: new Set(), from: null, base: new Set() }

/** The next state after one more was picked among those shown. */
export function pickNext(before: Picked, shown: readonly string[], id: string, range: boolean): Picked {
  const start = before.from === null ? -1 : shown.indexOf(before.from)
  const end = shown.indexOf(id)
  if (range && start >= 0 && end >= 0) {
    const span = shown.slice(Math.min(start, end), Math.max(start, end) + 1)
    return { ...before, ids: new Set([...before.base, ...span]) }
  }
  const ids = new Set(before.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, from: id, base: ids }
}

/** Which of the shown cases are selected. What is no longer shown is no longer selected. */
export function useSelection(shown: readonly string[]): Selection {
  const [picked, setPicked] = useState(NOTHING_PICKED)
  const order = useRef(shown)
  useLayoutEffect(() => {
    order.current = shown
  }, [shown])
  const ids = useMemo(() => {
    if (picked.ids.size === 0) return picked.ids
    const there = new Set(shown)
    return new Set([...picked.ids].filter((id) => there.has(id)))
  }, [picked, shown])
  const pick = useCallback(
    (id: string, range: boolean) => setPicked((before) => pickNext(before, order.current, id, range)),
    [],
  )
  const all = useCallback(() => setPicked({ ...NOTHING_PICKED, ids: new Set(order.current) }), [])
  const clear = useCallback(() => setPicked(NOTHING_PICKED), [])
  return { ids, pick, all, clear }
}
