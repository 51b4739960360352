import { useEffect, useEffectEvent } from 'react'
import { useCasework } from '../casework/casework-context.tsx'
import { isTyping } from '../frame/keys.ts'
import { CASE_TABS } from '../routing/route.ts'
import type { CaseHands } from './case-context.tsx'

/** J and K walk the letters, 1 to 6 the tabs, T goes to the timeline, E enters a call or a letter. */
export function useCaseKeys(hands: CaseHands): void {
  const casework = useCasework()
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (isTyping(event)) return
    const tab = CASE_TABS[Number(event.key) - 1]
    const at = hands.rows.findIndex((row) => row.entry.id === hands.picked)
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
    const next = hands.rows[at + step]
    if (tab) hands.showTab(tab)
    else if (step !== 0 && next) hands.pick(next.entry.id)
    else if (event.key === 'e') casework.show({ kind: 'log' })
    else if (event.key === 't') document.querySelector<SVGElement>('.band-plot [tabindex="0"]')?.focus()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
