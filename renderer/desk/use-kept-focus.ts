import { useEffect, useRef, type RefObject } from 'react'

/** The focus stays in a list whose row goes away (archived, filtered out): it goes to the row that then stands there. */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  active: number,
  focusRow: (index: number) => void,
): void {
  const within = useRef(false)
  useEffect(() => {
    const element = list.current
    if (!element) return
    const came = (): void => {
      within.current = true
    }
    const left = (event: FocusEvent): void => {
      const at = event.target
      // A row that is taken out of the page loses the focus too; one that is still there was left.
      requestAnimationFrame(() => {
        if (at instanceof Node && at.isConnected && !element.contains(document.activeElement)) within.current = false
      })
    }
    element.addEventListener('focusin', came)
    element.addEventListener('focusout', left)
    return () => {
      element.removeEventListener('focusin', came)
      element.removeEventListener('focusout', left)
    }
  }, [list])
  useEffect(() => {
    if (within.current && document.activeElement === document.body && active >= 0) focusRow(active)
  })
}
