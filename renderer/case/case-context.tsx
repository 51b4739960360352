import { createContext, useContext } from 'react'
import type { Evidence } from '../../core/model/basics.ts'
import type { Case } from '../../core/model/case.ts'
import type { CaseTab } from '../routing/route.ts'
import type { StoryRow } from './story-rows.ts'

/** What every part of a case screen needs: the case, what is picked, and the ways to move. */
export interface CaseHands {
  case: Case
  today: string
  rows: StoryRow[]
  lookOf: (reference: string) => number
  picked: string | null
  clock: string | null
  /** Picks an entry; `open` brings its words to the front where they are a sheet, `focus` takes the focus along. */
  pick: (entry: string, how?: { open?: boolean; focus?: boolean }) => void
  /** Opens a letter with a passage lit. */
  showPassage: (evidence: Evidence) => void
  /** Opens the working of a clock, or closes the one that is open. */
  showClock: (clock: string | null) => void
  showTab: (tab: CaseTab) => void
  /** The letter that is being written, if one is open. */
  draft: string | null
  showDraft: (draft: string | null) => void
}

export const CaseContext = createContext<CaseHands | null>(null)

export function useCase(): CaseHands {
  const hands = useContext(CaseContext)
  if (!hands) throw new Error('useCase needs a CaseDesk above it.')
  return hands
}
