import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

/** What is being done to cases and their letters in a dialog. */
export type CaseworkDialog =
  | { kind: 'log' }
  | { kind: 'log-edit'; entry: string }
  | { kind: 'log-new' }
  | { kind: 'arrange'; entries: readonly string[] }
  | { kind: 'merge' }
  | { kind: 'link' }
  | { kind: 'remind' }

interface CaseworkState {
  open: CaseworkDialog | null
  show: (dialog: CaseworkDialog) => void
  close: () => void
}

const CaseworkContext = createContext<CaseworkState | null>(null)

/** Dialogs that rearrange cases, opened from a button, a menu or the palette. */
export function useCasework(): CaseworkState {
  const state = useContext(CaseworkContext)
  if (!state) throw new Error('useCasework needs a CaseworkProvider above it.')
  return state
}

export function CaseworkProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<CaseworkDialog | null>(null)
  const value = useMemo(() => ({ open, show: setOpen, close: () => setOpen(null) }), [open])
  return <CaseworkContext value={value}>{children}</CaseworkContext>
}
