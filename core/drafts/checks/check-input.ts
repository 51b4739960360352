import type { Check, Move } from '../../model/draft.ts'
import type { CaseLetters } from '../letters.ts'
import type { LetterFacts } from '../letter/facts.ts'

/** A draft as it stands, with the case behind it, for the checks before sending. */
export interface CheckInput {
  to: string
  subject: string
  body: string
  facts: LetterFacts
  moves: readonly Move[]
  letters: CaseLetters
  /** The user's private notes on the case, beyond the entries that are notes. */
  notes: readonly string[]
}

export const passes = (id: string, what: string): Check => ({ id, ok: true, what, at: null })

export const fails = (id: string, what: string, at: Check['at'] = null): Check => ({ id, ok: false, what, at })

/** The body with the words that are quoted from the case (questions, arguments) blanked out, so that only the letter's own claims are tested. */
export function ownWords(input: CheckInput): string {
  const quoted = [
    ...input.facts.view.case.questions.flatMap((one) => [one.text, ...one.wordings.map((wording) => wording.text)]),
    ...input.facts.narrowing.kept.map((one) => one.now ?? ''),
    ...input.facts.arguments.flatMap((one) => [one.text, one.source]),
  ]
    .filter((text) => text.length > 3)
    .toSorted((a, b) => b.length - a.length)
  return quoted.reduce((body, text) => body.replaceAll(text, ' '.repeat(text.length)), input.body)
}
