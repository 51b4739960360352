import { useEffect } from 'react'
import { text } from '../messages/en-gb.ts'

/** Names the window after what it shows. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? text.frame.appName : `${title} – ${text.frame.appName}`
  }, [title])
}
