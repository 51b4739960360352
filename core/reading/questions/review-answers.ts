import type { Span } from '../../model/basics.ts'
import type { Reading } from '../../model/reading.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Answer } from './find-answers.ts'
import type { Remembered } from './question-memory.ts'

const RELEASES =
  /\b(?:attach(?:ed)?|enclos(?:e|ed|ing)|herewith|(?:now|hereby|therefore|can|will|be) (?:be )?(?:releas|disclos|provid|suppl|answer)\w*|(?:releas|disclos|provid|suppl)(?:e|ed|ied|ing)\b[^.]{0,40}(?:to you|in full|now|below|with this)|(?:is|are) as follows|grant(?:ed)? (?:you )?(?:full )?access|(?:comes|goes|sent|is|are) with this (?:letter|e-?mail|message)|(?:on|at) (?:our|the [a-z]+'s|the) web ?site|beigefügt|anbei|liegt [^.]{0,20}bei)(?![a-zäöü])/
const FOUND =
  /\b(?:found|located|identified|discovered|traced|unearthed|brought to light|came to light|come to light)\b/
const TURNS =
  /\b(?:overturn\w*|overrul\w+|set aside|revers(?:e|ed|ing)|quash\w*|no longer (?:rely|relies|apply|applies|engaged|exempt)|(?<!not )upheld on this|(?:does|did|do) not (?:in fact |after all )?apply|(?:is|was) not (?:in fact )?engaged|wrongly (?:applied|relied|withheld|refused)|should (?:not have been (?:withheld|refused)|have been (?:released|disclosed))|applied (?:too|to more)|aufgehoben|stattgegeben)\b/
const WITHHELD =
  /\b(?:not|cannot|unable|neither|nor|refus\w*|withh\w+|exempt\w*|copy of (?:the|our|your) (?:original|request))\b|^(?:if|should)\b/

/**
 * What the outcome of a review changes in the ledger: questions that it answers now, by their label or, where it gives way and
 * releases without naming any, all that had been refused. What it upholds stays as it was decided.
 */
export function answersOnReview(
  flat: string,
  labelled: readonly Answer[],
  asked: readonly Remembered[],
  upheld: Reading['upheld'],
  span: Span | null,
): Answer[] {
  const open = new Map(asked.filter((one) => one.status !== 'answered').map((one) => [one.label, one]))
  const turned = labelled.map((one) =>
    one.span && overturns(one.status, flat.slice(one.span.start, one.span.end))
      ? { ...one, status: 'answered' as const, section: null, why: 'The review overturns its refusal.' }
      : one,
  )
  const kept = ({ span: at }: Answer): boolean => {
    const words = at ? flat.slice(at.start, at.end) : ''
    return KEEPS.test(words) && !givesWay(words)
  }
  const named = turned.filter((one) => open.has(one.label) && GIVEN.includes(one.status) && !kept(one))
  if (labelled.length > 0 || upheld === 'no') return named
  const release = releaseIn(flat)
  if (release === null) return []
  const found = FOUND.test(flat)
  const about = [...open.values()].filter((one) => one.status !== 'not-held' || found)
  // Where it speaks of some of the sections alone, the questions refused under others stay as they are.
  const meant = about.filter(({ section }) => section !== null && isNamed(flat, section))
  const partly = upheld === 'in-part' || KEEPS.test(flat)
  return (meant.length > 0 ? meant : about).map(({ label, section }) => ({
    label,
    status: partly ? 'partly-answered' : 'answered',
    section: partly ? section : null,
    span: release ?? span,
    why: partly ? 'The review releases a part of what had been refused.' : 'The review releases what had been refused.',
  }))
}

/** What a review goes on withholding. */
const KEEPS =
  /\b(?:remains?|stays?|continues? to be|still) (?:[a-z]+ ){0,2}(?:exempt|excepted|withheld)\b|\bcontinue(?:s)? to (?:withhold|rely)\b|\b(?:uphold|maintain)s? (?:the|our) (?:use|application|refusal|decision|exemption|exception)\b|\bthe (?:rest|remainder|other (?:\d+|[a-z]+)) [^.]{0,60}(?:withheld|exempt|not be (?:released|disclosed)|refus)/

/** Whether a review says that something is withheld as before. */
export const keepsSome = (flat: string): boolean => KEEPS.test(flat)

/** Whether a passage takes a refusal back as a whole: in part, it says what it goes on withholding. */
function overturns(status: Answer['status'], words: string): boolean {
  if (!TURNS.test(words)) return false
  return status === 'refused' || (status === 'partly-answered' && !KEEPS.test(words) && !EXCEPT.test(words))
}
const EXCEPT = /\b(?:save for|except|apart from|other than|redact\w*)\b/

/** Whether a passage of a review releases something or takes a refusal back. */
export const givesWay = (words: string): boolean => TURNS.test(words) || releaseIn(words) !== null

const isNamed = (flat: string, section: string): boolean =>
  new RegExp(`(?<![\\d(])${section.split('(')[0]!.replaceAll(/[^\w]/g, '')}(?![\\d])`).test(
    flat.replaceAll(/\b(?:19|20)\d\d\b/g, ''),
  )

const GIVEN: readonly Answer['status'][] = ['answered', 'partly-answered', 'not-held']

/** What is said of how it was, not of how it is now. */
const BEFORE =
  /\b(?:what|which|that|information|material|documents?|passages?|parts?) (?:(?:we|i) )?(?:was|were|had been|had|have) (?:[a-z]+ly |first )?(?:withheld|refused|redacted|exempted)\b/g

function releaseIn(flat: string): Span | null {
  for (const span of sentencesOf(flat)) {
    const sentence = flat.slice(span.start, span.end).replaceAll(BEFORE, ' ')
    if (RELEASES.test(sentence) && !WITHHELD.test(sentence)) return span
  }
  return null
}
