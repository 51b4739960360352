import type { Span } from '../../model/basics.ts'
import { sentencesOf } from '../text/sentences.ts'
import { statusOfAnswer } from './answer-status.ts'
import type { Answer } from './find-answers.ts'
import type { Remembered } from './question-memory.ts'

/** Letters by which two words are taken for one: 'sampling' and 'samples'. */
const STEM = 5

const COMMON = new Set(
  'about above after again against answer asked because before being below between copies council could department detail details document documents during each every following freedom given have held hold information issued letter number numbers other period please provide recent record records regarding regulations reply report request requested response section send should since that their them there these they this those through total under what when where which while with would year years your'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
)

const ECHO =
  /\b(?:you (?:have )?(?:asked|requested|wrote|sought|wanted)|your (?:request|letter|e-?mail|question) (?:of|was|for|asked|about)|thank you for|i refer to|dissatisfied|not (?:content|happy|satisfied)|internal review|complain|appeal|ombudsman)\b/
const GIVES =
  /\b(?:attach\w*|enclos\w*|herewith|released|disclosed|granted|provided|supplied|as follows|below|website|published|yes|none|nil|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|there (?:is|are|was|were))\b|\d/

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
    const found = ROW.test(sentence) ? allIn(sentence, own) : bestIn(sentence, own)
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

const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .map((word) => word.slice(0, STEM))
      .filter((one) => !COMMON.has(one)),
  )

/** Of each question the stems that no other has. */
function ownWords(asked: readonly Remembered[]): Map<string, Set<string>> {
  const stems = asked.map(({ text }) => stemsOf(text))
  return new Map(
    asked.map(({ label }, i) => [
      label,
      new Set([...stems[i]!].filter((stem) => !stems.some((other, n) => n !== i && other.has(stem)))),
    ]),
  )
}

function bestIn(sentence: string, own: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const stems = stemsOf(sentence)
  const scores = [...own].map(([label, words]) => ({
    label,
    score: [...words].filter((word) => stems.has(word)).length,
  }))
  const most = Math.max(...scores.map(({ score }) => score))
  const best = scores.filter(({ score }) => score === most)
  return most > 0 && best.length === 1 ? [best[0]!.label] : []
}

function allIn(sentence: string, own: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const stems = stemsOf(sentence)
  return [...own].filter(([, words]) => [...words].some((word) => stems.has(word))).map(([label]) => label)
}
