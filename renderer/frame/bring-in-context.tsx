import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

/** Files in hand; or those that the casebook was told of, whose paths no page knows. */
export type BroughtFiles = File[] | { opened: string }

interface BringInState {
  shown: boolean
  /** Files that were dropped on the window, or opened with the app from outside it, to be read at once. */
  files: BroughtFiles
  open: (files?: BroughtFiles) => void
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
  const [state, setState] = useState<{ shown: boolean; files: BroughtFiles }>({ shown: false, files: [] })
  const value = useMemo(
    () => ({
      ...state,
      open: (files: BroughtFiles = []) => setState({ shown: true, files }),
      close: () => setState({ shown: false, files: [] }),
    }),
    [state],
  )
  return <BringInContext value={value}>{children}</BringInContext>
}
