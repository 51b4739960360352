import type { Evidence } from '../model/basics.ts'
import type { Case, CaseEntry } from '../model/case.ts'
import type { AuthorityDueDate, ClockFacts } from '../clocks/clock-facts.ts'
import { applyCorrections, spanOf } from './apply-corrections.ts'
import type { CaseInput } from './case-input.ts'
import { authorityOf, regimeOf, requesterOf, titleOf } from './case-facts.ts'
import { caseReferences } from './case-references.ts'
import { outcomeOf } from './outcome.ts'
import { placeEntries } from './place-entries.ts'
import type { Placed } from './place-entries.ts'
import { questionLedger } from './question-ledger.ts'
import { storyOf } from './story.ts'

/** What the clocks of a case are computed from: its entries as told, and what the user said that no letter holds. */
export const clockFactsOf = (input: CaseInput): ClockFacts => layOut(input).facts

/** What of a case is the same on any day and under any law. */
export type LaidCase = Omit<Case, 'regimeName' | 'state' | 'stateSentence' | 'clocks' | 'daysSinceFirstAsked'>

/** A case laid out in order, and what its clocks are computed from. */
export function layOut(input: CaseInput): { laid: LaidCase; facts: ClockFacts } {
  const placed = placeEntries(input.entries.map(applyCorrections))
  const numbers = new Map(placed.map((told, i) => [told.id, i + 1]))
  const entries = placed.map((told, i) => caseEntry(told, i + 1, numbers))
  const references = caseReferences(placed)
  const { regime, why } = regimeOf(input, placed)
  const told = new Map(placed.map((one) => [one.id, one]))
  const { body, calendar, events, unneeded } = input.clockFacts ?? {}
  const facts: ClockFacts = {
    regime,
    body: body ?? undefined,
    calendar: calendar ?? undefined,
    entries,
    references,
    authorityDueDates: placed.flatMap(dueDates),
    extraEvents: events,
    unneeded,
    evidenceFor: (id, field): Evidence | null => {
      const one = told.get(id)
      const span = one ? spanOf(one, field) : null
      return span && { entry: id, ...span }
    },
  }
  const authority = authorityOf(input, placed)
  const questions = questionLedger(placed, references)
  const laid: LaidCase = {
    id: input.id,
    title: titleOf(input, placed, authority),
    authority,
    requester: requesterOf(placed),
    regime,
    regimeWhy: why,
    outcome: outcomeOf(placed, questions),
    entries,
    references,
    questions,
    conflicts: placed.flatMap((one) =>
      one.entry.reading.conflicts.map(({ what, span }) => ({ what, evidence: span && { entry: one.id, ...span } })),
    ),
  }
  return { laid, facts }
}

function caseEntry(told: Placed, n: number, numbers: ReadonlyMap<string, number>): CaseEntry {
  const { reading, letter } = told.entry
  const failed = reading.failedEntry === null ? undefined : numbers.get(reading.failedEntry)
  const replaces = reading.replaces === null ? undefined : numbers.get(reading.replaces)
  const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined)
  const entry: Record<string, unknown> & CaseEntry = {
    id: told.id,
    n,
    startLine: letter.source.startLine,
    direction: told.direction,
    kind: told.kind,
    sender: told.sender,
    date: told.date,
    dateBasis: told.dateBasis,
    placedOn: told.placedOn,
    references: told.references,
    story: storyOf(told),
    subject: letter.head?.subject ?? letter.given.subject,
    corrected: told.corrected,
  }
  const optional: Partial<CaseEntry> = {
    receivedByAuthority: told.received ?? undefined,
    receivedReason: reasonOf(told),
    statedDueDate: told.due ?? undefined,
    newDueDate: told.newDue ?? undefined,
    sections: some(reading.sections.map((one) => one.value)),
    questions: some(reading.questions.map((one) => one.label)),
    refusedQuestions: some(reading.refusedQuestions),
    offeredQuestions: some(reading.offeredQuestions),
    failedEntry: failed,
    replaces,
    upheldInPart: reading.upheld === 'in-part' ? true : undefined,
    asksIdentity: told.kind === 'clarification-request' ? reading.asksIdentity : undefined,
    byHand: letter.source.form === 'manual' ? true : undefined,
  } as Partial<CaseEntry>
  for (const [key, value] of Object.entries(optional)) if (value !== undefined) entry[key] = value
  return entry
}

/** Why the user set another day of receipt, where they said so. */
function reasonOf(told: Placed): string | undefined {
  const set = told.entry.corrections.findLast((one) => one.field === 'receivedByAuthority')
  return set?.field === 'receivedByAuthority' ? set.reason : undefined
}

/** Every last day that an incoming letter names; the user's own word in place of the reading's. */
function dueDates(told: Placed): AuthorityDueDate[] {
  if (told.direction !== 'incoming') return []
  if (told.corrected.includes('statedDueDate'))
    return told.due === null ? [] : [{ entry: told.id, on: told.due, reference: null, evidence: null }]
  return told.entry.reading.dates
    .filter((date) => date.role === 'due' && date.sure === 'sure')
    .map((date) => ({
      entry: told.id,
      on: date.value,
      reference: null,
      evidence: date.span && { entry: told.id, ...date.span },
    }))
}
