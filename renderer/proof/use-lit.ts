import { useState } from 'react'
import type { Span } from '../../core/model/basics.ts'
import type { FactRow } from './facts.ts'

export interface Lit {
  /** The fact that is lit, if one is. */
  fact: string | null
  /** The passage that is lit strongly. */
  span: Span | null
  /** Rises with every wish to see the passage, so that the same passage can be asked for twice. */
  turn: number
  /** Where the wish came from: it says which side is brought into sight. */
  from: 'facts' | 'letter' | 'outside'
  light: (fact: FactRow, from: 'facts' | 'letter') => void
}

/** What is lit in a letter: a passage asked for from outside (a clock, a question), or the fact picked last. */
export function useLit(facts: readonly FactRow[], asked: Span | null): Lit {
  const [picked, setPicked] = useState<{ key: string; turn: number; from: 'facts' | 'letter' } | null>(null)
  const [askedBefore, setAskedBefore] = useState(asked)
  if (asked?.start !== askedBefore?.start || asked?.end !== askedBefore?.end) {
    setAskedBefore(asked)
    setPicked(null)
  }
  const row = facts.find((fact) => fact.key === picked?.key)
  const outside = asked
    ? facts.find((fact) => fact.span?.start === asked.start && fact.span.end === asked.end)
    : undefined
  return {
    fact: row?.key ?? outside?.key ?? null,
    span: row ? row.span : asked,
    turn: picked?.turn ?? 0,
    from: picked?.from ?? 'outside',
    light: (fact, from) => setPicked((before) => ({ key: fact.key, turn: (before?.turn ?? 0) + 1, from })),
  }
}
