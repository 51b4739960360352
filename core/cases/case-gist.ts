import type { Case } from '../model/case.ts'
import type { ClockFacts } from '../clocks/clock-facts.ts'
import type { CaseInput } from './case-input.ts'
import { caseOn, type DayBasis } from './case-on.ts'
import { layOut, type LaidCase } from './lay-out.ts'

/**
 * What of a case is the same on any day and under any law, without its letters and where in them it was read: its row on the desk, its
 * clocks and its next step come from it in a fraction of the time that the letters take. Plain data, so that it may be
 * kept; made again whenever the case changes.
 */
export interface CaseGist {
  readonly laid: LaidCase
  readonly facts: Omit<ClockFacts, 'regime' | 'entries' | 'references' | 'evidenceFor'>
}

/** The gist of a case from its letters, readings and corrections. */
export function gistOf(input: CaseInput): CaseGist {
  const { laid, facts } = layOut(input)
  const { body, calendar, authorityDueDates, extraEvents, unneeded } = facts
  return {
    laid: {
      ...laid,
      entries: laid.entries.map((entry) => ({ ...entry, startLine: null, subject: null })),
      references: laid.references.map((reference) => ({ ...reference, evidence: [] })),
      questions: laid.questions.map((question) => ({ ...question, wordings: [] })),
      conflicts: [],
    },
    facts: { body, calendar, authorityDueDates, extraEvents, unneeded },
  }
}

/** What the clocks of a case are computed from, without evidence. */
export const clockFactsOfGist = ({ laid, facts }: CaseGist): ClockFacts => ({
  ...facts,
  regime: laid.regime,
  entries: laid.entries,
  references: laid.references,
})

/** A case as lists go by it on a day: as `buildCase` gives it, but for evidence, wordings and day-by-day workings. */
export const caseOfGist = (gist: CaseGist, basis: Omit<DayBasis, 'detail'>): Case =>
  caseOn(gist.laid, clockFactsOfGist(gist), { ...basis, detail: 'dates' })
