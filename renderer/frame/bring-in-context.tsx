import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

interface BringInState {
  shown: boolean
  /** Files that were dropped on the window, to be read at once. */
  files: File[]
  open: (files?: File[]) => void
  close: () => void
}

const BringInContext = createContext<BringInState | null>(null)

/** The dialog 'Bring in letters', opened from anywhere. */
export function useBringIn(): BringInState {
  const state = useContext(BringInContext)
  if (!state) throw new Error('useBringIn needs a BringInProvider above it.')
  return state
}

export function BringInProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<{ shown: boolean; files: File[] }>({ shown: false, files: [] })
  const value = useMemo(
    () => ({
      ...state,
      open: (files: File[] = []) => setState({ shown: true, files }),
      close: () => setState({ shown: false, files: [] }),
    }),
    [state],
  )
  return <BringInContext value={value}>{children}</BringInContext>
}
