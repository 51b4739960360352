import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { DraftQuote } from '../../core/model/draft.ts'

type Take = (quote: DraftQuote) => void
interface Quoting {
  /** Puts words of a letter into the draft that is open; null where none is. */
  take: Take | null
  setTake: (take: Take | null) => void
}

const QuotingContext = createContext<Quoting>({ take: null, setTake: () => undefined })

/** Joins the letter that is read with the letter that is written. */
export function QuotingProvider({ children }: { children: ReactNode }) {
  const [taker, setTaker] = useState<{ take: Take | null }>({ take: null })
  const setTake = useCallback((take: Take | null) => setTaker({ take }), [])
  const value = useMemo(() => ({ take: taker.take, setTake }), [taker, setTake])
  return <QuotingContext value={value}>{children}</QuotingContext>
}

export const useQuoting = (): Quoting => useContext(QuotingContext)
