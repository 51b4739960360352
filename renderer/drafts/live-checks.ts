import type { Span } from '../../core/model/basics.ts'
import type { Check, DraftChoices } from '../../core/model/draft.ts'
import { carried } from './rebase.ts'
import type { DraftWords } from './use-draft-saver.ts'

/** What a check is asked of: the words as they stood, and the choices that they were composed with. */
export type Checked = Pick<DraftWords, 'to' | 'subject' | 'body'> & { choices: DraftChoices }

/** What was found, with what it was found in: an answer may come when the words have long gone on. */
export interface CheckAnswer {
  of: Checked
  /** What is wrong first. */
  list: readonly Check[]
}

export interface LiveChecks {
  /** The last answer, of whatever words; null before the first. */
  answer: CheckAnswer | null
  /** Whether the answer is of the words as they stand. */
  fresh: boolean
  error: Error | null
}

/** One text for the same words and choices, to ask by and to compare by. */
export const checkedKey = ({ to, subject, body, choices }: Checked): string =>
  JSON.stringify([to, subject, body, choices])

/** The last answer, and whether it is of what stands now. */
export function liveChecks(now: Checked, answer: CheckAnswer | null, error: Error | null): LiveChecks {
  return { answer, fresh: answer !== null && checkedKey(answer.of) === checkedKey(now), error }
}

/** What is wrong with the words as they stand; null while that is not known. */
export const wrongNow = ({ answer, fresh }: LiveChecks): readonly Check[] | null =>
  answer && fresh ? answer.list.filter((check) => !check.ok) : null

/** Places found in the words of an answer, where they stand in the letter now; one whose words have changed is left out. */
export const placesNow = <P extends Span>(places: readonly P[], answer: CheckAnswer, body: string): P[] =>
  carried(places, answer.of.body, body)
