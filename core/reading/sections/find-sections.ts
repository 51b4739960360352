import type { Regime, Span } from '../../model/basics.ts'
import type { EntryKind } from '../../model/entry.ts'
import type { Answer } from '../questions/find-answers.ts'
import { claimedByWords } from './claimed-by-words.ts'
import { unitedStates } from './united-states.ts'

/** A section that a letter relies on or finds breached. */
export interface FoundSection extends Span {
  value: string
  law: string | null
  why: string
}

const SECTION =
  /(?<![a-z])(?:((?:sub)?sections?|sec\.?|ss?\.|§§?|s(?= ?\d)|regulations?|regs?\.?|r(?= ?\d)|articles?|arts?\.?|exemptions?|(?:sub)?paragraphs?|exceptions?)[ ]*)(\d{1,3}[a-z]?(?:(?: ?\([0-9a-z]{1,4}\))*)(?:(?:,? (?:and|or|&) |, ?|\/)\d{1,3}[a-z]?(?: ?\([0-9a-z]{1,4}\))*)*)/g

const RELIED =
  /\b(?:exempt|exempted|exemption|exemptions|exception|withh(?:old|eld|olding)|refus(?:e|ed|al|ing)|appl(?:y|ies|ied)|engage[sd]?|rely(?:ing)?|relied|relies|cit(?:e|ed|ing)|claim(?:ed|ing)?|invok(?:e|ed|ing)|by virtue of|under|pursuant to|on the basis of|in terms of|in accordance with|subject to|entitled to rely|breach(?:ed|es)?|fail(?:ed|ure)|contraven\w+|contrary to|not compl\w+|does not have to|not obliged|neither confirm|declin\w+|reject\w+|den(?:y|ied)|redact\w+|removed|vexatious|unable to (?:provide|supply|release|give)|refers(?! to)|kein(?:en)? zugang|abgelehnt|versagt|ausgeschlossen|not (?:to )?be (?:disclosed|released|provided|supplied|shared)|exceeds?|cost|weight on|reliance on|would (?:otherwise |be likely to |or would be likely to )?(?:prejudice|inhibit|harm|undermine|endanger|damage)|forbid(?:s|den)?|prevent(?:s|ed)?)\b/
const MERE =
  /\b(?:right to|rights under|advice and assistance|duty to|code of practice|complain|apply to the|appeal|section 50|provides|states|reads|says|defined|definition|requires a public authority|set out in|request (?:was |you |that you )?made under|your request under|request for information under|considered (?:in accordance|under)|dealt with under|handled under|in accordance with section 1\b|complying with|obligations? under section 1\b|section 17|transferred under|licen[cs]e|copyright|re-use)\b/

/** 'I must refuse your request under' names why, not what it was made under. */
const REFUSES =
  /\b(?:refus|reject|declin)\w* (?:to \w+ (?:with )?)?(?:your|the|this|that) (?:request|application) under (?:the )?$/

/** In a notice of delay: the section is named as what gives the longer time. */
const LONGER =
  /\b(?:exten(?:d|ds|ded|ding|sion|sions)|longer|further time|more time|additional time|public interest|reasonable in the circumstances|working days|months)\b/
/** In a review: the section is judged to have been used rightly or wrongly. */
const JUDGED =
  /\b(?:engaged|uph(?:old|eld|olding)|(?:right(?:ly)?|correct(?:ly)?|proper(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|validly|appropriately)\b[^.]{0,40}\b(?:appl\w+|engag\w+|cit\w+|us(?:e|ed|ing)|rel(?:y|ied)|response|refus\w+|withh\w+)|(?:appl\w+|engaged|cited|used|relied on|withheld|refused)[^.]{0,24} (?:right(?:ly)?|correct(?:ly)?|proper(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?)|(?:was|is|were|are) the (?:right|correct|proper|wrong)|not needed|no longer (?:relied|rely)|stands?|maintain(?:ed)?)\b/

/** The words of an Act itself, which letters print at length. */
const STATUTE =
  /a public authority (?:which|that|must|is not|may)|does not oblige|subsections? \(|it shall be the duty|is to be taken to|for the purposes of (?:this|section)|if the authority estimates|information is exempt information|is exempt information if/

/** Procedural sections that are quoted in every letter and decide nothing by themselves in a refusal. */
const PROCEDURE: readonly string[] = ['1', '8', '11', '16', '17', '45', '50']

/** Sections that the letter relies on (a decision) or finds breached (a review, a regulator). */
export function findSections(
  flat: string,
  kind: EntryKind,
  costLimit: boolean,
  regime: Regime | null = null,
): FoundSection[] {
  if (!DECIDES.includes(kind)) return []
  const american = regime === 'us-foia' || /(?<![a-z])u\.?s\.?c(?![a-z])|foia exemption/.test(flat)
  const found = american ? unitedStates(flat) : sectionsIn(flat, kind, costLimit)
  return [
    ...found,
    ...claimedByWords(flat, kind, american ? 'us-foia' : regime).filter(
      (one) => !found.some((other) => sameBase(one, other)),
    ),
  ]
}

/** Sections that answers to questions rely on where they stand outside the letter's own words, in an annex to it. */
export function sectionsOfAnswers(
  flat: string,
  answers: readonly Answer[],
  found: readonly FoundSection[],
): FoundSection[] {
  const out: FoundSection[] = []
  for (const { section, span } of answers) {
    if (section === null || span === null) continue
    if ([...found, ...out].some((one) => sameBase(one, { value: section }))) continue
    const printed = new RegExp(`(?<!\\w)${section.toLowerCase().replaceAll(/ ?([()])/g, ' ?\\$1')}`)
    const match = printed.exec(flat.slice(span.start, span.end))
    const start = match ? span.start + match.index : -1
    const end = start + (match?.[0].length ?? 0)
    out.push({ value: section, law: null, start, end, why: 'An answer relies on this section.' })
  }
  return out
}

const sameBase = (one: { value: string }, other: { value: string }): boolean =>
  one.value.replace(/\(.*$/, '') === other.value.replace(/\(.*$/, '')

function sectionsIn(flat: string, kind: EntryKind, costLimit: boolean): FoundSection[] {
  const out: FoundSection[] = []
  const quotedCost: FoundSection[] = []
  for (const match of flat.matchAll(SECTION)) {
    const word = match[1]!
    const { sentence, at } = sentenceOf(flat, match.index)
    const before = sentence.slice(0, at)
    const statute = STATUTE.test(sentence)
    for (const value of numbersOf(match[2]!)) {
      const base = value.replace(/\(.*$/, '')
      const found: FoundSection = {
        value,
        law: lawOf(word, flat.slice(match.index, match.index + 160)),
        start: match.index,
        end: match.index + match[0].length,
        why: '',
      }
      const breached = /breach|fail|contraven|contrary to|not compl|in time|out of time/.test(sentence)
      if (statute && !breached) {
        if (costLimit && base === '12')
          quotedCost.push({ ...found, why: 'It refuses for cost and quotes this section.' })
        continue
      }
      const notHeld = base === '17' && (kind === 'not-held' || /\b(?:not held|not hold|holds? no)\b/.test(sentence))
      if (!breached && PROCEDURE.includes(base) && word.startsWith('s') && !notHeld) continue
      const told = /^(?:[^.]{0,60})(?:provides|states|reads|says)\b/.test(sentence.slice(at + match[0].length))
      if (
        told &&
        !/\b(?:exempt|withh\w+|refus\w+|engaged|rel(?:y|ies|ied|ying)|appl(?:y|ies|ied|ying))\b[^.]{0,40}$/.test(before)
      ) {
        if (costLimit && base === '12')
          quotedCost.push({ ...found, why: 'It refuses for cost and quotes this section.' })
        continue
      }
      if (/^(?:sub)?paragraph/.test(word) && !/schedule/.test(sentence) && !/\(/.test(value)) continue
      const longer = kind === 'delay-notice' && LONGER.test(sentence)
      const judged = kind === 'review-decision' && JUDGED.test(sentence)
      if (
        !notHeld &&
        !longer &&
        !judged &&
        (!RELIED.test(sentence) || (MERE.test(before.slice(-70)) && !breached && !REFUSES.test(before)))
      )
        continue
      out.push({ ...found, why: breached ? 'It says that this section was not kept.' : 'It relies on this section.' })
    }
  }
  const relied =
    kind === 'review-decision' || kind === 'regulator-letter'
      ? preferBreaches(out, flat)
      : [...out, ...(out.some((one) => one.value.startsWith('12')) ? [] : quotedCost)]
  return relied.filter((one, i) => relied.findIndex((other) => other.value === one.value) === i)
}

const DECIDES: readonly EntryKind[] = [
  'refusal',
  'partial-disclosure',
  'disclosure',
  'not-held',
  'review-decision',
  'regulator-decision',
  'regulator-letter',
  'correction',
  'transfer',
  'delay-notice',
  'fees-notice',
]

/** A review that finds a breach quotes much else; beside the breach counts only what it judges. */
function preferBreaches(found: FoundSection[], flat: string): FoundSection[] {
  const breached = found.filter((one) => one.why.includes('not kept'))
  if (breached.length === 0) return found
  return found.filter((one) => breached.includes(one) || JUDGED.test(sentenceOf(flat, one.start).sentence))
}

/** Section numbers of a list. A letter joined to a number is part of the number, and printed large: `15A`, `40(5B)`; `31(1)(a)` is a paragraph. */
function numbersOf(list: string): string[] {
  return [...list.matchAll(/\d{1,3}[a-z]?(?: ?\([0-9a-z]{1,4}\))*/g)].map((match) =>
    match[0].replaceAll(' ', '').replace(/\d[a-z]/g, (joined) => joined.toUpperCase()),
  )
}

function lawOf(word: string, after: string): string | null {
  const named =
    /(data protection act|environmental information|gdpr|human rights act|local government act|equality act|privacy act|freedom of information)/.exec(
      after.slice(0, 110),
    )
  if (named && named[1] !== 'freedom of information') return named[1]!
  return /^reg|^r$/.test(word) ? 'regulations' : null
}

function sentenceOf(flat: string, at: number): { sentence: string; at: number } {
  let start = at
  const floor = Math.max(0, at - 260)
  while (start > floor && flat[start - 1] !== '\n' && !(flat[start - 1] === '.' && flat[start] === ' ')) start--
  let end = at
  const ceiling = Math.min(flat.length, at + 260)
  while (
    end < ceiling &&
    flat[end] !== '\n' &&
    !(flat[end] === '.' && (flat[end + 1] === ' ' || flat[end + 1] === '\n'))
  )
    end++
  return { sentence: flat.slice(start, end), at: at - start }
}
