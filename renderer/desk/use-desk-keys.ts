import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '../frame/keys.ts'

export interface DeskKeyActs {
  /** The cases that a key is about: those selected, else the one that has the focus. */
  tag: () => void
  archive: () => void
  read: () => void
  silence: () => void
  authority: () => void
  layout: () => void
  pick: (id: string) => void
  all: () => void
  clear: () => boolean
}

/** The case whose row has the focus. */
export const focusedCase = (): string | null =>
  (document.activeElement instanceof HTMLElement && document.activeElement.dataset['row']) || null

/** The desk's own keys: Space, T, E, R, S, A, V, Ctrl A and Escape. */
export function useDeskKeys(acts: DeskKeyActs): void {
  const on = useEffectEvent((event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'a') {
      if (isBusy(event.target)) return
      event.preventDefault()
      return acts.all()
    }
    if (isTyping(event)) return
    if (event.key === 'Escape') {
      if (acts.clear()) event.preventDefault()
      return
    }
    const at = focusedCase()
    if (event.key === ' ' && at !== null) acts.pick(at)
    else if (event.key === 't') acts.tag()
    else if (event.key === 'e') acts.archive()
    else if (event.key === 'r') acts.read()
    else if (event.key === 's') acts.silence()
    else if (event.key === 'a') acts.authority()
    else if (event.key === 'v') acts.layout()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => on(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** Where Ctrl A is the text field's own. */
const isBusy = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  at.closest('input:not([type="checkbox"]), textarea, [contenteditable="true"], [role="dialog"]') !== null
