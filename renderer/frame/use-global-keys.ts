import { useEffect, useEffectEvent } from 'react'
import { useRouting } from '../routing/use-route.tsx'
import { useBringIn } from './bring-in-context.tsx'
import { isTyping } from './keys.ts'

/** Keys that work on every screen: `?`, `B`, and `G` followed by the first letter of a room. */
export function useGlobalKeys(showKeys: () => void): void {
  const { go } = useRouting()
  const bringIn = useBringIn()
  const onKey = useEffectEvent((key: string, afterG: boolean): void => {
    if (afterG && key === 'd') go({ screen: 'desk' })
    else if (afterG && key === 's') go({ screen: 'settings' })
    else if (key === '?') showKeys()
    else if (key === 'b') bringIn.open()
  })
  useEffect(() => {
    let goneAt = 0
    const listen = (event: KeyboardEvent): void => {
      if (isTyping(event)) return
      const afterG = event.timeStamp - goneAt < 1200 && goneAt > 0
      goneAt = event.key === 'g' ? event.timeStamp : 0
      onKey(event.key, afterG)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
