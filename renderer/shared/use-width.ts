import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width of an element in whole pixels, kept up with the window. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(640)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return undefined
    const watch = new ResizeObserver(() => setWidth(Math.floor(node.clientWidth)))
    watch.observe(node)
    return () => watch.disconnect()
  }, [element])
  return width
}
