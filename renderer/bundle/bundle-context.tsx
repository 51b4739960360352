import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

/** Which case the bundle is of, and the letter that it may go with. */
export interface BundleOf {
  caseId: string
  draftId: string | null
}

interface BundleState {
  of: BundleOf | null
  open: (of: BundleOf) => void
  close: () => void
}

const BundleContext = createContext<BundleState | null>(null)

/** The dialog 'Evidence bundle', opened from anywhere. */
export function useBundle(): BundleState {
  const state = useContext(BundleContext)
  if (!state) throw new Error('useBundle needs a BundleProvider above it.')
  return state
}

export function BundleProvider({ children }: { children: ReactNode }) {
  const [of, setOf] = useState<BundleOf | null>(null)
  const value = useMemo(() => ({ of, open: (next: BundleOf) => setOf(next), close: () => setOf(null) }), [of])
  return <BundleContext value={value}>{children}</BundleContext>
}
