import type { Span } from '../../model/basics.ts'
import { within } from '../text/spans.ts'
import type { Hit } from './signals.ts'

const GIVE =
  /\b(?:provid(?:e|ed|ing)|suppl(?:y|ied|ying)|releas(?:e|ed|ing)|disclos(?:e|ed|ing|ure)|send(?:ing)?|sent|giv(?:e|en|ing)|shar(?:e|ed|ing)|publish(?:ed|ing)?|grant(?:ed|ing)?|make available|made available|attach(?:ed|ing)?|enclos(?:e|ed|ing)|let you have|accompan(?:y|ies|ied)|append(?:ed)?|forward(?:ed)?|access)\b/
const GIVEN =
  /\b(?:attach(?:ed)?|enclos(?:e|ed|ing)|herewith|overleaf|accompan(?:y|ies)|append(?:ed)?|(?:set out|listed|given|shown|provided|found|answers?|figures|response|reply|table|see) (?:are |is |)?(?:below|above|overleaf|here|in turn)|here (?:is|are)|as follows|are these|in full|(?:am|are|is|hereby|now) (?:releas|disclos|provid|suppl|send|grant|attach|enclos)ing|(?:has|have|is|are) (?:been |hereby |now )?(?:released|disclosed|provided|supplied|granted)|grant(?:ed)? (?:full )?access|(?:grant|allow) (?:your|the) request|in answer to|to answer your|reply to your (?:two|three|four|\d+)? ?questions|answer(?:s)? (?:your|the) questions?)\b/
const HOLD =
  /\b(?:hold|holds|held|have|has|keep|keeps|kept|record(?:ed|s)?|possess|exist(?:s|ed)?|found|locate[d]?|identif(?:y|ied)|retain(?:ed|s)?|collect(?:ed|s)?|compile[ds]?|own(?:ed|s)?)\b/
const MATTER =
  /\b(?:information|data|records?|documents?|figures?|files?|copies|copy|details|it|this|these|they|that|any|none|request|list|reports?|correspondence|material|anything|such|statistics)\b/
const REPLY =
  /\b(?:repl(?:y|ies|ied)|respon(?:d|se)|answer(?:ed)?|writ(?:e|ing) to you|in touch|contact you|deal(?:t|ing)? with|process(?:ed|ing)?|consider(?:ed|ing)?|handl(?:e|ed|ing)|look(?:ed|ing)? (?:into|at)|hear from|decision|let you (?:know|have)|with you|inform you|determin(?:e|ed|ation)|attention|in hand|investigat\w+|notice)\b/
const NEGATED =
  /\b(?:not|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|unable|no|never|nor|nothing|none|neither|without|declin\w+|refus\w+|fail\w*)\b/
const FUTURE =
  /\b(?:will|shall|'ll|going to|expect(?:ed|s)?|hope[sd]?|aims?|intend(?:s|ed)?|endeavour|undertake|should (?:be|have|receive|hear|get)|can (?:look|expect)|ought|due|look for|until|no later|not later|at the latest|within (?:the )?(?:\d+|ten|fifteen|twenty|thirty|one|a|four|statutory))\b/
const CAME =
  /\b(?:receiv(?:e|ed|ing|pt)|receipt|acknowledg\w+|reached (?:us|me)|came in|arrived|logged|register(?:ed)?|allocated|assigned|recorded|entered|noted?|thank you|thanks|passed to|given (?:the|it|a)|have (?:your|both|got))\b/
const SLOW =
  /\b(?:delay(?:ed|s)?|late(?:r)?|overdue|longer|more time|further time|additional time|extra time|extend(?:ed|ing|s)?|extension|still (?:weighing|considering|working|waiting|looking|being)|meet (?:the|this|our|today's) (?:deadline|date)|further (?:\d+|\w+) (?:working |calendar )?days|postpone\w*|not yet|taking longer|in time|has slipped|put back|regret)\b/
const ASKS =
  /\?$|\b(?:clarif\w+|specif(?:y|ic)|which of|what (?:you|do you|exactly)|(?:tell|let) (?:us|me)(?: know)? (?:whether|which|what|more)|i need to know|narrow(?:er)? (?:down|your)|proof of|be certain (?:that|of)|identity|amend (?:it|your request) so|please (?:confirm|say|indicate|state|send me|send us) (?:which|whether|what|a copy|proof)|re-?phrase|invite you)\b/
const CLOCK_STOPS =
  /\b(?:on hold|(?:begin|start|run|resume)s?(?: again| anew| afresh)? (?:when|once|from|after|on)|until (?:we|i) (?:have|hear|receive)|until then|when (?:we|i) (?:receive|have|hear)|if (?:we|i) (?:hear nothing|do not hear|have not heard)|taken to be withdrawn|will lapse)\b/
const HIDDEN =
  /\b(?:redact\w*|delet(?:ed|ions)|struck out|blanked|blacked|taken out|left out|removed|omitted|obscured|masked|portions?|passages?|parts?|some|certain|names?)\b/
const SHUT =
  /\b(?:withh(?:old|eld|olding)|exempt(?:ed|ion|ions)?|exception|privilege(?:d)?|confidential(?:ity)?|refus(?:e|ed|es|al|ing)|declin(?:e|es|ed|ing)|reject(?:ed|ing)?|vexatious|not (?:be )?(?:disclosed|released|provided|supplied|published|accessible|given|made public)|den(?:y|ied)|relieves|prejudice|public interest (?:lies|favours|in (?:withholding|maintaining)))\b/
const CONDITIONAL =
  /^(?:if|should|where|unless|in the event|once|wenn|falls)\b|\b(?:if you|should you|in some cases|you (?:may|can|could|have the right|are entitled to (?:ask|complain|appeal|seek)))\b/

/**
 * Scores a letter sentence by sentence: what is done to what, in which tense, denied or not. It catches wordings that no table of
 * phrases holds. Adds to the hits given.
 */
export function scoreSentences(
  flat: string,
  from: number,
  to: number,
  hits: Map<string, Hit>,
  faint: readonly Span[] = [],
): void {
  const sums = new Map<string, number>()
  const add = (name: string, weight: number, span: Span): void => {
    const sum = (sums.get(name) ?? 0) + weight
    if (sum > 5) return
    sums.set(name, sum)
    const hit = hits.get(name)
    if (hit) {
      hit.score += weight
      hit.best ??= span
    } else hits.set(name, { score: weight, best: span })
  }
  for (const span of sentencesOf(flat, from, to)) {
    const s = flat.slice(span.start, span.end)
    const weight = within(faint, span.start) ? 0.4 : 1
    const not = NEGATED.test(s)
    const will = FUTURE.test(s)
    const shut = SHUT.test(s)
    if (CLOCK_STOPS.test(s)) add('clarify', 1.2 * weight, span)
    if (CONDITIONAL.test(s)) {
      if (ASKS.test(s) && s.endsWith('?')) add('clarify', weight, span)
      continue
    }
    if (ASKS.test(s)) add('clarify', (s.endsWith('?') ? 1.3 : 1.2) * weight, span)
    if (shut) add('refuse', 1.3 * weight, span)
    if (shut && HIDDEN.test(s)) add('part', 1 * weight, span)
    else if (!shut && /redact|struck out|blanked|blacked|taken out|deleted/.test(s)) add('part', 2 * weight, span)
    if (
      not &&
      !will &&
      !shut &&
      HOLD.test(s) &&
      MATTER.test(s) &&
      /\b(?:not|no|nothing|none|never|neither|n't)\b[^.]{0,40}\b(?:hold|held|holds|have|has|exist|found|recorded|record|keep|kept|located|records?|information|documents?|retain|collect)/.test(
        s,
      )
    )
      add('not-held', 1.2 * weight, span)
    if (not && GIVE.test(s) && !will && MATTER.test(s) && !HOLD.test(s)) add('refuse', 0.7 * weight, span)
    if (/\b(?:will|shall) not be (?:provid|releas|disclos|suppl|giv|publish)/.test(s)) add('refuse', 2.5 * weight, span)
    if (
      SLOW.test(s) &&
      (will || not || /sorry|apolog|regret|extend|extension|deadline|need/.test(s)) &&
      REPLY_OR_DATE.test(s)
    )
      add('delay', 1.6 * weight, span)
    if (will && REPLY.test(s) && !not) add('acknowledged', 1.2 * weight, span)
    if (
      CAME.test(s) &&
      /\b(?:request|e-?mails?|letter|correspondence|enquiry|application|complaint|clarification|answer due|message)\b/.test(
        s,
      )
    )
      add('acknowledged', 0.9 * weight, span)
    if (!not && !will && !shut && GIVEN.test(s)) add('supply', 1.5 * weight, span)
  }
}

const REPLY_OR_DATE =
  /\b(?:repl\w+|respon\w+|answer\w*|decision|deadline|time|date|limit|period|figures|information|letter|expect|\d{4}|days)\b/

/** Sentences of a flat text: ended by a full stop before a blank, or by the paragraph. */
function* sentencesOf(flat: string, first: number, last: number): Generator<Span> {
  let start = first
  for (let i = first; i <= last; i++) {
    const c = flat[i]
    const ends =
      i === last ||
      c === '\n' ||
      ((c === '.' || c === '?' || c === '!' || c === ';') &&
        (flat[i + 1] === ' ' || flat[i + 1] === '\n' || i + 1 === last) &&
        !/\b(?:no|mr|mrs|ms|dr|st|art|reg|para|p|vs|etc|ref|nr|sec)$/.test(flat.slice(Math.max(0, i - 5), i)))
    if (!ends) continue
    let from = start
    while (from < i && flat[from] === ' ') from++
    const to = Math.min(last, c === '\n' ? i : i + 1)
    if (to - from > 8) yield { start: from, end: Math.min(to, from + 1200) }
    start = i + 1
  }
}
