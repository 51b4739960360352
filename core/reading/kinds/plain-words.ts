/**
 * What people of an office write who do not write in its forms, told by classes of words: who acts, on what, and whether it is denied. All
 * over lower-case text with short forms written out.
 */

/** Whoever speaks for an office. */
const OFFICE =
  '(?:we|i|you|it|they|nobody(?: here)?|no[- ]?one(?: here)?|our (?:[a-z]+ ){0,2}[a-z]+|the (?:[a-z]+ )?(?:council|trust|force|constabulary|ministry|department|board|agency|office|authority|university|school|college|service|commission|company|system|database|software|solicitors?|lawyers?|team))'

/** What is asked for. */
const RECORD =
  '(?:information|data|records?|documents?|figures?|files?|cop(?:y|ies)|minutes|reports?|surveys?|stud(?:y|ies)|letters?|e-?mails?|correspondence|papers?|pages|contracts?|agreements?|memos?|notes?|logs?|lists?|plans?|drawings?|photo(?:graph)?s?|prices|rates|names|advice|emails|spreadsheets?|appendi(?:x|ces)|annex(?:es)?|tables?|invoices?|accounts?|drafts?|maps?|scans?|tapes?|recordings?|footage)'

/** Something of that, or a word that stands for it. */
const THING = `(?:(?:it|this|that|these|those|them|any|anything|either|such|one|(?:any|all|both|some) of (?:it|this|that|these|those|them))\\b|(?:(?:the|this|that|these|those|any|such|your|its|their|his|her|both|all|all (?:two|three|four|five)|every) )?(?:[a-z'-]+ ){0,3}${RECORD}\\b)`

/** How it would come to whoever asked, or to anybody. */
const HAND_OVER =
  '(?:giv(?:e|ing|en)|hand(?:ed|ing)? (?:over|out)|part(?:ing)? with|releas(?:e|ed|ing)|disclos(?:e|ed|ing)|shar(?:e|ed|ing)|show(?:n|ing)?|suppl(?:y|ied|ying)|provid(?:e|ed|ing)|publish(?:ed|ing)?|pass(?:ed|ing)? on|send(?:ing)?|sent|let(?:ting)?|mak(?:e|ing)|mak(?:e|ing) public|open(?:ed|ing)? up|reveal(?:ed|ing)?|answer(?:ed|ing)?)'

/** What makes that impossible, or a choice against it. */
const WILL_NOT =
  '(?:cannot|can not|could not|will not(?: be)?|shall not(?: be)?|may not|must not|would not|am not|are not|is not|do not|does not|not (?:feel )?(?:able|free|willing|prepared|minded|allowed|permitted|at liberty|going|in a position|proposing|inclined)(?: to)?|not (?:propose|intend|wish|want|plan) to|unwilling to|unable to|reluctant to)'

const COUNT =
  '(?:keeps?|counts?|logs?|tracks?|gathers?|captures?|collects?|records?|holds?|tall(?:y|ies)|notes?|stores?|monitors?|compiles?|lists?|measures?|registers?|tot(?:s|als?)? up|writes? down|makes? a note of|takes? a note of|has|have|retains?)'

const SEVERAL =
  '(?:two|three|four|five|six|several|many|more than one|a number of|lots of|dozens of|hundreds of|thousands of|any number of|either|any)'

const SECTION = '(?:(?:section|s\\.?|article|regulation|exemption|exception|sections|articles) ?\\d)'

const SENT = '(?:sent|gave|given|supplied|provided|e-?mailed|attached|posted|went|forwarded|let you have)'

const of = (...alternatives: string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})`)

export const PLAIN = {
  /** That there is nothing, whatever it would be. */
  nothingThere: of(
    "there (?:is|are|was|were|has been|have been|seems? to be|appears? to be) (?:simply |just |really |sadly |quite )?(?:not (?:any|one\\b|a (?:scrap|trace|single|sheet|page|line)|even)|no trace|no sign of (?:it|any|them|such)|none (?:now|left|here|on|of)|never (?:been )?(?:any|an?\\b|one\\b)|nothing(?! (?:to|else|more|further|wrong|for|you|new|secret|unusual|that (?:we|i|you)(?: can| could| need| would|'d)|(?:we|i|you)(?: can| could| need| would|'d)|in (?:it|the (?:act|law|report|rules))|of concern|untoward|odd|about)))(?! (?:need|reason|charge|fee|cost|doubt|hurry|rush|objection|decision|date|right|duty|limit|more|other|further|change|question))",
    `(?:it|they|that|those) (?:is|are|was|were) (?:simply |just )?not (?:there\\b|among|on (?:file|record|our|any|the (?:file|system|drive|database))|in (?:any of |our |the (?:files?|cabinets?|archives?|drives?|stores?|records?)))`,
    'nothing (?:is |was )?(?:left(?! out| over)|remains|survives?|survived|has survived|on (?:file|record|our (?:files?|books|system|drives?)))',
  ),
  /** That a search was vain. */
  searchedInVain: of(
    '(?:turn(?:ed|s)?|brought|bring|came|come|thrown?|threw|dug|shown?) (?:up|out|to light|back) (?:with )?(?:nothing|none|no (?!charge|problem|fault|defect))',
    '(?:brought|turned|threw|dug) (?:nothing|none|no [a-z]+|not a thing) (?:up|to light|out)',
    'nothing (?:responsive |relevant |that matche[sd] )?(?:has |was |came |have )?(?:been )?(?:turned up|come up|came up|come to light|to light|surfaced|emerged|found|come back)(?! (?:wrong|that))',
    '(?:can|could|did|do|have|to) (?:not )?(?:find|found|trace|see|locate) (?:nothing|no (?:trace|sign|record|mention|reference|evidence|copy))(?! (?:wrong|of (?:damage|wear|fault|defects?|wrongdoing|any (?:damage|fault))))',
    '(?:not|cannot) (?:find|found|trace|traced|come across|lay (?:our|my) hands on|locate) (?:a single|any(?:thing)?|one\\b|a trace|a thing|hide nor hair)',
  ),
  /** What is not counted, kept or had as a rule. */
  notCounted: of(
    `(?:do|does|did|have|has) not (?:ever |actually |routinely |currently |centrally |separately |systematically )?(?:${COUNT}|counted|kept|logged|tracked|gathered|captured|collected|recorded|noted|stored|compiled|measured) (?!you\\b|weekends|bank|saturdays|public|the days?\\b|days\\b|time\\b|this (?:mailbox|inbox|account)|to\\b|against|on\\b|a (?:copy|date)|enough|sufficient|yet|the (?:time|staff|resources|means|power|right|capacity|duty|budget))`,
    `never (?:${COUNT}|counted|kept|logged|tracked|gathered|captured|collected|recorded|noted|stored|compiled|measured|had) (?!you\\b|weekends)`,
    `(?:not|hardly|rarely) (?:quite )?(?:something|anything|a thing|things|a figure|figures|information|data|one|the (?:sort|kind) of (?:thing|figure|information)|an? [a-z]+) (?:that |which |of which |for which )?(?:is |are )?${OFFICE} (?:ever |actually |routinely |currently )?(?:${COUNT})`,
    `(?:of |for )which ${OFFICE} (?:do not |does not |never )?keeps? (?:no |not )?(?:count|track|tally|note|any|a)`,
    `(?:nobody|no[- ]?one|none of us)(?: here| in [a-z ]{3,20})? (?:(?!has |have )${COUNT}|has ever (?:counted|kept|recorded|logged|made))`,
    '(?:keeps?|kept|take|takes|took|made|makes) no (?:count|tally|track|note|record|log|list|such|central)',
  ),
  /** What is not to be had. */
  hasNone: of(
    `(?:have|has|had) (?:simply |just )?(?:got )?(?:none|nothing (?:of (?:the|that) (?:kind|sort)|like (?:it|that)|on (?:this|that|file|it)|to (?:give|send|show)|here|at all|that (?:fits|matches|answers|meets|falls)|matching|responsive|relevant|which))`,
    'have none (?:to|of|here|on|now|left)',
    `(?:have|has) (?:simply |just )?not (?:got |any |ever had )(?:anything|any (?:such|of|${RECORD})|such|one\\b|it\\b(?! (?:yet|ready))|them\\b(?! (?:yet|ready))|${RECORD})(?! yet| ready| to hand yet)`,
  ),
  /** What went the way of all paper. */
  thrownAway: of(
    `(?:${THING}|it|they|those|these)[^.]{0,40} (?:went|gone|been put|was put|were put|ended up|finished up|thrown|chucked|tipped) (?:in|into|on|out|away)(?:to)? ?(?:the |a )?(?:skip|bin|shredder|fire|bonfire|tip|incinerator|years ago|long ago|in \\d{4}|when|with)?`,
    `(?:${THING}|it|they|those|these)[^.]{0,24} (?:not survived?|did not survive|(?:was|were|been|got) (?:lost|thrown|burn(?:ed|t)|pulped|binned|discarded|scrapped|wiped|purged|cleared out))`,
  ),
  /** No, in so many words. */
  saysNo: of(
    "(?:the |our |my )?answer(?! to (?:the|your|question) ?(?:first|second|third|fourth|fifth|last|question|\\d|[a-z]+ question))[^.,;]{0,30}(?:is|has to be|must be|got to be|have to be|going to be|is therefore|'s) (?:a )?no(?= ?[.,;:!)]|$| and| as| because| i am| to this)",
    '(?:it|this|that) (?:is|has to be|must be|will have to be) (?:a |an )?(?:firm |flat |polite )?(?:no|refusal)(?= ?[.,;:!)]|$| from| i am| and| as| because)',
    '(?:say|saying|said) no (?:to (?:this|it|you|your)|this time|on this)',
    '(?:turn(?:ing|ed)? (?:you|it|this|your [a-z]+) down|turn(?:ing|ed)? down (?:your|this|the) (?:request|application))',
    'off[- ]limits',
  ),
  /** A refusal of access, though it is the reasons that are attached. */
  refusesAccess: of(
    `refus(?:e|es|ed|ing) (?:to (?:give|grant|allow) )?(?:you )?(?:access|sight|copies|it\\b|them\\b|both|all|each|these|those|any|release|disclosure)`,
    'no access (?:is|can be|will be) (?:given|granted|allowed)',
  ),
  /** What an office, or whoever has a say there, does not hand over. */
  keepsBack: of(
    `${WILL_NOT} (?:therefore |now |at present |currently |simply |in law |lawfully |possibly |very well |really )?(?:be |being )?(?:${HAND_OVER})(?: you| them| anyone| anybody| us| me)? (?:have |see |of )?${THING}`,
    `${WILL_NOT} (?:therefore |now |at present |currently |simply |ever )?(?:be |being )?(?:made|making|make) (?:[a-z]+ ){0,3}(?:public|available)`,
    `${WILL_NOT} (?:therefore |now |at present |currently |simply )?be (?:shown|seen|shared|handed|given out|let out|passed on|opened)\\b(?! (?:by|until|to) (?:you|the end|\\d))`,
    `(?:let|letting|allow|allowing|have|having|want|permit) ${THING}[^.]{0,20} (?:out|go|going out|be seen|to be seen|leave|seen|be shown|to be shown|made public)\\b`,
    `you (?:may|can|could|will|shall)(?: ?not) (?:therefore |now |be )?(?:have|see|given|shown|sent) ${THING}`,
    `(?:forbids?|prohibits?|bars?|prevents?|stops?|forbidden|prohibited|barred|prevented) (?:us |me |anyone |anybody )(?:to|from|by law from) (?:${HAND_OVER})`,
    `not (?:something|anything|a thing|one|information|material) (?:that |which )?(?:we|i) (?:can|may|could|will|are (?:able|free|allowed) to|am (?:able|free|allowed) to) (?:now )?(?:${HAND_OVER}|hand|put|discuss|part)`,
    `(?:cannot|can not|will not|may not) (?:therefore )?(?:tell you|say|give you that)[^.]{0,20},? (?:since|as|because|for) (?:that|it|this|to do|doing|they)`,
  ),
  /** A denial of giving with nothing of procedure as its object. */
  notYet:
    /\b(?:date|time|answer|reply|response|decision|estimate|full (?:answer|reply))\b[^.]{0,30}$|\b(?:yet|by (?:friday|monday|tuesday|wednesday|thursday|the \d|\d|today|tomorrow|then)|within (?:the )?(?:\d|twenty|time)|in time|on time|today|this week|until (?:you|we (?:have|hear|receive|get)|payment|the fee|it is paid|paid|your)|unless you|before you|without (?:more|further|your|knowing|a))\b/,
  /** A ground that is named for what is not given. */
  ground: of(
    `(?:falls?|comes?|brings? (?:it|them|that|this)|caught|covered|protected|barred|sheltered) (?:squarely |clearly |plainly |therefore )?(?:under|within|by|inside) (?:the (?:exemption|exception)[a-z ]{0,20}|${SECTION})`,
    `${SECTION}[^.,]{0,16} (?:covers?|protects?|forbids?|bars?|shields?|so permits|prevents?|is there to protect|stands in the way|prohibits?|catches)`,
  ),
  /** Work that an answer would be. */
  workload: of(
    "(?:answering|to answer|to do (?:so|this|it)|doing (?:so|this|it)|this|it|that|finding (?:it|them|out)|going through)[^.]{0,30} (?:would|will) (?:take|need|cost|mean|be|tie up|occupy|keep|use)[^.]{0,60} (?:hours?|hours'|days?|weeks?|months?|fortnight|years?)\\b",
    'we (?:reckon|put|estimate|think|calculate)[^.]{0,30} (?:hours?|days?|weeks?|months?)\\b[^.]{0,30} (?:work|past|over|above|beyond)',
  ),
  lawStops: of(
    '(?:act|law|limit|ceiling|cap|regulations|fees regulations|threshold)[^.]{0,30} (?:is|at|of|lets? us|allows? us|expects?|asks?|permits?)[^.]{0,30} (?:eighteen|18|24|twenty-four|hours|stop)\\b',
    '(?:entitled|allowed|permitted|free) to stop\\b',
  ),
  goesNoFurther: of(
    '(?:am|are|is|will|shall)(?: therefore| so| now)? ?not (?:going to |be )?(?:do(?:ing)? (?:it|this|so)|tak(?:e|ing) (?:it|this|the matter|your request) (?:any )?further|go(?:ing)? (?:any )?further|go(?:ing)? (?:over|into|through) (?:it|this|that|them)|deal(?:ing)? with (?:it|this|them|your request) (?:again|further|any more)|spend(?:ing)?|start(?:ing)? (?:on )?(?:it|this)|entertain(?:ing)?)',
    '(?:would|will) not (?:go over|look at|answer|reopen) (?:it|this|that) again',
    '(?:am|are) stopping (?:here|there|at)',
    'stop(?:ped|s)? here\\b',
  ),
  /** The same asked once more. */
  sameAgain: of(
    '(?:second|third|fourth|fifth|sixth|seventh|umpteenth|\\d+th) time\\b[^.]{0,60} (?:you|same|asked|put|request|question)',
    '(?:you have|you)[^.]{0,30} (?:the )?(?:very )?same (?:question|request|point|thing)s?\\b[^.]{0,30} (?:times|again|twice)',
    '(?:same|substantially (?:the same|similar)|identical) (?:request|question|point)s? (?:from|by|of) you',
    '(?:not enough|too little|no reasonable) (?:time|interval)[^.]{0,20} (?:gone|passed|since|elapsed)',
  ),
  /** Neither yes nor no. */
  keepsMum: of(
    `(?:neither|not|unwilling to|unable to|decline[sd]? to|refuse[sd]? to|nor) (?:confirm(?:s|ing)? (?:n?or|and nor) den(?:y|ies|ying)|(?:say|tell you|confirm|state) (?:if|whether|that)(?: or not)? ?(?:there|it|we|they|such|this|the [a-z]+)[^.]{0,16} (?:is|are|has|have|holds?|exists?)\\b)`,
    '(?:either|any) (?:answer|reply|course|of (?:them|these))?(?: one)? ?(?:to do |of these )?(?:would|will) (?:itself |in itself |by itself )?(?:tell|reveal|disclose|give away|show|amount to)',
    '(?:to do|doing|saying|to say) (?:either|one or the other|so) would (?:itself |in itself |by itself )?(?:tell|reveal|disclose|give away|show)',
  ),
  /** What is attached that is no record: reasons, rights, forms. */
  paperwork: of(
    '(?:statement|note|notice|summary|leaflet|information|details|schedule|explanation|letter)(?: of| about| on| that| which| explaining| setting out)? (?:[a-z]+ ){0,3}(?:reasons|rights?|how to|appeal|review|complain)[^.]{0,60} (?:is|are|attached|enclosed|below|overleaf|accompan)',
    '(?:public interest|arguments?|reasoning|considerations?|factors|explanation|analysis|grounds)\\b[^.]{0,40} (?:set out|in the (?:annex|appendix|schedule)|attached|enclosed|below|overleaf)',
    '(?:my|our|the|full|detailed) reasons[^.]{0,24} (?:attached|enclosed|below|overleaf|follow|set out|accompan)',
    '(?:attach|enclose|attached|enclosed|find|with this)(?:ed|ing)? (?:is |are |you will find )?(?:a |an |the |my |our )?(?:statement|notice|note|leaflet|form|factsheet|invoice|reasons|details of (?:your|how))',
  ),
  /** Something is not, where something else is. */
  butNot: of(
    '(?:is|are|does|do|has|have|was|were|can|could|may|will) not(?:(?=\\.$)|, (?:because|since|as|being|for)|,? (?:because|since|for) |(?:, as| as) (?:it|they|that|this|those|these|the)\\b)',
  ),
  /** All save a part. */
  allBut: of(
    `(?:all|everything|every (?:page|one|line)|the lot|the whole|(?:all|most|nearly all|much) of (?:it|them|this|the [a-z]+)|${RECORD})[^.]{0,20},? (?:bar|except(?:ing)?|save|but for|apart from|minus|less|other than|short of)\\b(?! (?:for )?(?:me|us|you|that|if))`,
    '(?:what|all that|the only thing that) (?:is|are|has been) (?:missing|left out|not there|kept|not included|withheld)',
    '(?:leav(?:e|ing)|had to leave|left|tak(?:e|ing)|took|cut|blank(?:ed|ing)?|black(?:ed|ing)?) (?:out|off) (?:the|a|an|some|two|three|one|her|his|their|names?|paragraphs?|any|what|anything)',
    'most of (?:it|them|what you)',
    '(?:items?|pages?|paragraphs?|clauses?|sections|parts?|lines?|appendix|annex|chapter)\\b[^.]{0,20} (?:has|have|was|were|is|are) (?:been |therefore )?(?:removed|left out|omitted|taken out|withheld|cut)\\b',
    'not (?:been )?(?:included|attached)\\b|not (?:given|included|shown|supplied|attached|among (?:them|these)),? (?:these|this|since|as|because|being|that)',
    '(?:have been|been|am|are|were) (?:kept|keeping|holding|held) back',
  ),
  givesAll: of(
    '(?:i have|we have) (?:now )?(?:sent|given|put|posted|e-?mailed|attached|included) (?:you )?(?:everything|all|the lot|the whole|most)',
    'you can have (?:all|most|everything|it all|the lot|the whole)',
    '(?:is|are) yours\\b',
    '(?:am|are) letting you have\\b',
    '(?:is|are|it is|they are) all (?:there|here|attached|enclosed|included|complete)',
    'come[sd]? with this\\b',
  ),
  /** A sum that falls on somebody. */
  billed: of(
    '(?:set you back|cost you|bill (?:you|of|for)|billed|charges? us|pass (?:it|this|that|them|the (?:cost|charge)) on|at cost\\b|liable (?:to|for)|works? out (?:at|to)|(?:worked|work) (?:it|this|that) out|(?:assessed|assessment|estimated?|estimate|reckon(?:ed)?|provisional(?:ly)?)\\b|invoice|quote[sd]?|(?:wants?|asks?) [^.]{0,3}[\\u00a3$\\u20ac])',
  ),
  /** Work on records that a requester may be asked to pay for. */
  chargedWork:
    /\b(?:cop(?:y|ies|ying|ied)|photocop\w+|postage|post\b|stamps?|paper|printing|scan\w*|retriev\w+|search\w*|boxes|box\b|pages?|sheets?|process\w+|disbursements?|staff time|preparation|collat\w+|redact\w+|archive|your request|you\b)/,
  /** Whoever asked is to agree to it first. */
  consents: of(
    '(?:if|whether) (?:that|this|it|the (?:sum|cost|charge|amount|price)) is (?:all right|ok(?:ay)?|fine|acceptable|agreeable|no trouble)',
    '(?:if |whether |are )you (?:are |would be )?(?:happy|content|all right|ok(?:ay)?|fine|willing|prepared) (?:with|to (?:pay|bear|meet|go)|about)',
    'say the word',
    '(?:agree|consent|commit)(?:ing)? to (?:it|pay|paying|the (?:charge|fee|cost|sum)|this (?:charge|fee|sum)|these|bear|meet)',
    'contest (?:it|the|this)|to (?:agree|accept|pay),? (?:contest|withdraw|or)|agree(?:,| or) (?:to )?contest',
    '(?:a )?(?:bank transfer|cheque|postal order|card payment|payment)\\b[^.]{0,40} (?:will|would|and (?:we|i)|sets?|gets?|starts?)',
    '(?:once|when|as soon as) (?:you have|that is|it is|we are|i am) paid',
    'pay (?:online|by (?:card|cheque|transfer|phone)|at the|it at|into)',
  ),
  /** What is too little to begin with. */
  tooVague: of(
    'not (?:yet |quite |really |at present |currently )?(?:sufficiently |reasonably |adequately )?(?:particular|specific|precise|clear|detailed|definite)(?: enough)?\\b(?! (?:when|that|how long|at this))',
    'not (?:give|contain|include|provide|have|say|tell us) (?:us |me )?(?:enough|sufficient|adequate)(?:ly)?\\b(?! (?:time|staff|resources))',
    'not (?:reasonably |adequately |sufficiently )?(?:describe|identify|specify)',
    'not (?:meet|satisfy|comply with|fulfil) (?:the |all the )?(?:requirements?|conditions?|terms)\\b',
    'with (?:more|greater|sufficient|enough|better) (?:particularity|precision|clarity|detail)',
    `(?:could|can|might|may) (?:well )?(?:fit|mean|cover|refer to|apply to|be|describe|take in|match)[^.]{0,12} ${SEVERAL}\\b`,
    '(?:better|fuller|closer|clearer|more (?:exact|precise|detailed)) (?:description|idea)',
    'in (?:its|the) (?:current|present) form|as it (?:stands|is worded)|as (?:presently|currently) (?:worded|framed)',
  ),
  notUnderstood: of(
    '(?:cannot|can not|could not|not|unable to|hard to|struggling to|unsure|uncertain|not) (?:quite |really |entirely |be |at all |all that )?(?:able to )?(?:tell|work out|make out|see|understand|follow|know|say|gather|sure|clear|certain|grasp|to (?:know|tell|see|say|understand|work out))\\b[^.]{0,40}\\b(?:what|which|whether|who|where)(?: it is)?(?: that)?[^.]{0,30} (?:you\\b|your\\b)',
    'not (?:quite |really |entirely )?(?:follow|understand)(?: (?:you|your|the (?:request|question)|it|this|what))?\\b(?! up)',
  ),
  youMean: of(
    'you (?:mean|want|wish|had in mind|have in mind|are (?:after|looking for|interested in|seeking|thinking of)|would like|need|require|intend(?:ed)?|meant)\\b',
    'interest(?:s|ed)? you\\b',
    '(?:something|anything|one|a (?:date|year|period|place)) (?:in particular|particular|special) (?:in mind)?',
  ),
  /** What whoever asked is to tell. */
  toTell: of(
    'you (?:are|have been|may|might|could|can|will|would)(?: therefore| now| like| wish| want| care)?(?: to)?(?: be)? ?(?:invited|asked|requested|required|advised|need|wish|like|want|care|try)?,? ?to (?:say|state|specify|describe|tell|name|re-?formulate|re-?submit|re-?word|re-?phrase|amend|clarify|explain|narrow|set out|make (?:it|the) (?:clearer|plainer))',
    '(?:please|kindly|could you|can you|would you|will you)(?: please| kindly| perhaps| just)? (?:tell|give|say|name|state|describe|explain|narrow|point|list|specify|clarify|let)\\b[^.?]{0,50} (?:which|what|whether|more|years?|dates?|streets?|names?|period|ones?|areas?|places?|down|kinds?|sorts?|types?|you (?:mean|want|wish|have))\\b',
    '(?:a|any|some|the) (?:date|year|name|street|place|period|rough idea|few details?|little more|bit more)[^.]{0,40} (?:would|will) (?:do|help|be enough|suffice|be (?:a )?(?:help|helpful|useful))',
    '(?:assist|help) you (?:to|in) (?:do(?:ing)? (?:so|this)|mak(?:e|ing) it (?:valid|clearer)|re-?fram(?:e|ing)|re-?word(?:ing)?|describ(?:e|ing))',
  ),
  /** What can begin once it is told. */
  onceTold: of(
    '(?:once|when|as soon as|until|till) (?:i|we) (?:know(?! what (?:we|there|is|it)| more| when| if| whether| the (?:outcome|result))|have (?:your (?:answer|reply|clarification|choice)|(?:that|this|it|heard) from you)|hear from you|can tell which)\\b',
    '(?:once|when|as soon as|until|till) (?:you (?:do\\b|have (?:told|said|explained|answered|done so)|tell|say|let|explain|answer)|that is clear|it is clear)\\b',
  ),
  /** Days beyond those that the law gives at first. */
  moreDays: of(
    '(?:additional|further|extra|more|another) (?:[a-z]+|\\d+)?[ -]?(?:working|business|calendar|school)?[ -]?(?:days?|weeks?|fortnight|months?)\\b',
    '(?:ten|twenty|thirty|forty|\\d+)[ -](?:extra|more|additional|further) (?:working |business |calendar )?(?:days?|weeks?)',
    '(?:days?|weeks?|months?),? (?:rather than|instead of|in place of|and not|not) (?:the )?(?:usual |normal |ordinary |statutory )?(?:\\d+|ten|twenty|thirty)',
    '(?:ten|twenty|\\d+)-day extension|extension (?:of|that|which|by|until|to)',
    '(?:a bit |well |somewhat |some way )?(?:beyond|past|over|more than) the (?:twenty|thirty|\\d+|usual|statutory)[a-z -]{0,20} (?:days?|date|deadline|limit)',
    'period for (?:our|the|my) (?:reply|answer|response|decision) is (?:now |therefore )?(?:forty|40|thirty|30|sixty|60)',
  ),
  /** Who takes them. */
  takesThem: of(
    '(?:we|i|this office|the [a-z]+|our [a-z]+) (?:shall |will |must |do |therefore |now |have to |am |are )*(?:be )?(?:tak(?:e|es|ing)|need(?:s|ing)?|requir(?:e|es|ing)|us(?:e|es|ing)|invok(?:e|es|ing)|claim(?:s|ing)?|ask(?:s|ing)? for|giv(?:e|ing) ourselves|want)',
    'you (?:will|shall) be (?:kept )?waiting',
    '(?:give|allow|grant|bear with) (?:us|me)',
  ),
  becauseOf: of(
    '(?:because of|owing to|due to|in view of|on account of|given|by reason of|in light of) (?:how|the|its|their|unusual)? ?(?:[a-z]+ ){0,2}(?:volume|number|bulk|complex(?:ity)?|size|quantity|amount|voluminous|tangled|large|long|big|many|much|need to|circumstances|extent|nature|search)',
    'unusual circumstances',
  ),
  /** What will not be done in time. */
  notInTime: of(
    '(?:not|cannot) (?:going to |be able to |be )?(?:mak(?:e|ing)|meet(?:ing)?|hit(?:ting)?|keep(?:ing)? to|manag(?:e|ing)|get(?:ting)? (?:it|this|them|to you)|have (?:it|this|them|anything|something)[^.]{0,20} (?:ready|done|for you|finished))[^.]{0,30} (?:deadline|date|friday|monday|tuesday|wednesday|thursday|day|today|time|promised|by|before|on)\\b',
    '(?:not|cannot) (?:be |get )?(?:with you|ready|done|finished|complete[d]?|sent)[^.]{0,16} (?:on time|in time|by|today|before|as (?:we|i) (?:said|promised))\\b',
    '(?:days|time|deadline|period) (?:is|are|has|have) (?:now )?(?:up|run out|passed|gone|over|expired)\\b',
    'we are not (?:yet )?(?:done|there|finished|ready)\\b',
    'that is not going to happen\\b',
    '(?:had|have) promised (?:you )?(?:something|it|this|an? (?:answer|reply))[^.]{0,30} (?:by|today|for|on)\\b',
    'you were (?:due|promised|owed|expecting|told to expect) (?:an?|the|our|it|something)',
    'kept waiting|keep(?:ing)? you waiting',
    '(?:not|nothing)[^.]{0,12} (?:come|came) back from',
    'not (?:got|had|been given) (?:a |any )?(?:date|word|reply|answer) (?:out of|from)',
    '(?:date|day) (?:that |which )?(?:i|we) (?:gave|told|promised|named)',
    'tak(?:e|es|ing) (?:us |me )?(?:more time|longer) than',
  ),
  /** It came, and where it lies. */
  lies: of(
    '(?:it|this|that|request|application|e-?mail|letter|enquiry|message|yours?) (?:is|sits|has gone|went|goes|rests|lies|has joined|joined|has been (?:placed|put|added)|was (?:placed|put|added)|has found its way)(?: now)? (?:with|on|in|to|at|into|behind) (?:the |our |my |a |me\\b|us\\b|[a-z]+ in )[^.]{0,40}(?:team|queue|track|list|pile|desk|people|lot|section|unit|department|office|tray|inbox|estates|finance|legal|legals|planning|highways|parks|property|colleagues?|me\\b|us\\b|now\\b)',
    '(?:is|am|are) (?:now )?(?:in (?:the|our) queue|to hand\\b|in (?:the|our) (?:[a-z]+ )?(?:track|queue)|with (?:[a-z]+ in )[a-z]+ now)',
    '(?:request|application|enquiry|e-?mail|letter|it|yours?)[^.]{0,12} (?:was|has been|is|were) (?:now )?(?:perfected|lodged|opened here|opened|docketed|booked in|put in hand)',
    '(?:request|application|enquiry|e-?mail|letter|message|it|yours) (?:has |have )?(?:got here|reached (?:us|me)|found its way|come to the right|got through|arrived|landed)',
    '(?:somebody|someone|one of (?:us|them|our|the)|an? (?:officer|colleague)|they|i) (?:[a-z ]{0,30} )?(?:will|shall) (?:pick (?:it|this|that) up|be in (?:touch|contact)|look into it|take (?:it|this) (?:on|from here)|see to it)',
    '(?:have|has) (?:now )?(?:started|begun|made a start)(?: work)? (?:on|with) (?:it|this|your|them)',
    'clock (?:has )?(?:started|is running|starts|began)',
    '^(?:now )?with (?:the|our|my) [a-z ]{2,30}(?:team|desk|people|section|unit|department|office|lot)\\b',
    'leave (?:it|this) with (?:me|us)|on (?:to )?(?:my|our) (?:list|pile|desk)|be your contact|(?:got|have) your (?:foi|request|e-?mail|letter|message|application)',
    'moved (?:it|this) (?:across|over|on) to|consider this (?:our|an?|my) (?:acknowledgement|receipt)|take (?:them|requests|these|it) in (?:turn|order)',
  ),
  /** Looked at again, and done with it. */
  lookedAgain: of(
    '(?:having|on|after|in|when i|i have|we have|have|has) (?:now |carefully |since )?(?:looked|looking|gone|going|went|read|reading|been|come|coming|thought|considered|considering)[^.]{0,30} (?:again|afresh|anew|for myself|for ourselves|once more|with fresh eyes|a second time|back over)\\b',
    '(?:with|through) (?:a )?fresh (?:pair of )?eyes',
  ),
  /** What was done is found right or wrong. */
  findsRight: of(
    '(?:cannot|can not|do not|could not) (?:find )?fault\\b|(?:put|set) a foot wrong|nothing (?:to criticise|wrong with (?:the|how|what|my))',
    '(?:exemption|exception|section|answer|decision|refusal|response|reply|reasons?|ground|approach) (?:was|is|were|are|had been)(?: also| all| indeed| quite| therefore)? (?:the (?:right|wrong|correct|proper) (?:one|answer|call|decision)|right(?:ly)?|wrong(?:ly)?|correct(?:ly)?|proper(?:ly)?|sound|unsound|mistaken|too|not (?:right|justified|sound|good)|the same\\b|unchanged|fits)',
    '(?:exemption|section|refusal|decision) (?:fits|holds good|does not (?:fit|hold|stand))',
    '(?:same|different|another|opposite) (?:answer|view|conclusion|result|decision|outcome|opinion|place)\\b',
    '(?:we|i|they|my colleagues?|the (?:[a-z]+ )?(?:officer|team|council|department)) (?:was|were|have been|had been|have|had)? ?(?:got|made|done)? ?(?:this|it|that|a mess of (?:this|it))?(?: one)? ?(?:too (?:cautious|careful|hasty|quick|strict|broad|narrow)|wrong|mistaken|at fault|in error|right|a mess of (?:this|it)|badly)\\b(?: the first time| first time| to| in| not to| about)?',
    'got (?:this|it|that)(?: one)? (?:right|wrong)\\b',
    '(?:stick|stuck|sticking) (?:by|to|with) (?:what|the|our|my|that)',
    '(?:a|have|had) (?:fair|good|valid) point\\b',
    '(?:see|saw|view|read) (?:things|it|this|the matter) (?:as|just as|differently|otherwise|the same way)',
    '(?:would|should|need) not (?:itself )?have (?:been )?(?:withheld|refused|held|kept|blacked|redacted|cut)|need not have been\\b',
    'unanimous|(?:panel|reviewer|board|committee) (?:was|were|is|has|took|felt|thought|found|decided|considers?)',
    '(?:should|ought)(?: not| never)?(?: to)?(?: not| never)? have (?:had|been (?:given|kept|held|told|sent|shown|released|refused|withheld)|kept|held|refused|withheld|given you)',
    '(?:changed|changing|reverse|reversing|backing|standing by|stand by|sticking (?:with|to|by)|keeping to|departing from|depart from|differ from|disturb|endorse|endorsing) (?:the |our |my |that |its |what )?(?:first|original|earlier|decision|answer|refusal|view|colleague|you were told|we told)',
    'no (?:good )?(?:ground|reason|grounds|reasons) (?:on which |for which |for |to |why )[^.]{0,20}(?:hold(?:ing)?|ke(?:ep|pt|eping)|withh\\w+|refus\\w+|depart|differ|change|disturb)',
    'my colleague (?:was|had|told|gave|said|put)',
  ),
  /** Whom to turn to next. */
  nextStep: of(
    '(?:next (?:step|stage)|still (?:disagree|unhappy|dissatisfied)|remain (?:unhappy|dissatisfied)|do not agree|you may (?:now )?(?:go|write|complain|turn))[^.]{0,60} (?:commissioner|ombudsman|tribunal|regulator|court)',
  ),
  /** What was sent is to be put away. */
  putAway: of(
    `(?:please )?(?:bin|throw (?:away|out)|throw|discard|delete|destroy|ignore|disregard|scrap|tear up|do not (?:use|rely on)|shred|forget)(?: about)? (?:the|my|our|that|what|all)[^.]{0,40}(?: (?:i|we|that|which) (?:[a-z]+ )?${SENT}| ${SENT}| from (?:monday|tuesday|wednesday|thursday|friday|yesterday|last|the \\d|\\d)| (?:last|previous|earlier|first|old|other)\\b| attach(?:ment|ed))`,
    '(?:ignore|disregard|bin|delete) (?:my|our|the) (?:last|previous|earlier|first|other)',
    '(?:use|here is|take|work from|rely on) (?:this|the (?:one|version|copy|file|right|new|correct)|the attached|it)[^.]{0,30} (?:instead|in its place|one|attached|version)\\b',
  ),
  /** How it was wrong. */
  hadFault: of(
    '(?:columns?|rows?|dates?|totals?|figures?|lines?|pages?|cells?|headings?|units?|sheets?|formula[es]?|sums?)\\b[^.]{0,30} (?:slipped|shifted|wrong|wrong way round|swapped|mixed up|out\\b|muddled|missing|left out|belonged|transposed|come out|came out|jumbled|misaligned|doubled|not (?:right|correct))',
    '(?:row|column|page|line|sheet|figure)[^.]{0,12} (?:was|were|had been|got) (?:left out|missing|dropped|lost|repeated|swapped)',
    '(?:pages?|rows?|columns?|lines?|sheets?|tab|part) (?:was |were )?(?:missing|left out|dropped|lost|repeated)\\b',
    '(?:has|had|have|contains?|contained|is|was|found|spotted|noticed|seen) (?:an? )?(?:[a-z]+ )?(?:fault|slip|error|mistake|typo|bug|glitch)\\b',
    '(?:put|set) (?:something|this|that|it|things|the record) right\\b|set the record straight',
    '(?:told|gave|said|wrote)(?: to)? (?:you )?[\\u00a3$\\u20ac]?\\d[\\d,.]*[^a-z]{0,3}(?:,? (?:but |when )?(?:it|that) (?:was|is|should)|$|[.])',
  ),
  nowRight: of(
    '(?:the |this )?(?:attached|enclosed|new|this)(?: one| version| copy| file| sheet)?(?: attached| enclosed)? is (?:the )?(?:right|good|correct|complete|accurate|fine)',
    'the (?:full|whole|complete|right|correct|proper) (?:one|version|file|copy|table|list|letter|sheet) (?:is|comes) (?:attached|enclosed|below|with)',
    '(?:this|the) one(?: attached| enclosed| here)? is (?:the )?(?:right|good|correct|complete)',
    'here is the (?:right|correct|good|proper|true) one',
  ),
  /** A heading with what it is: 'Spend: £9,214'. */
  labelled:
    /^q(?:uestion)? ?\d{1,2}[:.)-] (?!not\b|no\b|none|nil|nothing|we\b|i\b|you\b|please|withheld|exempt|refused|see)|^(?!ref|our\b|your\b|date|deadline|statutory|tel|phone|e-?mail|web|officer|contact|address|received|due|subject|request|case|status|fax|fees?\b|charge|q\b|a\b|from\b|to\b|re\b|note)[a-z][a-z' ]{1,28}: (?!not\b|no\b|none|nil|nothing|we\b|i\b|you\b|please|https?|www|withheld|exempt|refused|redacted)(?:[£$€] ?\d|\d|[a-z])/,
  /** What was thought of the service. */
  survey: of(
    '(?:fill(?:ing)? in|fill(?:ing)? out|complet(?:e|ing)|tak(?:e|ing)|answer(?:ing)?)[^.]{0,24} (?:survey|questionnaire|feedback form|poll)\\b',
    'how (?:did we do|we did|you found (?:our|the|us|your)|was your experience|satisfied (?:you|are you)|would you rate|well we)',
    '(?:a (?:minute|moment)|(?:\\w+ )?minutes?) of your time|(?:your|some|any) feedback\\b|rate (?:us|our)\\b',
  ),
  /** Another body's business. */
  notOurs: of(
    '(?:is|are|was|were) not (?:ours|us\\b|one of ours|with us|our (?:[a-z]+ )?(?:bridge|road|responsibility|area|patch|department|business)|for us|a matter for us|something (?:we|this office) (?:run|runs|deal|deals|look|looks))',
    '(?:do|does|did) not (?:own|run|look after|maintain|manage|deal with|cover|handle|have anything to do with)\\b',
    "you (?:will |would )?(?:want|need) (?:the )?[a-z' ]{3,40} (?:for (?:this|that)|instead)",
    "(?:it|that|this)(?: one)? is (?:for )?(?:the [a-z]+'s|for the [a-z ]{3,40}(?:council|trust|agency|board|county|police|authority|department|ministry))",
  ),
  sentOver: of(
    '(?:passed|sent|forwarded|handed|given|moved|pinged|redirected) (?:it|this|that|them|your [a-z-]+|the [a-z-]+) (?:on |over |across |straight )*to (?:them|their)\\b',
    '(?:to )?(?:whom|which) (?:i|we) (?:have |had )?(?:now |today |therefore )?(?:passed|sent|forwarded|handed|given)',
    'they (?:now )?have (?:got )?your (?:letter|request|e-?mail|message|application)',
  ),
} as const
