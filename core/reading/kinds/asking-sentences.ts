import { families } from '../text/families.ts'
import { remembering } from '../text/remember.ts'
import { sentencesOf } from '../text/sentences.ts'
import { addTo } from './signals.ts'
import type { Hit } from './signals.ts'
import { writtenOut } from './written-out.ts'

/** What sentences of a person who asks do, beside the phrases in them. All over lower-case text with short forms written out. */
const W = families({
  nothing:
    /\b(?:nothing|no (?:repl(?:y|ies)|answers?|responses?|word|news|sign|information|documents?|records?)|not (?:a|one) (?:word|line|thing))\b[^.]{0,30}\b(?:reached|come|came|arrived|received|appeared|turned up|heard|since|so far|to date|yet)\b|\b(?:had|received|heard|seen|got|still|still there is) (?:absolutely |still |precisely )?nothing\b/,
  notDone:
    /\byou (?:have|had|did) (?:still |so far )?not (?:yet )?(?:done (?:so|this|that|it)|(?:repl|respond|answer|written|acknowledg|sent|come back)\w*)\b/,
  shouldHave:
    /\b(?:you|they|it|this|that|i|we|(?:an?|the|your|my) (?:[a-z]+ )?(?:reply|answer|response|decision|outcome|information|documents?|records?)) (?:should|ought to|was to|were to) (?:by now |now |therefore |surely |already )?have (?:(?:by now |promptly )?(?:replied|answered|responded|reached|come|arrived|heard|had|got|received)|been (?:here|with me|in my|sent|answered|issued|dealt))\b/,
  position:
    /\b(?:what (?:is|has|might be) (?:happening|happened|going on|the (?:position|status|state of play|hold-?up|delay|latest|holding)|holding)|how (?:is (?:it|this|that|my)|are (?:you|things)|(?:it|this|things) (?:is|are)) (?:[a-z]+ ){0,3}(?:coming|getting|going|progressing)|any (?:sign|word|joy|movement|indication|idea when)|bump(?:ing)?|nudg(?:e|ing)|gentle (?:reminder|prompt)|top of (?:your|the)|prompt you|slipped (?:through|your|by)|fallen through|a date (?:for|by|on which)|(?:days|weeks|months?|period|time) (?:finished|ended|ran out|expired|is over|are over|is up|are up|came and went)|(?:come|been) and gone)\b/,
  unless:
    /\b(?:if|unless) (?:i|we) (?:do|have|hear|get|receive|am|are)[^.]{0,50}\b(?:nothing|hear|heard|reply|answer|response|something|receive[d]?)\b/,
  threat:
    /\b(?:refer|complain|take|report|escalate|go|raise|apply|write|contact)\b[^.]{0,50}\b(?:commissioner|ombudsman|ico|regulator|court|tribunal|councillor|mp)\b/,
  reviews:
    /\b(?:refusal|decision|response|answer|reply|matter|handling|it|this|that|them)\b[^.]{0,24}\b(?:to be|is|be|are) (?:re-?considered|reviewed|re-?examined|looked at again|revisited|re-?opened)\b/,
  dissatisfied:
    /\bnot (?:at all |quite |entirely )?(?:content|happy|satisfied|convinced|persuaded) (?:with|by|that)\b|\byou (?:have|had|do|did) not (?:shown?|weigh(?:ed)?|consider(?:ed)?|explain(?:ed)?|justif(?:y|ied)|demonstrated?|balanced?|sa(?:y|id) why)\b|\byou (?:have )?fail(?:ed)? to (?:show|weigh|consider|explain|justify|demonstrate|balance)\b/,
  callsReview:
    /\breview,? please\b|\b(?:whoever|person|somebody|someone) (?:who )?(?:deals|does|handles|looks)[^.]{0,30}(?:complaints?|reviews?|appeals?)\b/,
  asksWithout:
    /\b(?:may|could|can|would) (?:i|you) (?:then |at least |just |please )?(?:have|send|get|let me have|give me|release)\b[^.]{0,50} (?:without|minus|leaving out|except|but not|only)\b/,
  searchAgain:
    /\b(?:somebody|someone|anybody) (?:else )?(?:please )?(?:check|look|search)\b|\b(?:check|search|look)(?:ed)? (?:[a-z]+ )?(?:properly|thoroughly)\b|\b(?:search|look|check|think|try) (?:[a-z]+ )?again\b|\bmust (?:surely )?(?:exist|hold|have (?:it|them|a copy|some|the))\b/,
  ownError:
    /\bi (?:wrote|said|put|typed|asked)\b[^.?]{0,40} (?:but|and|when i) (?:i )?(?:meant|should)\b|\badd [^.?]{1,30} to (?:the|my|that|those) (?:years?|list|request|questions?|dates?|period|months?|streets?)\b|\bi (?:have |had )?(?:gave|given|put|wrote|written|typed|said|asked|used|made|got|forgot|forgotten|left|omitted|quoted)\b[^.]{0,40}\b(?:wrong|mistake|error|slip|incorrect|instead of|out|to (?:add|ask|include|say|mention))\b|\bmy (?:mistake|error|slip)\b/,
  shouldBe:
    /\b(?:it|that|this|which|question \d+|year|date|name) should (?:be|read|say|have been|have read|have said)\b/,
  replaces:
    /\bwhile you (?:are|were) (?:at it|about it)\b|\b(?:scrub|strike|lose|cut|drop) (?:out )?(?:questions?|q|parts?|points?|items?) ?\d|\b(?:ignore|disregard|scrap|replace|substitute|swap|delete)\b[^.]{0,40}\b(?:questions?|q\d|parts?|points?|items?|paragraphs?)\b/,
  closes:
    /\b(?:consider|treat|regard|take|deem|mark)\b[^.]{0,40}\b(?:request|it|this|matter|case|application)\b[^.]{0,12} (?:withdrawn|closed|cancelled)\b/,
  lessens:
    /\b(?:instead|nothing (?:else|more|further|beyond)|(?:will|would) (?:do|suffice|be (?:enough|fine|plenty|sufficient))|(?:i|we) (?:will|would|could|can) (?:just |only |then |gladly |also |happily )?(?:take|settle|accept|make do|(?:be )?(?:happy|content|satisfied|fine) with)|(?:make|keep|stick|bring|confine|restrict|limit|trim|whittle|cut|reduce|narrow|pare|scale|hold)(?:ing|ting)?\b[^.]{0,40} (?:to|down|back)|just|only|solely|merely|alone|no more than|the (?:last|past|most recent|latest) (?:[a-z]+ )?(?:years?|months?|quarter|one|two|three)|drop|leave (?:out|aside|off)|forget|skip|never mind|without the|rather than (?:the|all|every)|less|fewer|smaller|cheaper|under the limit|for free|free (?:hours?|of charge)|cost nothing|no charge)\b/,
  stops:
    /\b(?:not|need not|no need (?:for you )?to) (?:go (?:any )?(?:further|ahead|on)|proceed|do (?:anything|any) (?:more|further|else)|continue|carry on|take (?:it|this|the matter) (?:any )?further|pursue|bother)\b|\b(?:leave|drop|forget) (?:it|the whole thing)\b(?! (?:to|with|until|out))|\bcall it a day\b|\blet it (?:drop|lie|rest)\b/,
  pays: /\b(?:(?:i|we) (?:have |will |can |shall |am |are )?(?:today |now |just |already |hereby |happily |gladly |willing to |happy to |prepared to )*(?:pay|paid|paying|enclose|sent|transferred|send)\b[^.]{0,40}(?:fee|\u00a3|\$|\u20ac|charge|deposit|cheque|check|amount|sum|it|that|this|today|online|card|invoice|transfer)|(?:cheque|check|payment|money|postal order|transfer)\b[^.]{0,30}\b(?:enclosed|attached|in the post|on its way|made|sent|follows|is with)|agree to (?:pay|the (?:fee|charge))|(?:fee|charge|deposit|invoice|amount) (?:has been|was|is) (?:now )?(?:paid|settled|sent)|accept the (?:fee|charge|cost|estimate)|(?:please|do) (?:go ahead|proceed))\b/,
  refusesFee: /\b(?:not|cannot|beyond|more than|too (?:much|high|dear|expensive)|afford|unable)\b/,
  /** What was to have come by now. */
  wasToCome:
    /\b(?:it|this|that|you|i|they|(?:an?|the|your|my) (?:[a-z]+ )?(?:answer|reply|response|records?|information)) (?:was|were) (?:all )?(?:meant|supposed|due|going|promised|expected|expecting)\b(?! to ask)[^.?]{0,50}\b(?:by|on|before|here|last|this|get|have|hear|reach|let me|send|reply|answer)\b|\b(?:thought|expected|hoped|assumed) (?:that )?i(?: would|'d| should| might) (?:have|hear)[^.?]{0,30} by\b|\b(?:expecting|expected) (?:it|this|an answer|a reply|something|to (?:have|hear))\b[^.?]{0,40}\b(?:by|now|last|before)\b/,
  /** How far it is. */
  progress:
    /\bwhere (?:have|had) you got\b|\bforgotten (?:me|about|my)\b|\b(?:had|have|got|get|found) (?:a |the |any )?(?:chance|time|opportunity|moment) (?:yet )?to (?:look|answer|reply|deal|go|do|read|consider)\b|\byou said (?:the )?\d|\byou said (?:mon|tues|wednes|thurs|fri)day|\bit is (?:now|already) (?:the )?\d{1,2}(?:st|nd|rd|th)\b|\b(?:owe|owes|owed) me\b|\b(?:another|second|third|new|yet another) (?:deadline|date|promise) (?:missed|gone|broken|passed)|\bdeadline missed\b|\bhow (?:this|it|that) is (?:coming|getting|going)\b|\b(?:anyone|anybody|someone) there\b|\b(?:was|were) (?:yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|(?:days|weeks|a week|a month) ago)\b|\bhow (?:far|close|near|much longer|long (?:now|before|until))\b[^.?]{0,20}\b(?:you|it|this|along|off)\b|\bhow (?:you are|are you|it is|is it|is this|this is) (?:getting|doing|coming|going)\b|\b(?:days?|weeks?) (?:over|late|overdue|past|too long)\b|\b(?:anything|something|any (?:news|progress)) to (?:report|tell|show)\b|\bwhen i (?:might|can|could|may|will|shall) (?:see|have|expect|get|hear|receive)\b|\b(?:makes|is|was|reached|on) day (?:\d+|twenty)|\b(?:well |way |long |far )?(?:over|past|beyond) (?:the|its|your) (?:month|\d+|twenty|time|limit|deadline)\b|\b(?:date|day|monday|friday|deadline) (?:went|has gone|passed|slid|came) (?:by|and went)\b|\bwithout (?:a|any) (?:word|answer|reply|sign)\b|\b(?:answer|end|reply) in sight\b|\bi make it (?:\d+|[a-z-]+) (?:working )?(?:days|weeks)\b/,
  /** Somebody who had no part in the answer, or one who ranks higher. */
  othersToLook:
    /\b(?:someone|somebody|anyone|anybody|a person|a colleague|an officer|another (?:person|officer|colleague)|whoever) (?:else |new |senior |other )?(?:who|that)? ?(?:(?:did|do|does|was|were|is|has|had|have) (?:not|no)|took no|had nothing|played no|is senior|is independent|more senior|higher up|senior|in charge)\b|\b(?:at|to) a (?:higher|more senior) level\b|\b(?:get|ask|have|let|find) (?:someone|somebody|a colleague|another (?:person|officer|colleague)|a (?:different|second) (?:person|officer|pair)) (?:else )?(?:to )?(?:look|go|check|do|read|search|think|see|of)\b/,
  again:
    /\b(?:look|search|check) (?:properly|harder|more carefully|thoroughly)\b|\b(?:look|looked|search|searched|check|do|done|go|gone|think|read|try|dig)\b[^.?]{0,30}\b(?:again|afresh|anew|once more|over\b|back and (?:check|look|search))|\b(?:another|a second|a further|a fresh|one more) (?:look|search|go|check|read)\b|\bgo back and (?:check|look|search)\b/,
  complains:
    /\b(?:challenge|contest|dispute|query) (?:the|your|this|that) (?:decision|refusal|answer|response|withholding)\b|\bthink better of\b|\b(?:try|look|search) harder\b|\b(?:do|answer) it properly\b|\b(?:different|another|wrong) question (?:from|to|than)\b|\b(?:looked|gone) (?:into|over|at) by (?:someone|somebody|another|an? (?:senior|independent|different))|\bsomebody independent\b|\bsomeone independent\b|\bchange your mind\b|\bgrounds\b|\bcomplain(?:t)? (?:about|against|of) (?:this|the|your|that) (?:refusal|decision|answer|response|reply|handling|redactions?|outcome)\b/,
  disbelieves:
    /\b(?:hard to believe|not (?:really |quite )?believe|cannot be (?:right|all|everything|the whole|complete|so)|(?:has|have|must|ought) (?:got )?to be (?:more|others?)|must be (?:more|others?)|there (?:is|are) more|(?:will|does) not do\b|not good enough|unacceptable|unsatisfactory|(?:far |much |way )too (?:much|many|little)|(?:section|exemption|regulation|article) ?\d[^.]{0,12} cannot\b|(?:but|yet) your own\b|(?:say|said|claim) (?:that )?(?:nothing|none)[^.]{0,20} held|(?:seems?|looks?|is|appears?) (?:to be |to me )?(?:rather |very |a bit )?(?:incomplete|thin|patchy)|(?:sure|certain|convinced) (?:that )?(?:you|there) (?:have|hold|is more|are more|must)|surely|find (?:it|that|this) (?:odd|strange|hard)|dispute|disagree|not (?:accept|agree))\b/,
  noMore:
    /^forget (?:about )?(?:it|this|my request)\b|\bnot (?:please )?spend any (?:more|further) (?:time|effort|money)\b|\b(?:problem|matter|need) has (?:gone away|been (?:solved|settled|sorted)|passed)\b|\bleave it there\b|\bchanged my mind\b|\b(?:like|want|wish|prefer|have decided|going) to (?:drop|stop|end|abandon|give up) (?:this|it|my|the (?:request|matter))|\bnot (?:need|want|require) (?:it|this|that|them|an answer|the [a-z]+) (?:after all|any ?more|any longer|now)\b|\b(?:not|no need to) (?:trouble|bother|worry|exert) (?:yourselves|yourself|about (?:it|this|my)|any ?more|with (?:it|this|my)|further)\b|\b(?:take|cross|strike|scratch) (?:this|it|me|my (?:request|name)) off (?:your|the) (?:list|books)\b/,
  stillWants: /\b(?:still|remain|continue to be|very much) (?:[a-z]+ )?(?:interested|want|wish|require|need)\b/,
})

/** A sum with what was done with it: '£12.60 sent just now'. */
const SUM_SENT = /[\u00a3$\u20ac] ?\d[\d.,]*[^.]{0,24} (?:sent|paid|transferred)\b/

/** One question of several. */
const A_PART = /\b(?:questions?|parts?|points?|items?|q) ?\d/

/** Adds to the hits what the sentences of an outgoing letter do. */
export function scoreAsking(flat: string, from: number, to: number, hits: Map<string, Hit>): void {
  for (const span of sentencesOf(flat, from, to))
    for (const [name, weight] of actsOf(flat.slice(span.start, span.end))) addTo(hits, name, weight, span)
}

/** What a sentence of a family does by itself, and how strongly. */
const DOES: readonly (readonly [keyof typeof W, act: string, weight: number])[] = [
  ['nothing', 'chase', 1.5],
  ['notDone', 'chase', 1.5],
  ['shouldHave', 'chase', 2],
  ['position', 'chase', 1.5],
  ['wasToCome', 'chase', 2],
  ['progress', 'chase', 1.6],
  ['reviews', 'review', 3],
  ['searchAgain', 'review', 1.5],
  ['dissatisfied', 'review', 1.3],
  ['callsReview', 'review', 2],
  ['othersToLook', 'review', 1.8],
  ['complains', 'review', 2],
  ['again', 'review', 1.2],
  ['disbelieves', 'review', 1.2],
  ['asksWithout', 'narrow', 2],
  ['ownError', 'amend', 1.5],
  ['shouldBe', 'amend', 1],
  ['replaces', 'amend', 2],
  ['closes', 'withdraw', 3],
  ['stops', 'withdraw', 2.5],
  ['lessens', 'lessen', 1],
]

/** Acts of one sentence with their weights. */
const actsOf = remembering((words): readonly [string, number][] => {
  const s = writtenOut(words)
  const acts = DOES.filter(([family]) => W[family].test(s)).map(([, act, weight]): [string, number] => [act, weight])
  if (W.unless.test(s)) acts.push(['chase', W.threat.test(s) ? 2 : 1.2])
  if ((W.pays.test(s) || SUM_SENT.test(s)) && !W.refusesFee.test(s)) acts.push(['pays', 2])
  if (W.noMore.test(s) && !A_PART.test(s)) acts.push(['withdraw', 2.5])
  if (W.stillWants.test(s) && !s.includes('?')) acts.push(['still-wants', 2])
  return acts
})
