import { useEffect, useEffectEvent } from 'react'
import type { InboxItem } from '../../core/model/inbox.ts'
import { isTyping } from '../frame/keys.ts'
import type { InboxActs } from './use-inbox-acts.ts'

interface Hands {
  item: InboxItem | null
  aside: boolean
  acts: InboxActs
  correct: () => void
}

/** A accepts, C corrects the first thing in doubt, X puts aside; U brings back what was put aside. */
export function useInboxKeys({ item, aside, acts, correct }: Hands): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!item || isTyping(event)) return
    const key = event.key.toLowerCase()
    if (key === 'a' && !aside) acts.accept(item.id)
    else if (key === 'x' && !aside) acts.putAside(item.id)
    else if (key === 'u' && aside) acts.bringBack(item.id)
    else if (key === 'c') correct()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
