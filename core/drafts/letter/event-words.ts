import type { CivilDay } from '../../model/basics.ts'
import type { CaseEntry } from '../../model/case.ts'
import type { EntryKind } from '../../model/entry.ts'
import { inWords } from '../case/view.ts'
import { relied } from './act-words.ts'
import type { LetterFacts } from './facts.ts'

/** A day that may stand in a letter: the entry's own, never the place between its neighbours that the timeline gives it. */
export const statedDay = (entry: CaseEntry): CivilDay | null => entry.date

const WORDS: Partial<Record<EntryKind, string>> = {
  request: 'I made the request',
  'request-amended': 'I made the wording of my request clearer',
  'clarification-reply': 'I answered the authority’s question about my request',
  chaser: 'I asked where the answer was',
  'narrowed-request': 'I narrowed the request',
  'review-request': 'I asked for a review',
  acknowledgement: 'the authority acknowledged the request',
  'clarification-request': 'the authority asked me to clarify the request',
  'fees-notice': 'the authority asked for a fee',
  'delay-notice': 'the authority wrote that it would be late',
  transfer: 'the authority passed the request on',
  refusal: 'the authority refused',
  'partial-disclosure': 'the authority answered in part',
  disclosure: 'the authority answered',
  'not-held': 'the authority said that it does not hold the information',
  'review-acknowledgement': 'the authority acknowledged my request for a review',
  'review-decision': 'the authority sent the result of its review',
  correction: 'the authority corrected its answer',
}

/** Kinds that a chronology for a regulator names. */
export const inChronology = (entry: CaseEntry): boolean => WORDS[entry.kind] !== undefined

/** What an entry did, in the first person, for a chronology: 'the authority refused questions 8a and 8b under section 12'. */
export function eventWords(facts: LetterFacts, entry: CaseEntry): string {
  const words = WORDS[entry.kind] ?? 'I wrote to the authority'
  const reference = entry.references.at(-1)
  const tail = reference ? ` (reference ${reference})` : ''
  if (entry.kind === 'refusal' || entry.kind === 'partial-disclosure') {
    const what = entry.refusedQuestions?.length
      ? ` question${entry.refusedQuestions.length === 1 ? '' : 's'} ${inWords(entry.refusedQuestions)}`
      : ''
    const under = entry.sections?.length ? ` under ${relied(facts.view, entry)}` : ''
    return entry.kind === 'refusal'
      ? `${words}${what || ' the request'}${under}${tail}`
      : `${words}${what || under ? ', refusing' : ''}${what}${under}${tail}`
  }
  return `${words}${tail}`
}
