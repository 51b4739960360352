import type { CivilDay, Evidence } from '../model/basics.ts'
import type { Case, CaseEntry } from '../model/case.ts'
import type { Clock } from '../model/clock.ts'
import { daysBetween } from '../calendar/civil-day.ts'
import { caseClocks } from '../clocks/case-clocks.ts'
import type { AuthorityDueDate, ClockFacts } from '../clocks/clock-facts.ts'
import type { Law } from '../law/law.ts'
import { applyCorrections, spanOf } from './apply-corrections.ts'
import type { CaseInput } from './case-input.ts'
import { authorityOf, regimeOf, requesterOf, titleOf } from './case-facts.ts'
import { caseReferences } from './case-references.ts'
import { outcomeOf } from './outcome.ts'
import { placeEntries } from './place-entries.ts'
import type { Placed } from './place-entries.ts'
import { questionLedger } from './question-ledger.ts'
import { stateOf } from './state.ts'
import { storyOf } from './story.ts'

/**
 * A case as computed from its letters, their readings and the user's corrections. Pure: the same input, day and law give the same case.
 * `detail: 'dates'` leaves out the day-by-day workings, for lists.
 */
export function buildCase(input: CaseInput, options: { today: CivilDay; law: Law; detail?: 'full' | 'dates' }): Case {
  const { placed, entries, references, regime, why, facts } = layOut(input)
  const authority = authorityOf(input, placed)
  const pack = options.law.packs.get(regime)
  const clocks: Clock[] = placed.length === 0 || !pack ? [] : caseClocks(facts, options)
  const questions = questionLedger(placed, references)
  const { state, sentence } = stateOf(placed, clocks, options.today)
  const first = placed.find((entry) => entry.kind === 'request' && entry.placedOn !== null)
  return {
    id: input.id,
    title: titleOf(input, placed, authority),
    authority,
    requester: requesterOf(placed),
    regime,
    regimeWhy: pack
      ? why
      : `There is no rule pack “${regime}”, so no clock can be counted: choose another law for this case.`,
    ...(pack ? { regimeName: pack.shortName } : {}),
    state,
    stateSentence: sentence,
    outcome: outcomeOf(placed, questions),
    entries,
    references,
    clocks,
    questions,
    conflicts: placed.flatMap((one) =>
      one.entry.reading.conflicts.map(({ what, span }) => ({ what, evidence: span && { entry: one.id, ...span } })),
    ),
    daysSinceFirstAsked: first?.placedOn ? daysBetween(first.placedOn, options.today) : null,
  }
}

/** What the clocks of a case are computed from: its entries as told, and what the user said that no letter holds. */
export const clockFactsOf = (input: CaseInput): ClockFacts => layOut(input).facts

function layOut(input: CaseInput) {
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
  return { placed, entries, references, regime, why, facts }
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
