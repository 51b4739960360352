/** Families of words that tell what an office has not done, does not have, will not say, or wants first. All over lower-case text. */
export const MORE_WORDS = {
  /** Neither confirmed nor denied. */
  whetherHeld:
    /\bwhether (?:or not )?(?:we|it|they|the|this|any|that|such|information)\b[^.]{0,40}\b(?:hold|holds|held|exists?)\b|\bdo(?:es)? or do(?:es)? not (?:hold|exist)\b/,
  /** The duty to say that it is held, met before anything is given or refused. */
  confirmsHeld:
    /\b(?:confirm|advise you|tell you|say)\b[^.]{0,20}\b(?:we|it|the|this|that)\b[^.]{0,50}\b(?:hold|holds|held)\b/,
  searched: /\b(?:search(?:es|ed|ing)?|looked|check(?:s|ed)?|trawl\w*|enquir\w+|inquir\w+|asked)\b/,
  blank:
    /\b(?:no (?:results?|trace|match(?:es)?|hits)|drew a blank|without (?:success|result|finding)|empty[- ]handed|nil return|(?:unable|failed|not able) to (?:find|locate|trace) (?:anything|any|records?|documents?|it|them|what|the)|not (?:find|found|locate[d]?|identify|identified|turn(?:ed)? up|produce[d]?|yield(?:ed)?|bring|brought)|(?:found|find|located|yielded|produced|revealed|returned) (?:nothing|none|no)(?! (?:wrong|amiss|untoward|faults?|defects?|problems?|damage|reason|need|grounds?|concerns?|breach))\b)/,
  /** A decision that gives some of what was asked. */
  grantsPart:
    /\b(?:part(?:ially|ly)?[- ]?grant(?:ed|ing)?|grant(?:ed|ing)? (?:it |access |your request )?(?:in part|partial(?:ly)?)|partial (?:access|release|disclosure)|release(?:d)? in part)\b/,
  /** Whoever asked may look for an answer. */
  entitled:
    /\b(?:entitled to|(?:can|may|should) (?:expect|look for|look forward to)) (?:receive |have |get )?(?:a|an|our|the|your) (?:full |formal |substantive )?(?:response|reply|answer|decision)\b/,
  /** What was there once. */
  gone: /\b(?:were|was|been|being|are|is)[^.]{0,16} (?:destroyed|disposed of|shredded|weeded)\b|\bno longer (?:have|has|hold|holds|held|exists?|in (?:our|the|its) possession|kept|retained|in existence)\b/,
  /** What never was. */
  never:
    /\bno (?!charge|decision|fee|payment|action|reply|answer|response|objection)(?:such )?[a-z]+ (?:was|were|has been|have been) (?:ever )?(?:written|made|produced|kept|drawn up|prepared|taken|commissioned|carried out|created)\b|\b(?:has|have|had) (?:commissioned|produced|made|kept|written|carried out|undertaken|taken) no (?!charge|decision)[a-z]+|\b(?:nobody|no-?one) (?:here )?(?:has|had) (?:ever )?(?:seen|heard|made|written)\b|\bnot something (?:that |which )?(?:we|the [a-z]+|it) (?:keep|keeps|record|records|hold|holds|collect|collects|have|has)\b|\bthere (?:is|are|was|were) (?:therefore |currently )?no (?:such |written |recorded |relevant )?(?:reports?|records?|documents?|minutes|correspondence|information|data|papers|surveys?|files?|contracts?|copies|e-?mails|letters|agreements?|assessments?|stud(?:y|ies)|logs?|notes?)(?! (?:is|are|will|can|should|of this kind (?:will|can)))\b|\bdo(?:es)? not\b[^.]{0,60}\bexist\b|\b(?:there (?:is|are|was|were) no|no|not any|none)\b[^.]{0,60}\b(?:ever|yet|so far) (?:been )?(?:carried out|undertaken|conducted|commissioned|compiled|drawn up|written|made|taken|prepared|produced|created|held|done)\b|\bnothing (?:for (?:us|me) |here )?to (?:send|give|disclose|release|provide|supply)\b/,
  notGiving:
    /\bnot (?:currently |now |therefore )?(?:be )?(?:providing|releasing|disclosing|supplying|publishing|sharing|sending|answering|complying|giving)\b/,
  /** A ground that is still being weighed. */
  weighing:
    /\b(?:need|needs|have|has|had) to (?:be (?:balanced|weighed|considered|assessed|decided)|balance|weigh|consider|assess|decide|determine)\b|\b(?:considering|weighing|balancing|assessing|deciding) (?:whether|the|if|where|how)\b|\b(?:is|are) (?:still )?being (?:considered|weighed|assessed)\b/,
  /** What would help to find it. */
  helps:
    /\b(?:to help (?:us|me)|helps? (?:us|me) (?:to )?(?:find|identify|locate|pin|narrow|answer|deal|process)|(?:so that (?:we|i)|in order (?:for (?:us|me) )?to|for (?:us|me) to) (?:can |may |be able to )?(?:help|identify|locate|find|deal|answer|process|start|begin|trace)|be (?:useful|helpful|good|necessary) (?:to know|if you)|(?:please|kindly) (?:re-?submit|set (?:them|it|this|out)|let (?:us|me) have|give (?:us|me)|supply|reply with|come back (?:to (?:us|me) )?with)|ask(?:ing)? (?:that )?you (?:for|to (?:set|say|give|state|name|list|explain|confirm|provide|supply|be)))\b/,
  particulars:
    /\b(?:whether|which|what|when|where|dates?|details?|particulars|names?|period|span|years?|areas?|clear(?:er)?|description|numbered|narrower|precise\w*|specific\w*|exact\w*)\b/,
  vague:
    /\b(?:not|insufficient(?:ly)?|lacks?|too little) (?:(?:contain|give|provide|include|have|be|quite|entirely|at all|say|immediately) )*(?:enough|sufficient(?:ly)?|adequate(?:ly)?|clear|detail(?:ed)?|precise|specific)\b|\b(?:imprecise|more than one (?:way|meaning|reading|interpretation)|(?:difficult|difficulty|hard|struggling)[^.]{0,24} (?:to (?:know|tell|understand|see|work out|identify)|working out|understanding|knowing)) ?(?:what|which|how)?\b/,
  /** No duty to go on before something is told. */
  notUntil: /\b(?:need not|not (?:obliged|required|need)|no (?:duty|obligation))\b[^.]{0,70}\b(?:until|unless)\b/,
  /** More of what only the requester can tell. */
  further:
    /\b(?:need|require|seek|must have|ask(?:ing)? (?:you )?for|have)\b[^.]{0,12} (?:further|more|additional|fuller|the following) (?:details?|information|particulars|clarification)\b(?![^.]{0,30} (?:from|by) (?:our|the|a|colleagues|other|another))/,
  /** What follows once it is given. */
  ifGiven:
    /^(?:if|once|when|as soon as) (?:you|we|i)\b[^.]{0,60}\b(?:let|give|tell|send|provide|supply|specify|confirm|indicate|clarify|explain|have (?:this|these|your|it|that|the|heard))\b[^.]{0,90}\b(?:we|i|they|it) (?:can|could|will|shall|may|would|should)\b/,
  /** Reasons that offices give for being slow. */
  excuse:
    /\b(?:(?:is|are|was|has been|been) (?:on leave|off sick|away|absent|unwell|ill)|your patience|(?:have|need|has|having) to (?:consult|ask|seek|obtain|take)\b[^.]{0,60}|off-?site|not have access|nobody else|no-?one else|volume of|large (?:number|amount|volume|quantity)|a lot of (?:it|them|material|records)|complex|workload|sign-?off|clearance|firm date|(?:was|were) due an?\b)/,
  holding:
    /\b(?:this|following|below) is (?:only |just |merely )?an? (?:holding|interim)\b|\b(?:by way of|as) an? (?:holding|interim) (?:reply|response|letter|note|e-?mail|message)\b|^(?:holding|interim) (?:reply|response)\b/,
  /** What the answer still waits for, or has missed. */
  unfinished:
    /\b(?:(?:answer|reply|response|decision)[^.]{0,20} (?:ought|should) (?:by now )?(?:to )?(?:be with you|have been)|not (?:yet )?(?:been )?(?:finished|complete[d]?|concluded|signed off|cleared|approved|finali[sz]ed)|(?:yet|still|remains) to be (?:signed|cleared|approved|completed|agreed|finali[sz]ed)|backlog|short[- ](?:staffed|handed)|next in (?:line|the queue)|(?:miss(?:ed)?|fail(?:ed)? to meet|past|exceeded|outside|overrun|over) (?:the|our|its|that|your|this) (?:[a-z]+ ){0,2}(?:deadline|date|time limit|timescale|target)|(?:was|were) due (?:yesterday|today|last)|behind (?:schedule|with (?:it|this|our|your))|pressure of work|past the (?:\d+|twenty|deadline|time|date|limit)|cannot (?:at present |yet |currently )?(?:give|say|tell)[^.]{0,20} (?:firm )?(?:date|when))\b/,
  /** A section by which time is taken, in the laws that have one. */
  timeSection:
    /\b(?:section|s\.?) ?10 ?\(3\)|552 ?\(a\) ?\(6\) ?\(b\)|\b(?:section|s\.?) ?15 ?(?:a|aa|ab|ac|\(6\))(?![a-z0-9])|\bregulation 7(?: ?\(1\))?(?![\d(])|\bunusual circumstances\b/,
  untilPaid:
    /\b(?:payment|paid|pay)\b[^.]{0,24} (?:before|first|in advance|up front)\b|\bif (?:we|payment|it|the [a-z]+)[^.]{0,30} not[^.]{0,20} (?:paid|payment)\b|\b(?:until|unless|once|when|as soon as|after|before|upon)\b[^.]{0,60}\b(?:paid|payment|cheque|deposit|settled)\b/,
  aPage: /\b\d+(?:\.\d+)?p (?:a|per) (?:page|sheet|copy|side)\b|\d ?(?:a|per) (?:page|sheet|copy|side)\b/,
  /** What could be done, not what is. */
  offers:
    /\b(?:would|could|might) (?:then |also |still |therefore )?be (?:happy|pleased|able|willing|glad|prepared) to\b/,
  seeIt:
    /\b(?:see|find|read) (?:our|the|my|a|your|these|their|copies|answers)\b[^.]{0,40}\b(?:answers?|repl(?:y|ies)|responses?|cop(?:y|ies)|data|records?|documents?|information|files?|spreadsheet|table|folder)\b[^.]{0,60}\b(?:red|blue|green|bold|italics?|capitals|below|beneath|under(?:neath)?|against|beside|attached|enclosed|folder|link|portal|here|overleaf)\b/,
  tookOut:
    /\b(?:we|i|they) (?:have )?(?:also |therefore )?(?:removed|taken out|left out|took out|blanked|obscured|hidden|deleted|blacked|covered|redacted|edited)\b/,
  /** Whoever judges what was done says so in the first person. */
  judging:
    /\b(?:in my (?:view|opinion|judge?ment)|(?:am|are) (?:content|satisfied|persuaded|of the (?:view|opinion))|(?:i|we) (?:find|consider|think|believe|accept|agree|conclude|take the view)|my (?:own )?(?:findings?|conclusions?|view)|no change|(?:look|looked|looking) into your complaint|reconsider(?:ed)?|you (?:are|were) (?:quite )?right|you have a point)\b/,
  /** Whether the requester still wants an answer at all. */
  stillWanted:
    /\b(?:whether|if) you (?:are still|still|continue to|remain|wish us to (?:continue|proceed)|want us to (?:continue|proceed))\b[^.]{0,40}|\bare you still (?:interested|seeking|looking|waiting)\b/,
  judgedThing:
    /\b(?:exemptions?|exception|section|regulation|response|reply|decision|answer|matter|complaint|handled|used|applied|appl(?:y|ies)|withh\w+|releas\w+|disclos\w+|refus\w+|fault|breach|dealt|right|point)\b/,
} as const
