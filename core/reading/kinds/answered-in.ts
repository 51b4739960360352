import { sentencesOf } from '../text/sentences.ts'

/** A question that is put to whoever reads it. */
const ADDRESSED = /\b(?:you|your|could|would|shall|may we|can we|may i|can i)\b/

/** What follows a question and answers it; what asks, explains a choice or waits does not. */
const ANSWER =
  /^\s*(?:a ?[:.)-] ?)?(?!(?:please|if|once|when|until|there are|there is|we have|we hold|we run|both|either|or|and|let|it (?:could|might|may))\b)[a-z0-9£$€"][^?\n]{0,240}?(?:[.!](?=\s|$)|\n|$)/

const ASKS =
  /\b(?:you mean|you want|let (?:us|me) know|tell (?:us|me)|please (?:say|clarify|confirm|specify)|once (?:i|we) know|clarif\w+)\b/

/**
 * Where the questions stand that a letter asks and answers itself: 'How many? Six. Who made them? We did.' They ask nothing of whoever
 * reads them. One alone may be put to the reader; none are where any is, or where the letter asks anything in other words.
 */
export function answeredIn(flat: string, from: number, to: number): ReadonlySet<number> {
  if (flat.indexOf('?', flat.indexOf('?', from) + 1) <= from) return NONE
  const found = new Set<number>()
  for (const span of sentencesOf(flat, from, to)) {
    const s = flat.slice(span.start, span.end)
    if (ASKS.test(s)) return NONE
    if (!s.endsWith('?')) continue
    if (ADDRESSED.test(s) || !ANSWER.test(flat.slice(span.end, Math.min(to, span.end + 260)))) return NONE
    found.add(span.start)
  }
  return found.size >= 2 ? found : NONE
}

const NONE: ReadonlySet<number> = new Set()
