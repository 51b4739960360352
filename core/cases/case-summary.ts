import type { Case, CaseSummary, NextThing } from '../model/case.ts'
import { soonestFirst } from '../clocks/case-clocks.ts'

/** A case as lists show it, with the one next thing as the advisor has it. */
export function caseSummary(found: Case, next: NextThing | null = null): CaseSummary {
  const open = soonestFirst(found.clocks).filter((clock) => clock.daysLeft !== null)
  const due = open.find((clock) => clock.basis === 'statute') ?? open[0]
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
    firstAskedOn: found.entries.find((entry) => entry.kind === 'request')?.placedOn ?? null,
    lastEntryOn: days.toSorted().at(-1) ?? null,
    next,
    references: found.references.map((ref) => ref.value),
    questions: { decided, all: found.questions.length },
    nextDue: due
      ? {
          clock: due.id,
          kind: due.kind,
          title: due.title,
          reference: due.reference,
          due: due.due,
          daysLeft: due.daysLeft ?? 0,
          late: (due.daysLeft ?? 0) < 0,
          waitingFor: due.waitingFor,
        }
      : null,
  }
}
