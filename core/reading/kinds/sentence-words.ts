/** Families of words that tell what a sentence of an office does. All over lower-case text. */
export const WORDS = {
  give: /\b(?:provid(?:e|ed|ing)|suppl(?:y|ied|ying)|releas(?:e|ed|ing)|disclos(?:e|ed|ing|ure)|send(?:ing)?|sent|giv(?:e|en|ing)|shar(?:e|ed|ing)|publish(?:ed|ing)?|grant(?:ed|ing)?|mak(?:e|ing) available|made available|let(?:ting)? you have|pass(?:ed)? on|forward(?:ed)?)\b/,
  given:
    /\b(?:attach(?:ed)?|enclos(?:e|ed|ing)|herewith|overleaf|accompan(?:y|ies)|append(?:ed)?|(?:set out|listed|given|shown|provided|found|answers?|figures|response|reply|table|see|link) (?:are |is |)?(?:below|above|overleaf|here|in turn|follows?)|here (?:is|are)|(?:is|are) as follows|as follows|are these|(?:am|are|is|hereby|now) (?:releas|disclos|provid|suppl|send|grant|attach|enclos)ing|(?:has|have|is|are) (?:been |hereby |now )?(?:released|disclosed|provided|supplied|granted)|grant(?:ed)? (?:full )?access|(?:grant|allow) (?:your|the) request|in answer to|to answer your|reply to your (?:two|three|four|\d+)? ?questions|(?:can|may) (?:be )?(?:now )?(?:tell|given?|confirm|supply|supplied|provided|released|downloaded|be found|be seen)|(?:copies|papers|documents|records|files|they|these) (?:left|went|were sent|have gone|are in the post)\b|where you (?:can|may|will) (?:get|find|download|see|view|read)|(?:have|has been|have been) uploaded|on (?:its|their) way to you|in the (?:annex|appendix|schedule)|(?:pleased|happy|able) to (?:release|provide|supply|disclose|enclose|send|tell|give|let)|sending you|with this (?:letter|message|e-?mail)|you will (?:find|see)|you asked for (?:is|are|was|were)|decided to (?:release|disclose|provide|grant|give)|(?:granted|allowed) access)\b/,
  hold: /\b(?:hold|holds|held|keep|keeps|kept|record(?:ed|s)?|possess|exist(?:s|ed)?|found|locate[d]?|identif(?:y|ied)|retain(?:ed|s)?|collect(?:s|ed)?|compile[ds]?|own(?:ed|s)?|files?|produced|made|created|employed)\b/,
  matter:
    /\b(?:information|data|records?|documents?|figures?|files?|copies|copy|details|it|this|these|they|that|any|none|nothing|request|list|reports?|correspondence|material|anything|such|statistics|study|kind|survey|log)\b/,
  reply:
    /\b(?:repl(?:y|ies|ied|ying)|respon(?:d|se|ding)|answer(?:ed)?|writ(?:e|ing) (?:to you|again)|in touch|get back|come back|contact you|deal(?:t|ing)? with|process(?:ed|ing)?|consider(?:ed|ing)?|handl(?:e|ed|ing)|look(?:ed|ing)? (?:into|at)|hear (?:from)?|decision|let you (?:know|have)|with you|inform you|determin(?:e|ed|ation)|attention|in hand|proceed|investigat\w+|notice|finished|findings|outcome|receive it|should have it|conclude[d]?|go out|send it|something from us)\b/,
  negated:
    /\b(?:not|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|couldn't|unable|no|never|nor|nothing|none|neither|without|declin\w+|refus\w+|fail\w*)\b/,
  future:
    /\b(?:will|shall|'ll|going to|expect(?:ed|s)?|hope[sd]?|aims?|intend(?:s|ed)?|anticipat\w+|endeavour|undertake|estimate|should (?:be|have|receive|hear|get)|can (?:look|expect)|ought|due|look for|until|no later|not later|at the latest|(?:deadline|time for decision|target)[^.]{0,12}\d|within (?:the )?(?:\d+|ten|fifteen|twenty|thirty|one|a|four|statutory)|(?:run|runs|ends?|begins?) (?:from|on) |normally)\b/,
  doing:
    /\b(?:(?:is|are|am) (?:now )?(?:being )?(?:treated|dealt|handled|processed|looked|considered|working on|handling|dealing|under way)|under way|working on (?:it|this)|in hand|(?:has|have) been (?:asked|passed|sent|given|added|registered|opened|referred) (?:to|by|for|on|as)|have (?:asked|passed|sent|opened|registered|added|entered)|(?:been|was) (?:asked|appointed) to|work (?:on it |on this )?(?:has|is) (?:now )?(?:started|begun|resumed|started again)|officer:)\b/,
  came: /\b(?:receiv(?:e|ed|ing|pt)|receipt|acknowledg\w+|reached (?:us|me)|ha(?:s|ve) (?:come|arrived|got|both|your)|came in|landed|arrived|logged|register(?:ed)?|allocated|assigned|recorded|entered|noted?|thank you|thanks|passed to|given (?:the|it|a)|added to|got (?:your|it)|writing in)\b/,
  asked:
    /\b(?:request|e-?mails?|letter|correspondence|enquiry|application|complaint|clarification|answer due|message|payment|cheque|foi|writing|appeal|review|explaining)\b/,
  slow: /\b(?:delay(?:ed|s)?|(?:the|your|this|long) wait|lateness|late(?:r)?|overdue|(?<!no )longer|(?:more|further|additional|extra|another) (?:[a-z]+ )?(?:time|weeks?|months?)|extend(?:ed|ing|s)?|extension|prolong\w*|still (?:weighing|considering|working|waiting|looking|being)|wait(?:ing)? for|meet (?:the|this|our|today's) (?:deadline|date)|further (?:\d+|\w+) (?:working |calendar )?days|postpone\w*|not (?:yet|ready)|(?:not|unable)[^.]{0,40} in time|yet to (?!come to an end|begin|start|open)|slipped|put back|running behind|had (?:hoped|expected)|was due (?:to|today)|revised (?:deadline|date|target)|new (?:deadline|date|target)|when we said|as we said)\b/,
  sorry: /\b(?:sorry(?! to hear| for your)|apolog\w+|regret|afraid|unfortunately|forgive|inconvenience)\b/,
  moreTime:
    /\b(?:(?:further|additional|extra) (?:[a-z]+ )?months?|extension|extend(?:ed|ing|s)?|prolong\w*|(?:more|further|additional) time|revised (?:deadline|date|target)|new (?:deadline|date|target)|(?<!no )(?<!not )later than|(?:permit|allow)s?[^.]{0,20} \d+ (?:working )?days)\b/,
  asks: /\?$|\b(?:clarify|(?:need|require|seek|for|some|further) (?:\w+ )?clarification|specify|be (?:more )?specific|which of (?:them|these|the)|what you (?:mean|understand)|what (?:do you|exactly)|(?:tell|let) (?:us|me)(?: know)? (?:whether|which|what|more|if)|(?:i|we) (?:would )?(?:need|require|must have)[^.]{0,40}(?:to know|details|information|sight|proof|copy|identif\w+|clarification)|describe (?:more|in more)|narrow(?:er)? (?:down|your)|refine (?:it|your|the|this)|(?:need|require|send|provide|supply|see|want)[^.]{0,30} proof of|be certain (?:that|of)|forms? of identification|passport|driving licence|utility bill|amend (?:it|your request) so|please (?:confirm|say|indicate|state|send me|send us) (?:which|whether|what|a copy|proof|two)|re-?phrase|invite you|read in two ways|does not let us identify|mean by|understand by)\b/,
  stops:
    /\b(?:on hold|(?:begin|start|run|resume)s?(?: again| anew| afresh)? (?:when|once|from|after|on)|until (?:we|i) (?:have|hear|receive)|until then|when (?:we|i) (?:receive|have|hear)|if (?:we|i) (?:hear nothing|do not hear|have not heard)|taken to be withdrawn|(?:treat|treated)[^.]{0,20} as (?:abandoned|withdrawn)|will lapse|failing which|cannot (?:take|go|proceed|release|start))\b/,
  hidden:
    /\b(?:redact\w*|delet(?:ed|ions)|struck out|blanked|blacked|taken out|left out|removed?|omitted|obscured|masked|edited|missing|portions?|passages?|parts?|some|certain|names?|except|but not|the (?:other|remaining|third|rest|last)|keeping back|kept back|two|other)\b/,
  cut: /\b(?:redact\w*|suppressed|severed|struck out|blanked out|blacked out|taken out|edited (?:to|out)|deleted|(?:names|addresses|passages|paragraphs|details)[^.]{0,30}(?:removed|omitted|left out))\b/,
  shut: /\b(?:withh(?:old|eld|olding)|exempt(?:ed|ion|ions)?|exception|privilege(?:d)?|confidential(?:ity|ly)?|in confidence|trade secret|refus(?:e|ed|es|al|ing)|declin(?:e|es|ed|ing)|reject(?:ed|ing)?|vexatious|manifestly unreasonable|keep(?:ing)? back|kept back|not (?:be )?(?:disclosed|released|provided|supplied|published|accessible|given|made public)|not (?:to )?(?:disclose|release|provide|supply|publish|comply|answer|answering|respond to it)|not going to (?:comply|answer|release)|not obliged|will not (?:be )?(?:answer|respond|comply|provid|releas|disclos|suppl|giv)\w*|den(?:y|ied)|relieves|prejudice|undermine|would (?:be likely to )?(?:endanger|inhibit|harm|reveal)|cannot (?:give|supply|release|disclose)|cannot be (?:given|released|disclosed|supplied|provided|shared|published|passed)|turned down|i cannot give|over the limit|cost ceiling|(?:beyond|above|over|exceeds?) (?:the )?[^.]{0,20}limit|public interest (?:lies|favours|in (?:withholding|maintaining)|does not require))\b/,
  unable: /\b(?:not|un)(?: be)? ?able to (?:let you have|give|supply|provide|release|disclose|send|share|help)\b/,
  conditional:
    /^(?:if|should (?:you|we)|unless|in the event|once|wenn|falls)\b|\b(?:if you|should you|in some cases|you (?:may (?:wish|also|ask|complain|appeal)|can (?:ask|complain|appeal)|have the right|are entitled to (?:ask|complain|appeal|seek)))\b/,
  pays: /\b(?:payable|pay(?:ment|ing)?|paid|cheque|deposit|in advance|charge[sd]?|fees?)\b/,
  amount: /(?:[\u00a3$\u20ac]) ?\d/,
  noCharge: /\b(?:no|without|free of) (?:charge|fee|cost)|not (?:be )?charge/,
  moved:
    /\b(?:transferr?(?:ed|ing)?|forward(?:ed|ing)|(?:re)?direct(?:ed|ing)|(?:re-?)?rout(?:ed|ing)|referr(?:ed|ing)|passed|handed|sent|send)\b[^.]{0,60}\b(?:your|the|this|it|request|letter|application|enquiry)\b[^.]{0,60}\b(?:to|on to) (?!(?:see|find|look|check|ask|get|be|have|help|answer|deal|let|tell|give|consider|gather|say|make|take)\b|you\b|me\b|us\b|our\b|my\b|your\b|a colleague|colleagues|an? (?:[a-z]+ )?(?:officer|colleague|member|case ?worker)\b|(?:mr|mrs|ms|miss|mx|dr|cllr)\b|the (?:e-?mail )?address|the (?:[a-z-]+ ){0,3}(?:team|unit|section|desk|officers?|colleagues?|branch|engineers?|managers?|head|director(?:ate)?|clerk|staff|people|surveyors?|planners?|lawyers?|solicitors?|experts?|specialists?|division|area|inbox|mailbox|portal)\b|the (?:service|relevant|appropriate|department) |the right|[a-z]+ services\b)/,
  movedPassive:
    /\b(?:request|letter|application|it|enquiry|parts?|questions?) (?:has|have) (?:now |therefore )?been (?:transferred|forwarded|redirected|referred|passed|sent) (?:on )?to (?:them|it\b|the (?!(?:[a-z-]+ ){0,3}(?:team|unit|section|desk|officers?|branch)\b|service|relevant|appropriate|right)|[a-z]+ (?:council|agency|authority|ministry|department))/,
  theyWill:
    /\b(?:they|it|who|which) (?:(?:will|shall|should)|(?:have|has) (?:promised|agreed|undertaken) to) (?:write|reply|respond|answer|deal|contact|be in touch)|let (?:them|it) have your (?:letter|request|e-?mail)|reply direct|(?:answer|reply|respond) to you direct/,
  /** A sum that is still to come. */
  price:
    /\b(?:would|will) (?:cost|come to|amount to|be charged)\b|\b(?:once|until|when|as soon as)\b[^.]{0,40}\b(?:come|comes|received|receive|arrived?|cleared|paid)\b/,
  /** What will be done with a request before it is answered. */
  passes:
    /\b(?:will|shall|'ll|am going to|going to) (?:put|pass|take|raise|bring|forward|send|share|look|check|find out|ask|get)\b[^.]{0,30}\b(?:to|with|at|into|on)\b|\bbear with\b|\bleave (?:it|this) with (?:me|us)\b|\b(?:am|are) looking into\b/,
  /** A fee that there may be. */
  perhapsFee:
    /\b(?:if|whether|should|where|may be)\b[^.]{0,60}\b(?:fees?|charges?)\b[^.]{0,30}\b(?:is|are|be|apply|applies|applicable|payable|due|required|needed|made|imposed|levied)\b|\b(?:fees?|charges?) (?:may|might|could)\b/,
  /** A refusal that would follow, not one that is given. */
  wouldRefuse:
    /\b(?:would|may|might|could|is|are)(?: (?:very|quite|most|also|well|then))*(?: (?:likely|probably|liable|possibly))?(?: to)? be (?:refused|declined|rejected)\b|\blikely to (?:refuse|be refused)\b/,
  /** What may happen has not. */
  perhaps:
    /\bunless\b|\bif (?:we|it|this|that|more|further|any|there)\b|\b(?:may|might|could|can) (?:also |sometimes |occasionally )?(?:be|need|have to|take|require|extend|not be)\b/,
  stillWaiting:
    /\b(?:still|currently|yet) (?:being )?(?:waiting|awaiting|to hear|to receive|gathering|collating|searching|working)\b/,
  /** Who is to review, not what the review found. */
  appointed:
    /\b(?:not (?:concerned|involved)|took no part|(?:been|be) (?:given|passed|assigned|allocated|sent|forwarded|referred) to|will (?:look|carry|review|be (?:looked|carried|reviewed|considered|conducted|dealt|done|undertaken|led|handled)))\b/,
  /** The time that the law gives, told of. */
  allowed:
    /\b(?:have|has|allows? (?:us|me|it)|gives? (?:us|me|it)|are (?:given|allowed)|required to)\b[^.]{0,40}\b(?:(?:\d+|ten|fifteen|twenty|thirty) (?:working |calendar )?days|(?:one|a|four) (?:month|weeks)|no later than)\b/,
  judged:
    /\b(?:(?:have|has) (?:now |since |carefully |again )?(?:reviewed|re-?considered|re-?examined|revisited)|uphold|upheld|overturn(?:ed)?|revers(?:e|ed)|vary|varied|set aside|affirm(?:ed)?|dismiss(?:ed)?|stands? by|exemption stands|(?:original|first|earlier|initial) (?:decision|answer|response|reply|instance)|my finding|findings? (?:is|are)|found (?:no|that)|no fault|handled (?:properly|correctly)|properly (?:handled|refused|dealt)|(?:wrongly|rightly|correctly|properly|incorrectly) (?:applied|refused|decided|handled)|(?:right|wrong) about|agree with (?:my colleague|you|the)|gone through|(?:fresh|new|substituted?|revised) decision|decided (?:afresh|anew)|takes? the place of the (?:first|original|earlier)|looked (?:again|into how|afresh|at (?:it|this|them|the (?:matter|request|papers)) (?:again|afresh))|on review|concluded that|restored|ought to have|should have (?:been )?(?:answered|released|replied|sent)|still (?:withheld|exempt)|stay withheld|no reason to (?:change|differ))\b/,
  wrong:
    /\b(?:wrong (?:figure|date|number|name|answer|file|version)|the (?:right|correct|true) (?:figure|date|number|name|answer|total|version)|(?:double[- ]|twice )?counted (?:twice)|duplicated?|transposed|mislabell?ed|here (?:it|they) (?:is|are) again|(?:throw|put) (?:the|that|it)[^.]{0,20} away|discard (?:the|that|it)|(?:was|were|came out) blank|should (?:be|read|have (?:read|been|said))|ought to (?:be|have|read)|misprint|slip|typing|typographical|error|mistake|corrected?|in place of|you are (?:quite )?right|you were right|well spotted|(?:is|was|were|are|and) not [\u00a3$]?\d)\b/,
} as const
