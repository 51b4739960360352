import type { CivilDay } from '../../model/basics.ts'
import type { Letter } from '../../model/letter.ts'
import { isBodyName } from '../../reading/anatomy/names.ts'
import { isRegulator } from '../../reading/people/regulators.ts'
import { statedDay } from '../../reading/read-letters.ts'
import { findReferences } from '../../reading/references/find-references.ts'
import { normalOf } from '../../reading/references/normal.ts'
import { tokensIn, withoutLead } from '../../reading/references/tokens.ts'
import { scanLetter } from '../../reading/scan.ts'
import { latin } from '../../reading/text/latin.ts'
import { remembering } from '../../reading/text/remember.ts'

/** What a letter shows by itself, whoever the user is: plain values, so that another thread can look at letters meanwhile. */
export interface LetterSigns {
  title: string
  /** As `subjectOf` gives it. */
  subject: string
  /** Normal forms of references that it gives. */
  references: string[]
  /** Normal forms of anything in the subject that could be a reference. */
  subjectTokens: string[]
  /** The same of its words; null where they are to be looked through when asked for, as hardly ever of a letter that answers one. */
  tokens: string[] | null
  /** Names of bodies that it speaks of, lower case. */
  bodies: string[]
  /** It asks for information under a law. */
  asks: boolean
  /** It speaks as an office does. */
  office: boolean
  /** It speaks of a request. */
  requests: boolean
  /** Whom it greets, and the body that its signature names. */
  greets: string
  signedFor: string
  /** The day that its words state, where its headers give none. */
  statedOn: CivilDay | null
}

const NONE: ReadonlySet<string> = new Set()
const ASKS =
  /freedom of information|environmental information|subject access|official information act|access to information|article 15|personal data|\bfoia?\b|\beir\b|informationsfreiheit|open records|public records|under the act|data protection|copy of (?:all )?my (?:own )?(?:[a-z]+ ){0,2}(?:records?|file|data)/
const OFFICE =
  /request for information|your request|information commissioner|internal review|exempt|\d+ working days|within the statutory|your complaint|your freedom|reference number|our ref/

const known = new WeakMap<Letter, LetterSigns>()

/** The signs of a letter, worked out once for as long as the letter lives. */
export function signsOf(letter: Letter): LetterSigns {
  const signs = known.get(letter) ?? look(letter)
  known.set(letter, signs)
  return signs
}

/** Takes over signs that were worked out elsewhere. */
export const learnSigns = (letter: Letter, signs: LetterSigns): void => void known.set(letter, signs)

function look(letter: Letter): LetterSigns {
  const scan = scanLetter(letter)
  const head = letter.head
  const found = head?.bulk ? [] : findReferences(scan, { normals: NONE, families: NONE }).found
  const subject = subjectOf(scan.subject)
  const isReply = head !== null && (head.inReplyTo !== null || head.references.length > 0)
  return {
    title: scan.subject || firstWords(letter.text),
    subject,
    references: found.map((ref) => ref.normal),
    subjectTokens: tokensIn(scan.subject).map((token) => normalOf(withoutLead(token).value)),
    tokens: isReply ? null : tokensOf(letter),
    bodies: bodiesIn(scan.text.slice(0, 4000)),
    asks: ASKS.test(scan.own) || ASKS.test(subject),
    office: OFFICE.test(scan.own),
    requests: /request|under the/.test(scan.own),
    greets: scan.anatomy.salutation?.name ?? '',
    signedFor: scan.anatomy.signature?.body ?? '',
    statedOn: head?.sentOn ? null : statedDay(letter),
  }
}

/** What a subject says: lower case, without 'Re:' before it and a number in brackets behind it. */
export const subjectOf = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/^(?:(?:re|fw|fwd|aw|wg|sv|antw)\s*:\s*)+/, '')
    .replace(/\s*(?:\[[^[\]]*\d[^[\]]*\]|\([^()]*\d[^()]*\))\s*$/, '')
    .trim()

/** Normal forms of anything in a letter's words that could be a reference. */
export const tokensOf = (letter: Letter): string[] =>
  tokensIn(scanLetter(letter).own.toUpperCase()).map((token) => normalOf(withoutLead(token).value))

const CAPITALISED = latin(/\p{Lu}[\p{L}'’]+(?:[ \n]+(?:of|and|for|the|&|\p{Lu}[\p{L}'’]+)){1,7}/gu)

/** Names of bodies in running text: runs of capitalised words that hold a body's word. */
function bodiesIn(text: string): string[] {
  const out = new Set<string>()
  for (const match of text.matchAll(CAPITALISED(text))) {
    const name = bodyNamed(match[0])
    if (name !== null) out.add(name)
    if (out.size > 20) break
  }
  return [...out]
}

/** The body that a run of capitalised words names, in lower case; null where it names none. */
const bodyNamed = remembering((run) => {
  const name = run
    .replace(/\s+/g, ' ')
    .replace(/^(?:Dear|The|To|From|Under|Yours|Re) /, '')
    .replace(/ (?:and|of|for|the)$/, '')
  return isBodyName(name) && !isRegulator(name) && name.split(' ').length > 1 ? name.toLowerCase() : null
})

function firstWords(text: string): string {
  const line =
    text
      .slice(0, 300)
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? ''
  return line.length > 80 ? `${line.slice(0, 77)} …` : line
}
