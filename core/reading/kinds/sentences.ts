import type { Span } from '../../model/basics.ts'
import { sentencesOf } from '../text/sentences.ts'
import { families } from '../text/families.ts'
import { remembering } from '../text/remember.ts'
import { within } from '../text/spans.ts'
import { answeredIn } from './answered-in.ts'
import { asksWho } from './asks-identity.ts'
import { MORE_WORDS } from './more-sentence-words.ts'
import { plainActs } from './plain-acts.ts'
import { WORDS } from './sentence-words.ts'
import { addTo } from './signals.ts'
import type { Hit } from './signals.ts'
import { writtenOut } from './written-out.ts'

const W = families({ ...WORDS, ...MORE_WORDS })

/** What the sentences of a letter do, beside the phrases in it. */
export interface Sentences {
  all: number
  /** Those that tell of the matter itself: no promise, no reason, nothing of procedure. */
  telling: number
  questions: number
  sorry: boolean
  /** Whether any speaks of the office, the reader or what was asked. */
  personal: boolean
  /** Whether one sentence gives something, and another keeps something back. */
  gives: boolean
  keeps: boolean
}

/**
 * Scores a part of a text sentence by sentence: what is done to what, in which tense, denied or not. It catches wordings that no table
 * of phrases holds. Adds to the hits given.
 */
export function scoreSentences(
  flat: string,
  from: number,
  to: number,
  hits: Map<string, Hit>,
  faint: readonly Span[] = [],
): Sentences {
  const sums = new Map<string, number>()
  const told: Sentences = {
    all: 0,
    telling: 0,
    questions: 0,
    sorry: false,
    personal: false,
    gives: false,
    keeps: false,
  }
  const pairs = answeredIn(flat, from, to)
  if (NOTED.test(flat.slice(from, from + 40))) addTo(hits, 'acknowledged', 1, { start: from, end: from + 40 })
  if (pairs.size > 0) addTo(hits, 'supply', 1.5 * pairs.size, null)
  for (const span of sentencesOf(flat, from, to)) {
    const s = flat.slice(span.start, span.end)
    const weight = within(faint, span.start) ? 0.4 : 1
    const { acts, sorry, tells } = toldBy(s)
    told.all++
    if (pairs.has(span.start)) continue
    if (s.endsWith('?')) told.questions++
    if (sorry) told.sorry = true
    if (!told.personal && PERSONAL.test(s)) told.personal = true
    if (tells) told.telling++
    const [given, kept] = [sumOf(acts, 'supply'), sumOf(acts, 'refuse')]
    if (given >= 1.5 && kept <= 0 && sumOf(acts, 'paperwork') === 0) told.gives = true
    if (kept >= 1.5 && given <= 0) told.keeps = true
    for (const [name, strength] of acts) {
      const sum = (sums.get(name) ?? 0) + strength * weight
      if (sum > 6) continue
      sums.set(name, sum)
      addTo(hits, name, strength * weight, span)
    }
  }
  return told
}

const sumOf = (acts: readonly (readonly [string, number])[], name: string): number =>
  acts.reduce((sum, [one, weight]) => (one === name ? sum + weight : sum), 0)

/** Who writes, who reads, and what is between them. */
const PERSONAL =
  /\b(?:we|i|us|me|my|our|you|your|answer|reply|response|decision|the (?:matter|act|law)|request|application|review|wait|deadline|extension|time limit|this (?:office|department|council|agency|authority|trust|ministry|board|university|force))\b|n't\b|'(?:ve|ll|re|m)\b/

/** A letter that begins by saying that it came. */
const NOTED = /^\s*(?:noted|(?:safely )?received|got (?:it|this|that|your)|understood)\b/

const PROCEDURE =
  /\b(?:please|form|request|your|thank|regards?|sincerely|reply|respond|response|information act|regulations|the act|section|reference|complain|review|we will|you may|contact|hesitate|question|i write|dear|hope|glad|welcome|luck|sorry|apolog\w+)\b/

/** Refuse that is collected, not what an office does. */
const RUBBISH =
  /\brefuse(?= (?:and recycling|vehicles?|collect\w+|lorr\w+|trucks?|bins?|sacks?|services?|rounds?|freighters?|disposal|tips?|wagons?|crews?)\b)/g

/** What one sentence does, whatever stands around it. */
const toldBy = remembering((words) => {
  const s = writtenOut(words).replace(RUBBISH, 'waste')
  const acts = actsOf(s)
  // Where the forms leave no doubt, plain words add nothing.
  if (!acts.some(([, weight]) => weight >= 2))
    acts.push(...plainActs(s, { acts, conditional: isConditional(s), slow: W.slow.test(s) }))
  return { acts, sorry: W.sorry.test(s), tells: acts.length === 0 && !PROCEDURE.test(s) && s.length > 14 }
})

const isConditional = (s: string): boolean => W.conditional.test(s) && W.conditional.test(s.replace(TRAILING, ''))

/** Acts of one sentence with their weights. */
function actsOf(s: string): [string, number][] {
  const acts: [string, number][] = []
  const not = W.negated.test(WHOLE.test(s) ? s.replace(WHOLE, '') : s)
  const will = W.future.test(s)
  const perhaps = W.perhaps.test(s)
  const weighing = W.weighing.test(s)
  const shut = (W.shut.test(s) || W.notGiving.test(s)) && !W.wouldRefuse.test(s) && !weighing && !W.notUntil.test(s)
  const slow = W.slow.test(s)
  if (W.notUntil.test(s)) acts.push(['clarify', 1.5])
  else if (W.stops.test(s)) acts.push(['clarify', 1.2])
  if (W.perhapsFee.test(s)) acts.push(['fee', -6])
  if (W.untilPaid.test(s) && !W.noCharge.test(s)) acts.push(['fee', 1.3])
  if (W.ifGiven.test(s) && !W.pays.test(s)) acts.push(['clarify', 1.2])
  if (isConditional(s)) {
    if (W.pays.test(s) && AGREES.test(s) && !W.noCharge.test(s)) acts.push(['fee', 1.6])
    if (/^unless\b/.test(s) && will && W.reply.test(s)) acts.push(['acknowledged', 1.3])
    if (W.asks.test(s) && (s.endsWith('?') || POLITE.test(s))) acts.push(['clarify', POLITE.test(s) ? 2 : 1])
    return acts
  }
  if (asksWho(s)) acts.push(['clarify', 2])
  const asks = W.asks.test(s)
  const helps = W.helps.test(s) && W.particulars.test(s)
  if (helps) acts.push(['clarify', TELLS_WHICH.test(s) ? 2.1 : 1.4])
  else if (asks) acts.push(['clarify', s.endsWith('?') ? 1.6 : 1.3])
  if (W.further.test(s)) acts.push(['clarify', 0.9])
  if (W.vague.test(s)) acts.push(['clarify', 1.1])
  if (W.amount.test(s) && W.price.test(s) && !W.noCharge.test(s)) acts.push(['fee', 1.5])
  if (asks && W.pays.test(s) && !W.noCharge.test(s)) acts.push(['fee', 2], ['clarify', -3])
  const moved = (W.moved.test(s) || W.movedPassive.test(s)) && !INSIDE.test(s)
  if (moved) acts.push(['transfer', W.movedPassive.test(s) ? 2 : 2.2])
  if (/(?:transferred|passed|referred|forwarded) (?:on )?(?:to us|here)|(?:transferred|received) from/.test(s))
    acts.push(['transfer', -4])
  if (W.theyWill.test(s)) acts.push(['transfer', 1])
  if (
    W.amount.test(s) &&
    W.pays.test(s) &&
    !W.noCharge.test(s) &&
    !WE_PAY.test(s) &&
    /\b(?:payable|pay|deposit|in advance|agree to|charges? (?:is|of|for|comes)|fee (?:is|of)|charge for|asked to|required to)\b/.test(
      s,
    )
  )
    acts.push(['fee', 2.6])
  else if (
    W.pays.test(s) &&
    /\b(?:payment (?:may|must|can|should)|when (?:we have been|you have|your cheque)|until (?:it|the (?:sum|fee|charge)) is|notice of charges|fees notice|once (?:it|this) is paid)\b/.test(
      s,
    )
  )
    acts.push(['fee', 1.5])
  if (W.amount.test(s) && /\bwe (?:may |can |do |will )?charge\b/.test(s)) acts.push(['fee', 1.2])
  if (W.amount.test(s) && COMES_TO.test(s)) acts.push(['fee', 1.2])
  if (W.amount.test(s) && W.aPage.test(s)) acts.push(['fee', 1.5])
  const cut =
    (W.cut.test(s) || W.tookOut.test(s)) &&
    !/\b(?:nothing|none|without anything)\b[^.]{0,30} (?:left out|removed|taken out|redacted|withheld|cut)/.test(s)
  if (shut) acts.push(['refuse', 1.5])
  else if (weighing && W.shut.test(s)) acts.push(['refuse', -1.5], ['takes-time', 0.5])
  if (W.unable.test(s)) acts.push(['refuse', 2.2])
  if (W.grantsPart.test(s) && !not && !/\b(?:considered|examined|whether)\b/.test(s))
    acts.push(['part', 2], ['supply', 1.7])
  else if (cut) acts.push(['part', 2])
  else if (shut && W.hidden.test(s)) acts.push(['part', 0.8])
  const lacks = W.never.test(s) || W.gone.test(s) || (W.blank.test(s) && (W.searched.test(s) || W.matter.test(s)))
  if (W.whetherHeld.test(s)) {
    acts.push(['not-held', -2])
    if (!shut && (not || NEITHER.test(s)) && DUTY.test(s)) acts.push(['refuse', 1.7])
  } else if (lacks) acts.push(['lacks', shut ? 3.4 : 2])
  else if (!shut && not && !slow && !moved && NOTHING.test(s) && W.matter.test(s)) acts.push(['not-held', 2])
  else if (not && W.give.test(s) && !will && W.matter.test(s) && !W.hold.test(s) && !slow && !shut)
    acts.push(['refuse', 0.8])
  if (W.moreTime.test(s)) acts.push(['more-time', 1])
  if (W.excuse.test(s)) acts.push(['excuse', 1.7])
  if (W.holding.test(s)) acts.push(['delay', 4])
  else if (W.timeSection.test(s) && !perhaps)
    acts.push(['delay', 1.5], ['more-time', 1], ['takes-time', slow || W.moreTime.test(s) ? 1 : 0])
  else if (W.unfinished.test(s) && !perhaps) acts.push(['delay', 1.5])
  if (slow && !perhaps && (will || not || W.sorry.test(s) || W.moreTime.test(s)))
    // An apology for a wait that is over promises nothing.
    acts.push(['delay', W.moreTime.test(s) ? 2.2 : will || not ? 1.7 : 1.2])
  else if (W.stillWaiting.test(s)) acts.push(['delay', 1.7])
  else if (W.sorry.test(s) && will && W.reply.test(s)) acts.push(['delay', 1.2])
  if (will && W.reply.test(s) && (!not || /\b(?:no|not) later\b/.test(s))) acts.push(['acknowledged', 1.3])
  else if (
    /\bstatutory (?:deadline|time limit|date)|time (?:for|limit)[^.]{0,20}:? ?\d|\b(?:days?|month) (?:from then|run from|runs from)|gives us (?:\d+|twenty|thirty|one)/.test(
      s,
    )
  )
    acts.push(['acknowledged', 1.3])
  if (!not && !W.asks.test(s) && W.allowed.test(s)) acts.push(['acknowledged', 0.9])
  if (will && /\bfollow/.test(s)) acts.push(['promise', 1])
  if (W.doing.test(s) && !moved) acts.push(['acknowledged', 1.2])
  if (W.passes.test(s) && !not) acts.push(['acknowledged', 1.2])
  if (W.entitled.test(s) && !not) acts.push(['acknowledged', 1.3])
  if (/^received (?:with|on|today|safely)\b/.test(s) || (W.came.test(s) && W.asked.test(s) && !shut))
    acts.push(['acknowledged', 0.9], ['receipt', 1])
  if (W.seeIt.test(s) && !shut) acts.push(['supply', 1.7])
  else if (W.confirmsHeld.test(s) || W.offers.test(s)) acts.push(['supply', -1])
  else if (!not && !shut && W.given.test(s) && !(will && W.reply.test(s) && !/\b(?:find|see)\b/.test(s)))
    acts.push(['supply', BELOW.test(s) ? 0.8 : 1.7])
  else if (W.given.test(s) && (shut || cut)) acts.push(['supply', 1.5])
  if (W.judged.test(s) && !W.appointed.test(s)) acts.push(['review-done', 1.6])
  else if (W.judging.test(s) && W.judgedThing.test(s) && !W.appointed.test(s))
    acts.push(['review-done', EVALUATES.test(s) ? 1.6 : 1.2])
  if (W.stillWanted.test(s)) acts.push(['still-wanted', 2])
  if (W.wrong.test(s)) acts.push(['correction', 1.4])
  return acts
}

/** What the office itself pays for. */
const WE_PAY =
  /\b(?:we|it|council|trust|authority|which|who) (?:now |also |have |has |each )*(?:pay|pays|paid)\b(?![^.]{0,40}\byou\b)/

/** What stands below may be any answer, a refusal too. */
const BELOW =
  /\b(?:response|reply|answers?|decision|reasons?)[^.]{0,30}(?:below|overleaf|follows?|attached|enclosed)|(?:see|find)[^.]{0,12} below/

/** What is wanted is an answer to which, what or when. */
const TELLS_WHICH =
  /\b(?:know|knew|tell (?:us|me)|say|let (?:us|me) have|clarify|explain|indicate)\b[^.]{0,24}\b(?:which|what|whether|when|where|who|how)\b/

/** What goes to a person of the office itself, or an answer that goes out. */
const INSIDE =
  /\b(?:passed|forwarded|sent|given|handed|referred) (?:it |this |them |your [a-z]+ )?(?:on )?to (?:mr|mrs|ms|miss|mx|dr|cllr|my|our|an? (?:[a-z]+ )?(?:officer|colleague|member|case ?worker))\b|\b(?:response|reply|answer|decision)[^.]{0,30} be (?:sent|forwarded)\b/

const COMES_TO = /\b(?:this|that|it|which|charge|cost|sum|total|together)[^.]{0,20} (?:comes? to|amounts? to|totals) /
/** All of it: nothing is denied. */
const WHOLE =
  /\b(?:with |and )?nothing (?:in (?:it|them|the [a-z]+) )?(?:has been |was |is )?(?:left out|withheld|removed|redacted|taken out|changed|altered|hidden|held back|kept back)\b/

const AGREES = /\b(?:confirm|agree|let (?:us|me) know|tell (?:us|me)|say)\b/

/** A condition that a sentence only ends with: '… and her name, if you know it'. */
const TRAILING = /,? (?:if|where) (?:you (?:know|can|have|wish|like|prefer)|possible|known|any)\b[^,.]{0,20}[.?!]?$/

const EVALUATES =
  /\b(?:wrong(?:ly)?|right(?:ly)?|correct(?:ly)?|proper(?:ly)?|should(?: not)? have|fault|no change|agree|content|satisfied|persuaded|breach|justified|reasonable)\b/
const NEITHER = /\b(?:neither|exclude[sd]?|exempts?)\b/
const DUTY = /\b(?:duty|obligation|required|obliged|confirm|say|state)\b/

const POLITE = /\b(?:obliged|grateful|appreciate|helpful|kind enough)\b/

const NOTHING =
  /\b(?:(?:do|does|did|has|have|had)(?: not|n't) (?:currently |actually |ourselves |centrally )?(?:hold|have|got|keep|collect|record|possess|retain|own|exist)|nothing (?:of|on|in|that|falling|is|was|has|has been)|hold(?:s)? no(?:thing)?|(?:found|located|identified) no|no (?:such|responsive|matching|recorded|relevant|copy|central|information|records?|documents?|data|study|log)[^.]{0,60}(?:held|found|located|made|exists?|came|kept|identified|to give|could be|responsive)?|never (?:been )?(?:held|made|employed|recorded|kept|collected|produced|had|existed|commissioned)|(?:is|are|was|were) not (?:recorded|held|kept|collected)|none (?:is|was|were|are|has)(?: been)? (?:held|found|located|kept|recorded|made)|has no information|not (?:recorded|held) by)\b|\bnor (?:do|does|did) (?:we|it|the [a-z]+) (?:hold|have|keep)\b|\bnever (?:written|compiled|undertaken|carried out|drawn up)\b/
