import type { QuestionStatus } from '../../model/reading.ts'
import { cue, hasCue } from '../text/cue.ts'
import { MORE_WORDS } from '../kinds/more-sentence-words.ts'
import { writtenOut } from '../kinds/written-out.ts'
import { sentencesOf } from '../text/sentences.ts'

const table = (phrases: readonly string[]) => phrases.map((phrase) => cue(phrase))

const NOT_HELD = table([
  "(?:do|does|did|has|have|had)(?: not|n't) (?:currently |actually |ourselves )?(?:hold|have|keep|collect|record|possess)",
  '(?:is|are|was|were|been) not (?:centrally |currently )?(?:held|recorded|kept|collected)',
  'not held|hold no|holds no|held no|no (?:recorded |relevant |such )?(?:information|records?|documents?|data)[^.\\n]{0,30}(?:held|found|exist)?',
  '(?:nothing|none)[^.\\n]{0,20}(?:held|found|located)|no (?:such )?[a-z]+ (?:is|are|was|were) (?:ever )?(?:held|kept|recorded)',
  'there (?:is|are|was|were|has been|have been) no (?:such |separate |written |formal |single )?(?:reports?|surveys?|documents?|stud(?:y|ies)|minutes|records?|polic(?:y|ies)|plans?|assessments?|cop(?:y|ies)|lists?|registers?|contracts?|files?|reviews?|analys[ie]s|strateg(?:y|ies)|correspondence|guidance|log)(?![a-z])|nothing to (?:give|send|show|disclose|release|provide)',
  'nor (?:do|does|did|have|has) (?:we|i|it|the [a-z]+) (?:hold|have|keep|record|possess)|not held by (?:us|the [a-z]+)',
  '(?:has|have|had) never (?:written|made|produced|commissioned|prepared|drawn up|kept|compiled|carried out|had)',
  "(?:do(?:es)?|did)(?: not|n't) exist|never (?:held|recorded|kept|collected)",
  'not something (?:that |which )?(?:is |are |we |it |the [a-z]+ )?(?:recorded|kept|held|collected|record|keep|hold|collect)',
  '(?:has|have|holds?|keeps?) (?:it|this|that|them|the (?:data|records?|information|figures?|papers))[;,]? (?:and |but )?(?:we|i) do not',
  'never (?:received|saw|seen|got|had)|f(?:i|ou)nd no (?!reason|fault|evidence)[a-z]+|by [^.\\n]{3,50} (?:and )?not (?:by|with) us',
  '(?:has|have|had|was|were|did) not (?:yet |ever )?(?:been )?(?:carry|carried|undertake|undertaken|conduct|conducted|commission|commissioned|produce|produced|make|made) (?:out )?(?:any|such|one|an?|this)',
])
const SHORT_NOT_HELD = /^\W*(?:this (?:is|was) )?not (?:recorded|held|kept|collected|known)\b/
/** Looked for and not there, or never made. */
const NOT_FOUND =
  /\b(?:cannot|could not|not able to|unable to|failed to) (?:find|locate|trace)\b|\b(?:find|found|located|traced) nothing\b|\bdrew a blank\b|\bno (?:trace|such [a-z]+ exists?)\b|\b(?:has|have|had) nothing (?:on|about|of (?:the|this|that) (?:sort|kind))\b|\bnothing (?:was|has (?:ever )?been) (?:ever )?(?:written|recorded|produced|kept|received|sent|said)\b|\b(?:nobody|no-?one) (?:took|kept|made|wrote|recorded|counted)\b/
const REFUSED = table([
  'exempt|exemption|exception|excepted|withheld|withhold|withholding|refus(?:e|ed|al|ing)|declin(?:e|ed)|neither confirms? nor den(?:y|ies)|confirm or deny|vexatious|denied|not able to (?:disclose|release|provide|supply)|unable to (?:disclose|release|provide|supply)|(?:cannot|will not|not able to|unable to|not going to) (?:disclose|release|provide|supply|share|give|send|let you (?:have|see)|be (?:disclosed|released|releasing|provided|providing|supplied|given|shared|sent|disclosing))|not (?:releasing|disclosing|providing|sharing|supplying) (?:it|this|that|them|these|the)|not (?:be )?(?:disclosed|released)',
  '(?:we|i|council|trust|authority|department) (?:therefore |also |again )?(?:appl(?:y|ies)|rel(?:y|ies) on|cites?|invokes?|claims?|are applying|am applying|are relying on|engage) (?:the |an? )?(?:exemption|exception|section|regulation|article|s\\.?|reg\\.?) ?\\(?\\d|commercially sensitive|commercial(?:ly)? (?:in )?confiden\\w+',
  '(?:exceed|over|above|beyond)[a-z ]{0,12} (?:appropriate |cost |fees? |costs )?(?:limit|threshold)',
  '(?:wird|werden|ist|muss)[^.\\n]{0,60} (?:abgelehnt|abzulehnen|versagt)|kein(?:en)? zugang (?:gewahrt|gewährt|besteht)',
  'section (?:12|14|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44)(?!\\d)[^.\\n]{0,40}(?:applies|applied|engaged|relied)|\\(section \\d\\d',
])
const GROUNDS_IN_WORDS = table([
  'not (?:being|to be) (?:released|disclosed|provided|supplied|given|shared|published)|not (?:prepared|willing|going) to (?:release|disclose|provide|supply|give|share|answer|publish)',
  'rel(?:y|ies|ied|ying) (?:up)?on (?:it|this|that|them) ?(?:here|too|as well|[.,;]|$)|(?:has|have) not (?:agreed|consented) to (?:its|their|his|her|it|this|that|the)[^.\\n]{0,40}(?:seen|released|disclosed|shared|made public)',
  '(?:cannot|unable to|not able to) (?:answer|comply with|deal with) (?:this|it|that|the|question|part)|fall(?:s|ing)? (?:under|within) (?:the )?(?:exemption|exception|regulation|section|article)',
  '(?:could|would|might|may) (?:put|place) [^.\\n]{0,40} at (?:risk|an? (?:disadvantage|advantage))',
  'personal (?:data|information|details)[^.\\n]{0,80}(?:unfair|breach|without (?:their|his|her) consent|not (?:be )?(?:lawful|right|expect))|(?:unfair|wrong) to (?:release|disclose|give|share|publish)',
  '(?:tak(?:e|ing)|require|need)[^.\\n]{0,40} (?:more than|over|beyond|in excess of|some|about|around|at least|well over) \\d+ (?:staff )?(?:hours|days)',
  '(?:legal(?:ly)? )?privileged|(?:legal|professional) privilege|(?:kept|keep|keeping|held|holding|hold) back|declin(?:es|ing)',
  '(?:given|supplied|provided|obtained|shared|told)[^.\\n]{0,24} in confidence',
  'would (?:be likely to |otherwise )?(?:harm|prejudice|undermine|inhibit|endanger|identify|damage)',
])
const PARTLY = table([
  '(?:enclos|attach|releas|provid|suppl|send)[a-z]*[^.\\n]{0,60} (?:less|without|minus|except|apart from|other than|save for|but for|excluding)',
  '(?:can|able to|will|may|are|am) (?:giv(?:e|ing)|provid(?:e|ing)|releas(?:e|ing)|supply(?:ing)?|disclos(?:e|ing)|send(?:ing)?)[^.\\n]{0,60} but not',
  'deleted|suppressed|severed|redact(?:ed|ions?|ing)?|blanked out|blacked out|taken out|removed|left out|omitted|edited|in part|partly|partial|some of (?:this|the|it)|names (?:have been|are|were) (?:removed|withheld|blanked|obscured|not shown)',
])
const ABOVE =
  /(?:see|refer to|as (?:per|in|at)|same as|covered (?:by|in)|answered (?:in|at|under|by)|given (?:in|at|under)|as)[^.\n]{0,40}(?:above|previous|below|question|q ?\d|answer \d|part)/
const ELSEWHERE =
  /question ?\(?(\d{1,2}[a-h]?)|q ?(\d{1,2}[a-h]?)|answer (?:to )?\(?(\d{1,2}[a-h]?)|part \(?([a-h]|\d{1,2})/

/** What a passage in answer to a question makes of it. `refers` names the label that it points to ('above' for the one before). */
export function statusOfAnswer(words: string): {
  status: QuestionStatus
  refers: string | null
  section: string | null
} {
  const flat = writtenOut(words).replace(OF_THE_MATTER, ' ')
  const above = flat.length < 260 && ABOVE.test(flat)
  const other = above ? ELSEWHERE.exec(flat) : null
  const refers = above ? (other?.[1] ?? other?.[2] ?? other?.[3] ?? other?.[4] ?? 'above') : null
  const refused =
    CITED.test(flat) || REFUSED.some((one) => hasCue(one, flat)) || GROUNDS_IN_WORDS.some((one) => hasCue(one, flat))
  const partly = PARTLY.some((one) => hasCue(one, flat))
  const notHeld =
    NOT_HELD.some((one) => hasCue(one, flat)) ||
    SHORT_NOT_HELD.test(flat) ||
    MORE_WORDS.never.test(flat) ||
    NOT_FOUND.test(flat) ||
    MORE_WORDS.gone.test(flat)
  const section = sectionIn(flat)
  const long = flat.trim().split(/\s+/).length > 60
  if (
    partly &&
    (refused ||
      /\bfind\b|but not|here (?:is|are)|attach|enclos|provided|supplied|below|\b(?:in part|part[- ]grant|partial access)/.test(
        flat,
      ))
  )
    return { status: 'partly-answered', refers: null, section }
  if (refused && EXCEPT.test(flat) && GIVEN.test(flat)) return { status: 'partly-answered', refers: null, section }
  if (refused && givesElsewhere(flat)) return { status: 'partly-answered', refers: null, section }
  // 'Refused, since no such record exists' is the answer that it is not held.
  if (refused && notHeld && !GROUNDS.test(flat)) return { status: 'not-held', refers: null, section: null }
  if (refused)
    return {
      status: long && /(?:attached|enclosed|as follows|figures are|table)/.test(flat) ? 'partly-answered' : 'refused',
      refers: null,
      section,
    }
  if (notHeld) return { status: 'not-held', refers: null, section: null }
  return { status: 'answered', refers, section: null }
}

/** An exemption's number alone is the answer. */
const CITED = /^\W*(?:s(?:ection|ec)?s?\.? ?(?:2[1-9]|3\d|4[0-4])|reg(?:ulation)?s?\.? ?1[23])(?!\d)/
/** Refusals and exemptions that the answer tells of, not its own. */
const OF_THE_MATTER =
  /\brefus(?:ed|als?|es|ing) (?:of )?(?:planning|permission|rates?|entry|admission|treatment|leave|consent|applications?|a licence|licences|service|to (?:pay|leave|board))\b|\bnever refused\b|\b(?:applications?|applicants?|claims?|appeals?|licen[cs]es?|permits?|visas?|bids?|tenders?) (?:was|were|has been|have been|had been) (?:refused|rejected)\b|\b(?:number|rate|percentage|total) of refusals\b|\bexemptions? (?:was|were|has been|have been|are|is) granted\b|\bgranted (?:an )?exemptions?\b/g

const GROUNDS = /\b(?:exempt\w*|exception|withh\w+|confirms? (?:n?or) den(?:y|ies)|vexatious|limit|redact\w*)\b/
const GIVEN =
  /\b(?:attach(?:ed)?|enclos(?:e|ed)|released|disclosed|granted|provided (?:in|at|below|to you|here)|set out below|as follows|(?:figures?|those|these|details|results|totals?|answers?)[^.]{0,40} (?:are|is) (?:given |shown |listed )?(?:below|overleaf|in the (?:annex|appendix|table|schedule))|find [^.]{0,40}\b(?:below|overleaf|in the (?:annex|appendix|table|schedule))|(?:total|figure|cost|sum|price|amount)[^.]{0,30} (?:is|was|came to|comes to) [\u00a3$\u20ac]?(?=\d))(?![a-z])/
/** 'Enclosed, save for the schedule of rates, which is withheld.' */
const EXCEPT = /\b(?:save for|except (?:for|that)|excepting|with the exception of|apart from)\b/
const DENIED = /\b(?:not|cannot|unable|nor|no)\b/

/** Whether another sentence than the one that refuses gives something. */
function givesElsewhere(flat: string): boolean {
  let gives = false
  for (const span of sentencesOf(flat)) {
    const sentence = flat.slice(span.start, span.end)
    if (GIVEN.test(sentence) && !DENIED.test(sentence) && !REFUSED.some((one) => hasCue(one, sentence))) gives = true
  }
  return gives
}

const PROCEDURE = ['1', '8', '10', '11', '16', '17', '45', '50']

/** The first section in a passage that could be a ground. */
function sectionIn(flat: string): string | null {
  for (const match of flat.matchAll(
    /(?<![a-z])(?:section|regulation|s\.?|§|reg\.?|article|exemption) ?(\d{1,2}[a-z]?(?: ?\([0-9a-z]{1,2}\))*)/g,
  )) {
    const value = match[1]!.replaceAll(' ', '')
    if (!PROCEDURE.includes(value.replace(/\(.*$/, ''))) return value
  }
  return null
}
