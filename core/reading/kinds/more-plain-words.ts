/** More of what people of an office write in no form, by who acts, on what, and how it turns out. */

const of = (...alternatives: string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})`)

const REQUEST = '(?:requests?|application|e-?mail|letter|note|message|enquiry|appeal|complaint|yours|matter|foi|query)'

const ANSWER =
  '(?:answer|reply|response|decision|determination|outcome|due date|deadline|target(?: date)?|date for [a-z ]{3,20})'

const MOVED = '(?:transferred|forwarded|re-?directed|referred|re-?routed|passed|sent|handed|relayed|conveyed)'

const RECORD =
  '(?:information|data|records?|documents?|figures?|files?|cop(?:y|ies)|minutes|reports?|surveys?|stud(?:y|ies)|letters?|e-?mails?|correspondence|papers?|contracts?|memos?|notes?|logs?|lists?|plans?|drawings?|material)'

const PARTICULAR =
  '(?:dates?|officers?|years?|names?|streets?|place|areas?|period|description|subject|topic|months?|site|department)'

export const MORE_PLAIN = {
  late: of(
    `${ANSWER}\\b[^.]{0,40} (?:pushed|put|moved|shifted|set|knocked) (?:back|on|out)\\b`,
    '(?:not|never) (?:be |been )?(?:done|finished|ready|complete[d]?|with you|sent)[^.]{0,14} (?:this week|this month|today|yet|within|in time|on time)',
    '(?:we|i) (?:had )?said (?:it would be )?(?:the )?(?:\\d|monday|tuesday|wednesday|thursday|friday)|make (?:that|it) the \\d',
    '(?:cannot|will not|not able to|unable to) (?:send|give|let|provide|answer|reply|get|have|finish|do)[^.]{0,40} (?:this week|this month|today|yet\\b|by then|as (?:we|i) (?:said|hoped)|in time|on time|before the \\d|by (?:the )?\\d)',
    'not (?:now |after all )?be (?:achieved|met|kept|managed)\\b|accept (?:the )?\\d[^.]{0,20} instead|nothing (?:yet |back )?from (?:the|our)|(?:is|are) overdue\\b',
    '(?:shall|will|going to|likely to|about to|bound to) miss\\b|not (?:yet |quite )?(?:managed|succeeded)\\b|allow (?:us|me) (?:until|till|another|a further)',
    '(?<!(?:would|could|might) )(?:has|have|needs?) (?:still |yet |now |first )?to be (?:matched|signed off|checked|cleared|approved|put together|collated|redacted|gone through|sifted|sorted)',
    '(?:held up|stuck|waiting|sitting) (?:in|at|with|for|on) (?:sign-?off|clearance|approval|legal|the|my|our)|not (?:going to )?be (?:enough|long enough|sufficient)\\b|over(?:shot|run|ran)\\b|(?:am|are) (?:allowed|permitted|entitled to) (?:a|an) (?:further|extra|additional)|on the last (?:box|file|lap|leg)',
    'still (?:deciding|weighing|thinking|making up|to decide|going through|checking)',
    '(?:now )?(?:look|looking) to (?:complete|finish|answer|reply|conclude)',
    '(?:your|for your) (?:patience|forbearance|understanding|indulgence)\\b',
    '(?:none|neither|nobody|no[- ]?one)(?: of them)? (?:has|have) (?:yet )?(?:answered|replied|come back|responded|got back)',
    `${ANSWER}\\b[^.]{0,30} (?:slipped|slid|drifted|overrun|will (?:now |therefore )(?:follow|come|be|reach|issue)|be (?:later|a little late|somewhat late))`,
    "(?:it|this|that|things|this one)(?: one)?(?:'s| has| have| is| are)(?: rather| a bit)? (?:slid\\b|slipped|overrun|dragged|drifted|prov(?:ing|ed) (?:harder|slower|trickier|more)|taken (?:longer|more)|got held up|been held up|held up)",
    `not (?:proved |been |proven )?(?:possible|feasible|practicable) to (?:conclude|finish|complete|decide|answer|reach|bring|finali[sz]e|reply|respond)`,
    '(?:nothing|not|no news|no answer) (?:for you |to (?:send|show|tell) you )?(?:yet|so far|as yet)\\b',
    '(?:not|nearly|almost) (?:quite )?there(?: yet|,|\\.|$)',
    `(?:cannot|will not|not)[^.]{0,30} (?:till|until|before) (?:the )?(?:\\d|monday|tuesday|wednesday|thursday|friday|next|after|early|mid|late|end)`,
    '(?:still|not yet) (?:going on|in progress|under ?way|being (?:checked|read|gathered|cleared|signed))',
    'bear with (?:us|me)[^.]{0,12} (?:another|a (?:further|few more|(?:little|bit) (?:longer|more))|longer)',
    '(?:has|have) (?:held|slowed|set) (?:us|me|it|this|things) (?:up|down|back)',
  ),
  came: of(
    `${REQUEST}(?: of [^.]{3,20})? (?:has |have )?(?:came|come) (?:through|in|over)\\b`,
    '(?:panel|reviewer|committee|somebody else|someone else|another officer|clerk|senior [a-z]+)\\b[^.]{0,20} (?:will|is to|are to|shall) (?:sit|look|go|take|hear|meet|consider|read|think)',
    '(?:dissatisfaction|objections?|concerns?|comments?|points?) (?:is|are|has been|have been) (?:duly )?noted',
    '(?:got|have|received) (?:all )?what you sent|in possession of your|nothing (?:further|more|else) is (?:needed|required|wanted) (?:from|of) you',
    '(?:on|at|to) the right (?:desk|place|person|team)|(?:being|getting) (?:worked on|looked (?:at|into)|attended to)',
    `in receipt of (?:your|yours|an?)|(?:first thing|next|top|bottom|somewhere) (?:on|of|in) (?:the|my|our) (?:pile|list|queue|heap)`,
    `over to (?:the|our|my) [a-z ]{2,24}(?:people|team|lot|crew|side|folk)|(?:much|a lot|far) clearer`,
    `(?:come|get) back to you\\b(?! (?:if|for|with questions))|(?:have|having) a (?:rummage|look|dig|hunt)`,
    `(?:found|saw|seen|got|read|picked up|have|had) your ${REQUEST}\\b(?! (?:un|too|vague|hard|difficult))`,
    `your (?:${REQUEST} |case |reference |foi )?(?:number|reference|ref|code) (?:is|will be|:)`,
    `(?:arrived|got here|came in|received|landed) (?:safe(?:ly)?|all right|ok(?:ay)?|in one piece|today|yesterday|overnight|this (?:morning|afternoon))`,
    '(?:is|it is|now|sits) in (?:the|our) (?:system|log|register|hands|tray|books|pile)',
    '(?:am|are) on the case\\b',
    '(?:allotted|assigned|entrusted|allocated|given) to (?:mr|mrs|ms|miss|dr|me\\b|one of|a colleague|an officer)',
    '(?:takes|brings) us to (?:the )?\\d',
    '(?:not need|no need|nothing (?:more|else|further)) (?:for you )?to do (?:anything|for now|until|at present|meanwhile)?',
    '(?:i|we) will (?:see (?:what|who|if|whether)|carry on|get on with|set to|go ahead|make a start|start on)',
    '(?:have|get|hear) (?:word|news|something|more) (?:from (?:me|us) )?(?:inside|within|by|before|in|soon|shortly)\\b|more (?:soon|shortly|to follow)\\b',
    '(?:reconsideration|review|appeal|complaint)[^.]{0,40} (?:has (?:now )?(?:begun|started|been (?:logged|docketed|registered|opened|given|lodged))|is (?:now )?(?:under ?way|in hand|in train|with))',
  ),
  asksMore: of(
    `as (?:framed|worded|drafted|phrased|put|written)\\b`,
    `(?:would|will|does) (?:capture|catch|cover|take in|bring in|bring up|sweep (?:up|in)|span|run to|embrace)[^.]{0,20} (?:\\d|thousands|hundreds|many|every|all|almost)`,
    `not (?:at all |immediately |readily )?(?:apparent|obvious|evident|plain) (?:to (?:us|me) )?(?:from [^.]{3,30} )?(?:what|which|whether|who|where)`,
    '(?:help|helpful|useful|good|handy) (?:for us |for me )?(?:to know|to have|if (?:you|we|i) (?:could|knew|had|can))',
    'too (?:wide|broad|big|large|general|vague|loose|open)\\b|(?:narrower|tighter|clearer|more precise) (?:one|request|question|description)',
    '(?:be|were) more (?:particular|specific|precise|exact|definite)\\b',
    '(?:resubmit|resend|re-submit|re-send|send it again|ask again) (?:with|giving|and|saying|telling|in)\\b',
    '(?:is not|not) one of ours\\b|not (?:recogni[sz]e|find) (?:the|that|your) (?:reference|number|name|place)',
    '(?:authori[sz]ed|(?<!public |local |other |an )authority|consent|mandate|permission|instructed)[^.]{0,20} (?:you\\b|to act|on (?:their|his|her)|from (?:them|him|her|the)|for (?:them|him|her))',
  ),
  /** Told to give what only whoever asked can give. */
  giveUs: new RegExp(
    `(?:^|[,:;] |\\b(?:please|kindly|and|just|then|invite you to|ask you to|ask that you|could you|can you|would you|you to|so) )(?:perhaps |also )?(?:indicate|give|tell|name|say|send|supply|provide|state|choose|pick|list|specify|single out)(?: us| me)? (?:more precisely |again )?(?:(?:a|an|the|some|any|which|what|your|its|their|at least|all|relevant|particular|more|further|rough|approximate|exact|full|one|of) )*${PARTICULAR}\\b`,
  ),
  mustSee:
    /\b(?:must|need|needs|have to|require|should like to|want to) (?:first )?(?:see|be shown|have|know|be (?:sure|told|satisfied))\b/,
  /** Money that is asked for. */
  asksMoney: of(
    '(?:need|ask(?:ing)?|requir(?:e|es|ing)|want|sought|seek|remit|towards|due|owing|fixed at|set at|payable|deposit|balance|in advance|up front|to (?:find|pay|cover|meet)|each\\b|apiece|(?:a|per) (?:page|sheet|side|copy|hour))',
  ),
  /** A sum of what is put together, or one that is wanted from whoever asked. */
  wantsSum:
    /\b(?:minimum|advance|deposit)\b[^.]{0,40}[£$€] ?\d|[£$€] ?\d[\d.,]* (?:minimum|deposit|advance)\b|[£$€] ?\d[\d.,]*\d?[^.]{0,110}\b(?:must be (?:lodged|paid|sent|received)|(?:before|until) (?:the|we|i|any|it|work)\b[^.]{0,40}\b(?:start|begin|go|release|copy|search|hands|received|done))|\b(?:the next|further|remaining|other) (?:[a-z]+|\d+) (?:hours?|pages?|sheets?|copies)? ?(?:is|are|cost|come|will be|would be) [£$€] ?\d|\bpayment of [£$€] ?\d[\d.,]* (?:is|will be) (?:required|due|needed|payable|necessary)|[£$€] ?\d[\d.,]*\d?,? (?:and |which )?(?:(?:can|may|must|should|needs? to|has to) be paid|(?:is|are) (?:due|payable|required))|\bwhich (?:is|makes|comes to|would be) [£$€] ?\d[^;]{0,60}\b(?:agreed|pay|paid|start|begin)\b|\beach (?:print|copy|page|sheet|plan|disc|hour)[^.]{0,12}(?:is|are|costs?) [£$€] ?\d|(?:hours?|hrs|pages?|boxes|sheets?|copies|@)[^=]{0,40}= ?[£$€] ?\d|\b(?:need|require|want|must have|ask(?:ing)? (?:you )?for|due is|owing is|pay us)\b[^.]{0,24}[£$€] ?\d/,
  allWeNeed: /\b(?:all|everything) (?:that )?(?:we|i) need(?:ed)?\b(?! (?:is|from you|now is))/,
  rate: /\b\d+(?:\.\d+)? ?(?:p|cents?|pence|c)\b (?:each|apiece|(?:a|per) (?:page|sheet|side|copy))/,
  goOn: of(
    '(?:ok|okay|happy|content|all right|fine|good|wish|want|like) (?:for (?:us|me) )?to (?:proceed|go (?:on|ahead)|carry on|continue)',
    '(?:shall|should|may) (?:we|i) (?:proceed|go (?:on|ahead)|carry on|start)',
    'still want (?:it|them|this|these|to)|send (?:us|me) (?:that|it|this|the (?:money|fee|sum|cheque))|is not free\\b|free (?:hours?|pages?|allowance|time)',
    'please remit|(?:must|should) reach us (?:with)?in|(?:reach|be with) us (?:by|within|before)',
  ),
  elsewhere: of(
    'not us\\b|concern of\\b|belongs? to (?:the|an?other)|wrong (?:council|office|department|authority|address|people|place|body|agency|door|county|ministry)',
    'not (?:one |something |a matter )?for (?:us|this (?:office|council|department|agency))\\b',
    '(?:remit|competence|jurisdiction|responsibility|purview|area|hands|charge) of (?:the |an?other )',
    "(?:is|are|was|were) (?:the (?:county|district|state|province|parish|city|borough|trust|agency|water board)'s|looked after by|run by|held by|dealt with by|a matter for|the (?:business|job|responsibility) of|owned by)",
  ),
  movedOn: of(
    `(?:${REQUEST}|it|this|that|parts?)\\b[^.]{0,24} (?:has|have|is|was|were) (?:today |now |therefore |accordingly |also )?(?:been |being )?(?:today |now |therefore )?${MOVED} (?:on |over |across |back )?to (?!you\\b|me\\b|us\\b|our\\b|my\\b|an? (?:[a-z]+ )?(?:officer|colleague|member|case)|(?:mr|mrs|ms|miss|mx|dr|cllr)\\b|the (?:[a-z-]+ ){0,3}(?:team|unit|section|desk|officers?|branch|service|relevant|right|appropriate|clerk|people|engineers?|managers?|head|director(?:ate)?|staff|surveyors?|planners?|lawyers?|solicitors?|experts?|division|inbox|mailbox|lot|crew|colleagues?)\\b|the (?:right|relevant|appropriate|proper|simple|complex))`,
    '(?:it|your [a-z-]+) (?:has |is )?(?:gone|going|on its way) (?:on |over |across )?to (?!the (?:council|board|panel|committee|members|cabinet|trustees|governors|printers?)\\b|you\\b|me\\b|us\\b|our\\b|my\\b|mr|ms|mrs|dr|the (?:[a-z-]+ ){0,3}(?:team|unit|section|desk|officers?|branch|people|printers?))',
    '(?:dropped|sent|given|passed|let) (?:them|him|her) (?:have )?your|agreed to (?:take (?:it|this|over)|answer|reply|deal)|(?:they|who) will take (?:it|this) (?:from here|on|over)',
    'asked (?:them|the [a-z ]{3,40}) to (?:take (?:it|this)|answer|reply|respond|deal|write)',
    'caused? your [a-z]+ to be (?:laid|put|sent|passed)',
    `(?:whom|which) (?:it|this|your ${REQUEST}) (?:has been|was|is being)[^.]{0,12} ${MOVED}`,
    '(?:i|we) have (?:today |now |therefore )?(?:let|given) (?:them|the [a-z ]{3,40}) (?:have )?your (?:message|letter|request|e-?mail|note)',
    `^(?:i have |we have )?${MOVED} (?:it |this )?(?:on |over |across )?to the (?:parish|county|district|city|state|province|trust|agency|ministry|department|board|council|port|water|police)`,
  ),
  vain: of(
    'hold(?:s)? (?:none|nothing)\\b|did not (?:itself |ever )?(?:carry out|do|make|commission|conduct|undertake|write|produce|keep|take|prepare) (?:any|one|an?) (?:such )?(?:[a-z]+ )?(?:surveys?|stud(?:y|ies)|assessments?|reports?|minutes|notes?|records?|reviews?|logs?|lists?|analys[ie]s|audits?|plans?)\\b',
    '(?:nobody|no[- ]?one|none of (?:us|them))(?: here)? (?:has|had|holds?|kept) (?:anything|any\\b|one\\b|it\\b|them|a copy)|(?:stopped|ceased|gave up|no longer) (?:keeping|recording|collecting|counting|logging|holding|making)|not go (?:back )?(?:that|so|as) far|cannot be (?:answered|told|worked out|derived|extracted) from (?:anything|what|the (?:information|records|data)|our)',
    '(?:nobody|no[- ]one|none of us) (?:here )?(?:ever )?(?:wrote|made|kept|took|did|drew|recorded|noted|counted|saw|received)[^.:;,]{0,20} (?:down|up|any|one|it|them|notes?|minutes|anything)|dr(?:ew|awn) a (?:complete |total )?blank\\b|not (?:among|amongst|to be found|in) (?:our|the) (?:papers|files|records|holdings|archives?)\\b',
    'not (?:seem|appear) to (?:have|hold|keep|possess)\\b',
    'neither hide nor hair|(?:come|came|coming) (?:away|back|up) (?:with nothing|empty)|at no (?:time|point) (?:held|made|carried|had|kept|done|undertaken|commissioned|received)',
    '(?:perished|burned|burnt|drowned|rotted|was lost|were lost|been lost|destroyed) (?:in|by|to) (?:the|a) (?:[a-z0-9]+ )?(?:flood|fire|move|bombing|leak|damp)',
    '(?:is|are) not known to (?:us|this|the)|not (?:been )?(?:retained|preserved)\\b',
    'not the (?:keepers?|holders?|custodians?|owners?) of',
    '(?:shelves|cupboards?|cabinets?|files?|folders?|drawers?) (?:is|are|was|were) (?:bare|empty)',
    '(?:cannot|could not|can not|has not|have not) be(?:en)? (?:found|traced|located)',
    'no (?:joy|luck|dice)\\b|nothing doing',
    '(?:one|none|that|it|such(?: a thing)?|this|any) (?:was|were|has been|have been) never (?:done|made|written|held|kept|drawn up|taken|commissioned|carried out|produced)',
    'never (?:given|sent|shown|had|received|saw|seen|got|supplied with) (?:a copy|one\\b|it\\b|them\\b|any)',
    '(?:not|never) (?:come|came|passed|handed|transferred|given) (?:over |down |across )?to us\\b',
    `(?:has|have|had) no (?:[a-z]+ )?${RECORD} (?:on|about|of|for|relating|concerning|that|in|to do with|from|at all|whatever|whatsoever)\\b`,
    '(?:answer|response|return|reply|result)[^.]{0,30} (?:is|was) (?:a )?nil\\b|nil (?:return|response|result)',
    `(?:we|i) (?:[a-z]+ )?(?:wiped?|overwrote|erased?|destroyed|shredded|binned|weeded|recycled|threw (?:it|them|those) (?:out|away))\\b`,
    '(?:it|they|those|these|that|records|files|papers|tapes) (?:is|are) (?:long |now |all )?gone\\b',
    'none of (?:our|the|its) (?:systems?|records?|files?|teams?|databases?|offices?|officers?|staff|papers)[^.]{0,20} (?:records?|shows?|says?|holds?|has|have|keeps?|captures?|mentions?|refers?|knows?|counts?)',
    '(?:before|predates?) our (?:time|records)',
    'not (?:a |ourselves )?party to\\b',
  ),
  closed: of(
    'closed (?:for|until|to)|not going to (?:get|have|see) (?:this|it|them|that|these)|stays? (?:where|as) (?:it is|they are)|not coming (?:with|to you|out)?|hanging on to|holding on to',
    '(?:harm|damage|risk|mischief) (?:in|of|from) (?:letting|releas|disclos|publish|giv|show)',
    '(?:not|never) (?:agreed|consented|content|happy)(?: to| for| that| with)[^.]{0,30} (?:see(?:ing)?|seen|releas\\w+|disclos\\w+|shown|having|being)',
    '(?:records?|papers|documents?|report|information|they|it|which) (?:is|are) (?:accordingly |therefore |also )?protected\\b',
    '(?:would|could|might) (?:easily |thereby |clearly )?(?:identify|reveal|expose|prejudice|harm|damage|hurt|embarrass|endanger)\\b',
    'unfair to (?:them|him|her|the)|(?:undertaking|obligation|duty|promise) of (?:confidence|confidentiality|secrecy)|tell the world\\b|(?:cannot|can not|will not) come out\\b|(?:personal|private|confidential) (?:information|data|details|matters?) (?:about|of|on|concerning) (?:someone|somebody|another|other|a (?:third|living|named))',
    'no can do|(?:my|our) hands are tied|end of the (?:road|matter|line)',
    '(?:keep|keeping|kept|stays?|staying|remains?|remaining|hold|holding) (?:(?:it|that|this|them|these|those) )?(?:to ourselves|private|secret|confidential|from (?:you|view|the public)|with us|closed|sealed|under wraps|in house)',
    '(?:not (?:have to|need to|need|obliged to|bound to|required to)|need not) (?:send|give|supply|provide|release|disclose|hand|show)',
    'not (?:subject to|for|open to|available for|suitable for|amenable to) (?:public )?(?:release|disclosure|access|inspection|publication|view)',
    'favours? (?:keeping|withholding|non-?disclosure|not)|(?:keep|keeping|hold|holding) (?:it|this|that|them|these|those|the [a-z]+) back\\b',
    '(?:side|favour) of (?:keeping|withholding|not|confidentiality|non-?disclosure|secrecy|privacy)',
    "(?:would|had|we'd|i'd) (?:rather|sooner|prefer) (?:you (?:waited|wait)|not\\b|to keep|to hold|that you wait)",
    '(?:break|breaking|betray|betraying) (?:a|the|our|that|their) (?:promise|confidence|undertaking|trust|word)',
    '(?:asked|told|ordered|instructed|advised) (?:us|me) not to (?:release|give|share|hand|show|disclose|publish|pass)',
    'not expect (?:us|it|them|this|that|their)[^.]{0,40} (?:tell|told|disclos|made public|publish|known|shown|shared|world)',
    'against (?:a|the|our) limit of',
    '(?:not|never)[^.]{0,16} entitled to (?:the|see|have|these|those|this|it|them|access)',
    '(?:legally |professionally )privileged|actionable|deliberative|sub judice',
  ),
  /** A section that stands alone, or in brackets at the end. */
  cites:
    /^(?:and )?(?:section|sections|s\.|article|regulation|exemption|schedule) ?\d[^a-z]*(?:[a-z]\)?)?(?: (?:of the act|applies|refers))?\.?$|\((?:see )?(?:the )?(?:section|s\.?|article|regulation|exemption|exception|reg\.?) ?\d[^)]{0,14}\)?\)?[.;]?$/,
  covered: of(
    '(?:black|marker|felt) pen|(?:some|odd|few) words? (?:out|over)|(?:black|blank|white|grey) (?:boxes|bars|squares|lines|spaces|strips|marks)',
    '(?:names?|rates?|details|figures|prices|addresses|parts?|passages|numbers)[^.]{0,20} (?:hidden|covered|masked|obscured|painted|blocked|cut|crossed) ?(?:out|up|over)?\\b',
    'part access|part[- ]granted',
    'yes to (?:the|your|part|question)[^;]{0,80} no to|(?:six|some|most|two|three|\\d+) (?:are |is )?granted[^.]{0,40} refused',
  ),
  whatWeCan: of(
    '(?:let you have|giv(?:e|en|ing)(?: you)?|sent(?: you)?|send(?:ing)?(?: you)?|provid(?:ed?|ing)|enclosed?|attach(?:ed)?|here is|releas(?:ed?|ing)) (?:what|as much (?:of it )?as|whatever|such [a-z]+ as) (?:i|we) (?:can|could|may|am|are)',
  ),
  putUp: of(
    '(?:following|this|attached|below) link\\b|link (?:below|here|above|that follows)|(?:put|placed|posted|loaded) (?:it |them |up )?(?:up |on (?:our|the) (?:website|site|portal|page)|online) ?(?:for you)?',
  ),
  reviewed: of(
    '(?:appeal|complaint|review|objection) (?:is|has been|was|must be) (?:therefore |hereby |accordingly )?(?:denied|refused|rejected|upheld|allowed|granted|successful|unsuccessful|sustained|dismissed)',
    '(?:come|came|coming) down (?:partly |mostly |wholly )?on (?:your|my|the [a-z]+) (?:side|team)',
    "(?:no change|nothing (?:that )?(?:i|we)(?: would| could| wish to|'d) (?:change|alter|add|do differently)|would not change)",
    '(?:right|wrong|proper|correct) call\\b|(?:was|were|is) (?:entirely |wholly |quite )?proper\\b',
    '(?:am|are) (?:content|satisfied|persuaded|clear) that (?:we|you|the|my|our|it|section)',
    'chang(?:ed|ing) (?:our|my) minds?\\b|made out (?:in|on)|in all (?:others?|other respects)|(?:reject|accept|allow|dismiss) (?:it|them|that|your (?:complaint|appeal|objection|point))',
    '(?:on reflection|on second thoughts?|with hindsight|in hindsight|looking back)\\b',
    '(?:section|exemption|regulation|article) ?\\d[^.;]{0,10} (?:goes|stays|falls away|falls|remains|stands|no longer|was (?:right|wrong))',
    '(?:varied|altered|amended|substituted|replaced) (?:the|our|that) decision',
  ),
  amends: of(
    '(?:gave|sent|told) you the wrong|wrong (?:year|month|figure|number|name|page|bridge|file|total|date)\\b|(?:muddled|mixed|confused|transposed|swapped)[^.]{0,30} (?:up\\b|with)|errat(?:um|a)\\b|corrigend(?:um|a)\\b|(?:had |have )?missed (?:a|one|two|out)|(?:was|were|is|are) [a-z0-9,.£$€]+,? (?:and )?not [a-z0-9,.£$€]+[.,;]',
    'for ["\']?[^".]{1,30}"? (?:in (?:my|our|the|paragraph|table|column)[a-z0-9 ]{0,30} )?(?:please )?read\\b(?! (?:the|this|our|more|on))',
    '(?:figures?|numbers?|dates?|tables?|names?|totals?|answers?|columns?|version)\\b[^.]{0,40} (?:(?:is|was|were|are) )?(?:out by|inaccurate|incorrect|too (?:high|low)|the wrong|not (?:right|correct|accurate)|misstated|garbled)',
    'sent you (?:last|the wrong|an? (?:old|earlier|wrong)|another|somebody|someone|the (?:old|earlier|previous))',
    '^(?:oops|whoops|my mistake|our mistake|sorry, wrong)',
    '(?:substitute|replacement|fresh (?:copy|version)|corrected)[^.]{0,20} (?:is|are|attached|enclosed|follows|comes)',
  ),
} as const
