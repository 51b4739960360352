import { sentencesOf } from '../text/sentences.ts'
import { statusOfAnswer } from './answer-status.ts'
import type { Answer } from './find-answers.ts'
import { bestIn, ownWords } from './own-words.ts'
import type { Remembered } from './question-memory.ts'

const ALL = /\b(?:all|everything|the (?:rest|remainder|information|documents|records|others?)|what(?:ever)? you)\b/
const GIVEN =
  /\b(?:attach(?:ed)?|enclos(?:e|ed|ing)|releas(?:e|ed|ing)|disclos(?:e|ed|ing)|provid(?:e|ed|ing)|send(?:ing)?|sent|giv(?:e|en|ing)|granted)\b/
const EXCEPT =
  /\b(?:save (?:for|that|the)|except(?:ing)?(?: for| that)?|apart from|other than|with the exception of|but not|excluding|bar|all but)\b/
/** Where what is given begins again behind an exception that stands first. */
const AGAIN = /, (?=(?:all|everything|the (?:rest|remainder|information|documents|records|others?)|we|i|what)\b)/

/**
 * Of a letter that gives all with an exception, in one sentence: the question that the exception is about by its own words, and that the
 * others are answered. None where it says no such thing.
 */
export function exceptedAnswers(flat: string, asked: readonly Remembered[]): Answer[] {
  if (asked.length < 2) return []
  const own = ownWords(asked)
  for (const span of sentencesOf(flat)) {
    const sentence = flat.slice(span.start, span.end)
    const except = EXCEPT.exec(sentence)
    if (!except || !ALL.test(sentence) || !GIVEN.test(sentence)) continue
    const behind = sentence.slice(except.index)
    const clause = except.index < 3 ? behind.split(AGAIN)[0]! : behind
    const [label] = bestIn(clause, own)
    if (label === undefined) continue
    const { status, section } = statusOfAnswer(clause)
    const why = 'The letter gives all with this exception.'
    return asked.map((one) =>
      one.label === label
        ? { label, status: status === 'answered' ? 'refused' : status, section, span, why }
        : { label: one.label, status: 'answered', section: null, span, why },
    )
  }
  return []
}
