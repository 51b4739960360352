import { remembering } from '../text/remember.ts'
import type { Remembered } from './question-memory.ts'

/** Letters by which two words are taken for one: 'sampling' and 'samples'. */
const STEM = 5

const COMMON = new Set(
  'about above after again against answer asked because before being below between copies council could department detail details document documents during each every following freedom given have held hold information issued letter number numbers other period please provide recent record records regarding regulations reply report request requested response section send should since that their them there these they this those through total under what when where which while with would year years your'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
)

const stemsOf = remembering(
  (text): ReadonlySet<string> =>
    new Set(
      (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
        .map((word) => word.slice(0, STEM))
        .filter((one) => !COMMON.has(one)),
    ),
)

/** Of each question the stems that no other has. */
export function ownWords(asked: readonly Remembered[]): Map<string, Set<string>> {
  const stems = asked.map(({ text }) => stemsOf(text))
  return new Map(
    asked.map(({ label }, i) => [
      label,
      new Set([...stems[i]!].filter((stem) => !stems.some((other, n) => n !== i && other.has(stem)))),
    ]),
  )
}

/** The one question whose own words a sentence has most of. */
export function bestIn(sentence: string, own: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const stems = stemsOf(sentence)
  const scores = [...own].map(([label, words]) => ({
    label,
    score: [...words].filter((word) => stems.has(word)).length,
  }))
  const most = Math.max(...scores.map(({ score }) => score))
  const best = scores.filter(({ score }) => score === most)
  return most > 0 && best.length === 1 ? [best[0]!.label] : []
}

/** All questions of whose own words a sentence has some. */
export function allIn(sentence: string, own: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const stems = stemsOf(sentence)
  return [...own].filter(([, words]) => [...words].some((word) => stems.has(word))).map(([label]) => label)
}
