import { useEffect, useState, type RefObject } from 'react'
import type { Span } from '../../core/model/basics.ts'

/**
 * The stretch of a letter that the user has marked with mouse or keys, as a span of its text. Every piece of the letter says
 * in `data-start` where it begins; folds are one stretch. Null where nothing, or something outside, is marked.
 */
export function useMarkedWords(letter: RefObject<HTMLElement | null>): Span | null {
  const [marked, setMarked] = useState<Span | null>(null)
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection()
      if (!selection || !letter.current?.contains(selection.anchorNode)) {
        // A press elsewhere (on 'Add a note') keeps what was marked; a press into the letter takes it away.
        return
      }
      const range = selection.isCollapsed ? null : selection.getRangeAt(0)
      const start = range && placeOf(range.startContainer, range.startOffset)
      const end = range && placeOf(range.endContainer, range.endOffset)
      setMarked(start !== null && end !== null && end > start ? { start, end } : null)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [letter])
  return marked
}

function placeOf(node: Node, offset: number): number | null {
  const piece = node instanceof Element ? node : node.parentElement
  const start = piece?.closest<HTMLElement>('[data-start]')?.dataset['start']
  return start === undefined ? null : Number(start) + (node instanceof Text ? offset : 0)
}
