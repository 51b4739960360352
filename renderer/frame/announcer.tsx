import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<(words: string) => void>(() => undefined)

/** Says something to those who listen, and shows nothing else. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext)
}

/** One polite live region for the whole app. The same words twice are said twice. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const announce = useCallback((words: string) => setSaid((before) => ({ words, turn: before.turn + 1 })), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="unseen" role="status" aria-live="polite">
        <span key={said.turn}>{said.words}</span>
      </div>
    </AnnounceContext>
  )
}
