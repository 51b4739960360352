import { useEffect, useEffectEvent } from 'react'
import { useRouting } from '../routing/use-route.tsx'
import { useBringIn } from './bring-in-context.tsx'
import { isTyping } from './keys.ts'

interface Sheets {
  showKeys: () => void
  showPalette: () => void
}

/** Keys that work on every screen: `?`, `B`, Ctrl K, and `G` followed by the first letter of a room. */
export function useGlobalKeys({ showKeys, showPalette }: Sheets): void {
  const { go } = useRouting()
  const bringIn = useBringIn()
  const afterG = useEffectEvent((key: string): void => {
    if (key === 'd') go({ screen: 'desk' })
    else if (key === 'i') go({ screen: 'inbox' })
    else if (key === 's') go({ screen: 'settings' })
    else if (key === 'c') go({ screen: 'calendar', month: null })
    else if (key === 'n') go({ screen: 'notes' })
    else if (key === 'r') go({ screen: 'reminders' })
    else if (key === 'l') go({ screen: 'law', pack: null })
    else if (key === 'a') go({ screen: 'authority', name: null })
    else if (key === 'f') go({ screen: 'find', q: '' })
  })
  const alone = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key === '?') showKeys()
    else if (event.key === 'b') bringIn.open()
    else return
    event.preventDefault()
  })
  const palette = useEffectEvent(showPalette)
  useEffect(() => {
    let gAt = Number.NEGATIVE_INFINITY
    const listen = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        return palette()
      }
      if (event.altKey && !event.ctrlKey && !event.metaKey && !isEditable(event.target)) {
        // A browser has these keys too; a desktop window has not.
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
        event.preventDefault()
        if (event.key === 'ArrowLeft') history.back()
        else history.forward()
        return
      }
      if (isTyping(event)) return
      if (event.timeStamp - gAt < 1200) {
        gAt = Number.NEGATIVE_INFINITY
        event.preventDefault()
        return afterG(event.key)
      }
      if (event.key === 'g') gAt = event.timeStamp
      else alone(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** In words that are being written Alt and an arrow move the cursor, on some systems. */
const isEditable = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement && at.closest('input, textarea, select, [contenteditable="true"]') !== null
