import type { Span } from '../../model/basics.ts'
import type { Correction } from '../../model/correction.ts'
import type { Doubt } from '../../model/inbox.ts'
import type { Reading } from '../../model/reading.ts'
import { ANOTHERS_NUMBER } from '../../reading/references/find-references.ts'
import { normalOf } from '../../reading/references/normal.ts'
import { kindName } from './kind-names.ts'

/** Rises whenever other letters would wait than before. */
export const DOUBTS = 1

/** A letter in a case, with what bears on how sure its reading and its place are. */
export interface Doubted {
  text: string
  reading: Reading
  corrections: readonly Correction[]
  /** Why it was put into its case, where that is not sure. */
  placed: { why: string; caseTitle: string; alone: boolean } | null
  /** Keys of doubts that the user settled. */
  settled: ReadonlySet<string>
}

/**
 * What makes a letter wait: its place in the case hangs on weak signs, nothing clear says what it does or who wrote it, it refuses without
 * naming a section, or it holds a number that may be a reference. What the user said of it is beyond doubt.
 */
export function doubtsOf(letter: Doubted): Doubt[] {
  const said = new Set(letter.corrections.map((one) => one.field))
  const found = [
    ...placeDoubt(letter),
    ...(said.has('direction') ? [] : directionDoubt(letter)),
    ...(said.has('kind') ? [] : kindDoubt(letter)),
    ...(said.has('references') ? [] : numberDoubts(letter)),
  ]
  return found.filter((doubt) => !letter.settled.has(doubt.key))
}

function placeDoubt({ placed, reading }: Doubted): Doubt[] {
  if (!placed) return []
  const none = reading.references.length === 0 ? ' There is no reference in it.' : ''
  const where = placed.alone ? 'Opened a case of its own' : `Put with “${placed.caseTitle}”`
  const words = `${where}: ${lowered(placed.why)}${none}`
  return [{ about: 'case', key: 'case', words, span: null, number: null }]
}

function directionDoubt({ reading }: Doubted): Doubt[] {
  const { value, sure, why, span } = reading.direction
  if (sure !== 'doubtful') return []
  const from = value === 'outgoing' ? 'from you' : value === 'incoming' ? 'from them' : 'from a mail system'
  return [
    { about: 'direction', key: `direction:${value}`, words: `Perhaps ${from}: ${lowered(why)}`, span, number: null },
  ]
}

/** A first letter out is a request whatever its words: the case begins with it. */
const opensTheCase = (reading: Reading): boolean =>
  reading.direction.value === 'outgoing' && reading.kind.value === 'request'

function kindDoubt({ reading, text }: Doubted): Doubt[] {
  const { value, sure, why, span } = reading.kind
  const make = (words: string): Doubt[] => [{ about: 'kind', key: `kind:${value}`, words, span, number: null }]
  const because = span ? `the words ${quoted(text, span)}.` : lowered(why)
  if (sure === 'doubtful') {
    if (opensTheCase(reading)) return []
    return make(
      value === 'other' ? `It is not clear what it does: ${lowered(why)}` : `Perhaps ${kindName(value)}: ${because}`,
    )
  }
  if (sure !== 'probable') return []
  if (value === 'refusal' && reading.sections.length === 0)
    return make(`Probably a refusal: ${because.replace(/\.$/, '')}, but no section is named.`)
  // It would end the clock, and not one word of it says that it answers.
  return value === 'disclosure' && span === null ? make(`Probably a disclosure: ${because} No words in it say so.`) : []
}

function numberDoubts({ reading, text }: Doubted): Doubt[] {
  return reading.doubtful
    .filter((fact) => fact.why !== ANOTHERS_NUMBER)
    .map((fact) => ({
      about: 'number' as const,
      key: `number:${normalOf(fact.value)}`,
      words: `A number that may be a reference: ${fact.value}${after(text, fact.span)}.`,
      span: fact.span,
      number: fact.value,
    }))
}

/** What accepting a letter says: its case, its kind, and that its doubtful numbers are none. */
export function acceptWords(
  doubts: readonly Doubt[],
  letter: { caseTitle: string | null; kind: Reading['kind']['value'] | null },
): string {
  if (letter.caseTitle === null || letter.kind === null) return 'It belongs to no case and is put aside.'
  const numbers = doubts.flatMap((one) => (one.number === null ? [] : [one.number]))
  const none =
    numbers.length === 0
      ? ''
      : `; ${numbers.join(', ')} ${numbers.length === 1 ? 'is no reference' : 'are no references'}`
  return `In “${letter.caseTitle}”, ${kindName(letter.kind)}${none}.`
}

function after(text: string, span: Span | null): string {
  if (!span) return ''
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
  const words = line
    .trim()
    .split(/\s+/)
    .slice(-4)
    .join(' ')
    .replace(/[:#(\s]+$/, '')
  return words === '' ? ', alone on its line' : ` (after “${words}”)`
}

function quoted(text: string, span: Span): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return `“${words.length > 70 ? `${words.slice(0, 67).trimEnd()}…` : words}”`
}

/** A sentence's first letter as it stands inside another. */
const lowered = (why: string): string => why.replace(/^[A-Z](?=[a-z]* )/, (first) => first.toLowerCase())
