import type { Check } from '../../model/draft.ts'
import { normalReference } from '../case/decisions.ts'
import { bouncesOf, sameAddress } from '../bounces.ts'
import { isAddress } from '../mailto.ts'
import { fails, ownWords, passes, type CheckInput } from './check-input.ts'

/** The authority's reference stands in subject or body. */
export function checkReference(input: CheckInput): Check[] {
  const known = input.facts.view.case.references.filter(
    (one) => one.role !== 'regulator' || input.facts.kind === 'tribunal-notice',
  )
  if (known.length === 0) return [passes('reference', 'The authority has given no reference yet.')]
  const plain = normalReference(`${input.subject}\n${input.body}`)
  const own = input.facts.reference
  if (own !== null) {
    return plain.includes(normalReference(own))
      ? [passes('reference', `The letter quotes the reference ${own}.`)]
      : [
          fails(
            'reference',
            `The letter does not quote the reference ${own}; without it the letter may not find its file.`,
          ),
        ]
  }
  const quoted = known.find((one) => plain.includes(normalReference(one.value)))
  return quoted
    ? [passes('reference', `The letter quotes the reference ${quoted.value}.`)]
    : [fails('reference', `The letter quotes no reference; the authority’s newest is ${known.at(-1)?.value ?? ''}.`)]
}

/** The letter goes to somebody, and not to an address that refused mail before. */
export function checkAddressee(input: CheckInput): Check[] {
  const bounces = bouncesOf(input.facts.view.case, input.letters)
  const addresses = input.to.split(/[,;]\s*/).map((one) => /<([^>]+)>/.exec(one)?.[1] ?? one.trim())
  const failed = bounces.find((bounce) =>
    bounce.addresses.some((address) => addresses.some((one) => sameAddress(one, address))),
  )
  if (failed) return [fails('address', `Mail to ${input.to} could not be delivered before. ${failed.reason}`)]
  if (input.to.trim() === '') return [fails('address', 'The letter has no addressee.')]
  if (!addresses.some(isAddress))
    return [
      passes(
        'address',
        `No mail address is known for ${input.to}: put it in when you send, or use their web form or the post.`,
      ),
    ]
  return [passes('address', `No mail to ${input.to} is known to have failed.`)]
}

const MARKS =
  /\[to fill in: [^\]]*\]|\[[^\]\n]*(?:address|name|insert|date|number|your|reference)[^\]\n]*\]|\{[a-z][a-z -]*\}|\b(?:TODO|TBC|XXX+|FIXME)\b|_{4,}|\?\?\?+/gi

/** Nothing is left to fill in. */
export function checkPlaceholders(input: CheckInput): Check[] {
  const found = [...ownWords(input).matchAll(MARKS)].map((match) =>
    fails('placeholder', `“${match[0]}” is still to be filled in.`, {
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
  const head = MARKS.exec(input.subject)
  MARKS.lastIndex = 0
  if (head) found.push(fails('placeholder', `“${head[0]}” in the subject is still to be filled in.`))
  if (input.subject.trim() === '') found.push(fails('placeholder', 'The letter has no subject.'))
  return found.length > 0 ? found : [passes('placeholder', 'Nothing is left to fill in.')]
}

/** Words in a row that make a passage. Fewer are common phrases. */
const PASSAGE = 6
const wordsOf = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))

function passages(texts: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const text of texts) {
    const words = wordsOf(text)
    for (let at = 0; at + PASSAGE <= words.length; at++)
      found.add(
        words
          .slice(at, at + PASSAGE)
          .map((one) => one.word)
          .join(' '),
      )
  }
  return found
}

/** No passage of the user's private notes stands in the letter, unless it stands in a letter too. */
export function checkPrivate(input: CheckInput): Check[] {
  const of = input.facts.view.case
  const noteIds = new Set(of.entries.filter((entry) => entry.direction === 'note').map((entry) => entry.id))
  const notes = [
    ...input.notes,
    ...[...input.letters].filter(([id]) => noteIds.has(id)).map(([, letter]) => letter.text),
  ]
  if (notes.length === 0) return [passes('private', 'The case has no notes that could slip in.')]
  const known = passages([
    ...[...input.letters].filter(([id]) => !noteIds.has(id)).map(([, letter]) => letter.text),
    ...of.questions.flatMap((question) => [question.text, ...question.wordings.map((wording) => wording.text)]),
    of.title,
  ])
  const secret = passages(notes)
  const words = wordsOf(input.body)
  for (let at = 0; at + PASSAGE <= words.length; at++) {
    const passage = words
      .slice(at, at + PASSAGE)
      .map((one) => one.word)
      .join(' ')
    if (!secret.has(passage) || known.has(passage)) continue
    const start = words[at]?.start ?? 0
    const end = words[at + PASSAGE - 1]?.end ?? start
    return [fails('private', `“${input.body.slice(start, end)}” is from your private notes.`, { start, end })]
  }
  return [passes('private', 'Nothing in the letter is from your notes.')]
}
