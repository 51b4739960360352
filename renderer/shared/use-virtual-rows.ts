import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

interface Options {
  count: number
  /** Height in pixels before a row is measured. */
  estimate: (index: number) => number
  keyOf: (index: number) => string
  /** The row that the Tab key reaches; always drawn. */
  active: number
  /** The row that a key leads to; skips rows that one cannot stand on. */
  onMove: (to: number) => void
  canStand?: (index: number) => boolean
}

interface VirtualRows {
  list: RefObject<HTMLOListElement | null>
  virtualizer: Virtualizer<HTMLElement, HTMLElement>
  onKeyDown: (event: KeyboardEvent) => void
  /** Scrolls a row into sight and gives it the focus. */
  focusRow: (index: number) => void
}

/** A long list of which only what is in sight is drawn, walked by arrow keys; it scrolls with the nearest part that scrolls. */
export function useVirtualRows({ count, estimate, keyOf, active, onMove, canStand }: Options): VirtualRows {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  const { scroller, margin } = useScroller(list)
  // oxlint-disable-next-line react/incompatible-library -- the library changes the object in place; nothing here is memoised on it.
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
    rangeExtractor: (range) =>
      active < 0 || active >= count
        ? defaultRangeExtractor(range)
        : [...new Set([active, ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
  })
  const focusRow = useCallback(
    (index: number) => {
      wanted.current = index
      virtualizer.scrollToIndex(index, { align: 'auto' })
      focusIn(list.current, wanted)
    },
    [virtualizer],
  )
  useEffect(() => focusIn(list.current, wanted))
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, count)
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = standing(active, step, count, canStand)
    if (next === null) return
    onMove(next)
    focusRow(next)
  }
  return { list, virtualizer, onKeyDown, focusRow }
}

function stepOf(key: string, count: number): number | null {
  return { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -count, End: count }[key] ?? null
}

function standing(from: number, step: number, count: number, canStand: Options['canStand']): number | null {
  const aim = Math.max(0, Math.min(count - 1, from + step))
  const side = Math.sign(step)
  const seek = (at: number, by: number): number | null => {
    if (at < 0 || at >= count) return null
    return (canStand?.(at) ?? true) ? at : seek(at + by, by)
  }
  return seek(aim, side) ?? seek(aim, -side)
}

function focusIn(list: HTMLElement | null, wanted: { current: number | null }): void {
  if (wanted.current === null) return
  const row = list?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-row]`)
  if (!row) return
  wanted.current = null
  row.focus({ preventScroll: true })
}

/** The nearest ancestor that scrolls, and how far down in it the list begins; found anew when the window changes. */
function useScroller(list: RefObject<HTMLElement | null>): { scroller: HTMLElement | null; margin: number } {
  const [found, setFound] = useState<{ scroller: HTMLElement | null; margin: number }>({ scroller: null, margin: 0 })
  useLayoutEffect(() => {
    const look = (): void => {
      let scroller = list.current?.parentElement ?? null
      while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement
      if (!scroller || !list.current) return
      const margin = Math.round(
        list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      )
      const next = scroller
      setFound((before) => (before.scroller === next && before.margin === margin ? before : { scroller: next, margin }))
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(document.documentElement)
    if (list.current?.parentElement) watch.observe(list.current.parentElement)
    return () => watch.disconnect()
  }, [list])
  return found
}
