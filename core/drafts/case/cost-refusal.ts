import type { CaseEntry } from '../../model/case.ts'
import { inSection } from './decisions.ts'
import { fact, type CaseView } from './view.ts'

/** Sections that refuse a request for what it would cost, in the regime of the case, as the pack's fact on the cost limit names them. */
export function costSections(view: CaseView): string[] {
  const found = fact(view, 'cost-limit')?.section.split(';')[0] ?? ''
  return [...found.matchAll(/\b(\d+[A-Z]?(?:\(\d+\))?(?:\([a-z]\))?)/g)].map((match) => match[1] ?? '')
}

/** Whether the law sets a figure; where it sets none, what costs too much is refused as too much work. */
export const hasCostLimit = (view: CaseView): boolean => fact(view, 'cost-limit')?.value !== undefined

export function isCostRefusal(view: CaseView, entry: CaseEntry): boolean {
  if (entry.kind !== 'refusal' && entry.kind !== 'partial-disclosure') return false
  const sections = costSections(view)
  return (entry.sections ?? []).some((relied) => sections.some((section) => inSection(relied, section)))
}

/** The newest cost refusal, and the narrowed request that followed it. */
export function lastCostRefusal(view: CaseView): { refusal: CaseEntry; narrowed: CaseEntry | null } | null {
  const { entries } = view.case
  const refusal = entries.findLast((entry) => isCostRefusal(view, entry))
  if (!refusal) return null
  const narrowed =
    entries.find(
      (entry) => entry.n > refusal.n && (entry.kind === 'narrowed-request' || entry.kind === 'request-amended'),
    ) ?? null
  return { refusal, narrowed }
}
