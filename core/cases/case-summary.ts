import type { Case, CaseSummary } from '../model/case.ts'
import { soonestFirst } from '../clocks/case-clocks.ts'

/** A case as a row of the desk. */
export function caseSummary(found: Case): CaseSummary {
  const open = soonestFirst(found.clocks).filter((clock) => clock.daysLeft !== null)
  const next = open.find((clock) => clock.basis === 'statute') ?? open[0]
  const decided = found.questions.filter(
    (question) => question.status !== 'open' && question.status !== 'ignored',
  ).length
  const days = found.entries.flatMap((entry) => (entry.placedOn === null ? [] : [entry.placedOn]))
  return {
    id: found.id,
    title: found.title,
    authority: found.authority,
    state: found.state,
    stateSentence: found.stateSentence,
    outcome: found.outcome,
    entries: found.entries.length,
    lastEntryOn: days.toSorted().at(-1) ?? null,
    references: found.references.map((ref) => ref.value),
    questions: { decided, all: found.questions.length },
    nextDue: next
      ? {
          clock: next.id,
          kind: next.kind,
          title: next.title,
          reference: next.reference,
          due: next.due,
          daysLeft: next.daysLeft ?? 0,
          late: (next.daysLeft ?? 0) < 0,
          waitingFor: next.waitingFor,
        }
      : null,
  }
}
