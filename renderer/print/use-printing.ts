import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is on its way to paper, so that what only paper needs is drawn only then. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const media = matchMedia('print')
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    const change = (): void => (media.matches ? begin() : end())
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', change)
    }
  }, [])
  return printing
}
