import type { Span } from '../../model/basics.ts'
import { sentencesOf } from '../text/sentences.ts'
import { statusOfAnswer } from './answer-status.ts'
import type { Answer } from './find-answers.ts'
import { allIn, bestIn, ownWords } from './own-words.ts'
import type { Remembered } from './question-memory.ts'

const ECHO =
  /\b(?:you (?:have )?(?:asked|requested|wrote|sought|wanted)|your (?:request|letter|e-?mail|question) (?:of|was|for|asked|about)|thank you for|i refer to|dissatisfied|not (?:content|happy|satisfied)|internal review|complain|appeal|ombudsman)\b/
const GIVES =
  /\b(?:attach\w*|enclos\w*|herewith|(?:comes?|goes?|sent|is|are) with this (?:letter|e-?mail|message)|released|disclosed|granted|provided|supplied|as follows|below|website|published|yes|none|nil|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|there (?:is|are|was|were))\b|\d/

/** The one question that was refused under a section that a sentence names. */
function refusedUnder(sentence: string, asked: readonly Remembered[]): string[] {
  const section = SECTION.exec(sentence)?.[1]?.replaceAll(' ', '')
  if (section === undefined) return []
  const meant = asked.filter((one) => one.section?.toLowerCase() === section)
  return meant.length === 1 ? [meant[0]!.label] : []
}
const SECTION = /(?<![a-z])(?:section|regulation|article|exemption|§) ?(\d{1,2}[a-z]?(?: ?\([0-9a-z]{1,2}\))*)/

/** A line of a table: cells between bars, or between strokes with blanks about them. */
const ROW = /\s[|/]\s.*\s[|/]\s|\s\|\s/

/**
 * What a letter that names no question by its mark says of each, by the words that it alone asks with: a sentence belongs to the question
 * whose own words it has most of, and what follows goes with it until another begins. Questions of which nothing is said are left out; none are
 * given where fewer than `least` could be told apart.
 */
export function matchedAnswers(flat: string, asked: readonly Remembered[], least = 2): Answer[] {
  if (asked.length < 2) return []
  const own = ownWords(asked)
  const passages = new Map<string, Span[]>()
  let open: string[] = []
  for (const span of sentencesOf(flat)) {
    const sentence = flat.slice(span.start, span.end)
    if (sentence.trim() === '' || ECHO.test(sentence)) {
      open = []
      continue
    }
    const named = ROW.test(sentence) ? allIn(sentence, own) : bestIn(sentence, own)
    const found = named.length > 0 ? named : refusedUnder(sentence, asked)
    if (found.length > 0) open = found
    for (const label of open) passages.set(label, [...(passages.get(label) ?? []), span])
  }
  if (passages.size < least) return []
  return [...passages].flatMap(([label, spans]) => {
    const words = spans.map(({ start, end }) => flat.slice(start, end)).join('\n')
    const { status, section } = statusOfAnswer(words)
    if (status === 'answered' && !GIVES.test(words)) return []
    const span = { start: spans[0]!.start, end: spans.at(-1)!.end }
    return {
      label,
      status,
      section: status === 'answered' ? null : section,
      span,
      why: 'The passage about what it asks.',
    }
  })
}
